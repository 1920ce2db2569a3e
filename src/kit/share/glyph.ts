import { html, type TemplateResult } from 'lit';

/** The outline of a share sheet's tray. */
export const shareIcon = 'M12 15V3M8 7l4-4 4 4M6 11H5v10h14V11h-1';

/** An icon beside a text that says the same. */
export function glyph(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
}
