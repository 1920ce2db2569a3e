import { html, type TemplateResult } from 'lit';
import type { WidgetElement } from './widget-element.js';

/** A polite live region: `render()` it once, always in the same place, then `say()` what happened. */
export class LiveRegion {
  #text = '';

  constructor(private readonly host: WidgetElement) {}

  /** Announces `text`; the same text again is announced again. */
  say(text: string): void {
    this.#text = this.#text === text ? `${text}\u00a0` : text;
    this.host.requestUpdate();
  }

  render(): TemplateResult {
    return html`<div class="unseen" role="status">${this.#text}</div>`;
  }
}
