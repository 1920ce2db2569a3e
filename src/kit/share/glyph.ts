import { html, type TemplateResult } from 'lit';

/** An icon beside a text that says the same. */
export function glyph(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
}
