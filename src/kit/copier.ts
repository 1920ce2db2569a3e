import { html, nothing, type TemplateResult } from 'lit';
import { copyField, writeClipboard } from '../platform/clipboard.js';
import { LiveRegion } from './live-region.js';
import type { WidgetElement } from './widget-element.js';

/** How long it says that something was copied, in milliseconds. */
const TOLD = 4000;

/** What copying says. */
export interface CopyWords {
  /** When it is done. */
  readonly copied: string;
  /** Over the field to copy from by hand. */
  readonly byHand: string;
}

/** Copies texts and says so; where the page may not, it shows the text to copy by hand. */
export class Copier {
  /** What was copied a moment ago. */
  copied?: string;

  readonly #host: WidgetElement;
  readonly #live: LiveRegion;
  /** Ends the word that it was copied. */
  #timer?: ReturnType<typeof setTimeout>;
  #byHand?: { readonly text: string; readonly label: string };

  constructor(host: WidgetElement) {
    this.#host = host;
    this.#live = new LiveRegion(host);
  }

  /**
   * Resolves to whether `text` is on the clipboard now.
   * @param write - How to write it, where the clipboard was taken before.
   */
  async copy(text: string, words: CopyWords, write = writeClipboard): Promise<boolean> {
    this.reset();
    const copied = (await write(text)) || (await this.#copyFromField(text, words.byHand));
    if (copied) {
      this.copied = text;
      this.#live.say(words.copied);
      this.#timer = setTimeout(() => this.reset(), TOLD);
    }
    return copied;
  }

  async #copyFromField(text: string, label: string): Promise<boolean> {
    this.#byHand = { text, label };
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const copied = copyField(this.#host.renderRoot.querySelector('textarea.by-hand')!);
    if (copied) this.#byHand = undefined;
    return copied;
  }

  /** Forgets what the last time left. */
  reset(): void {
    clearTimeout(this.#timer);
    this.copied = this.#byHand = undefined;
    this.#live.clear();
  }

  /** The field, if there is a need for one, and the word that it was copied. */
  render(): TemplateResult {
    const field = this.#byHand;
    return html`${
      field
        ? html`<label>
            ${field.label}
            <textarea class="by-hand" readonly dir="auto" .value=${field.text}></textarea>
          </label>`
        : nothing
    }
    ${this.#live.render('note')}`;
  }
}
