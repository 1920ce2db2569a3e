import { html, type TemplateResult } from 'lit';
import type { PartHost } from './part-host.js';

/** A polite live region: `render()` it once, always in the same place, then `say()` what happened. */
export class LiveRegion {
  #text = '';

  constructor(private readonly host: PartHost) {}

  /** Announces `text`; the same text again is announced again. */
  say(text: string): void {
    this.#text = this.#text === text ? `${text}\u00a0` : text;
    this.host.requestUpdate();
  }

  /** Takes back what was said. */
  clear(): void {
    this.#text = '';
    this.host.requestUpdate();
  }

  /** @param look - Class of the region; by default nobody sees it. */
  render(look = 'unseen'): TemplateResult {
    return html`<div class=${look} role="status">${this.#text}</div>`;
  }
}
