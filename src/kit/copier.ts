import { html, nothing, type TemplateResult } from 'lit';
import { copyField, writeClipboard } from '../platform/clipboard.js';
import { LiveRegion } from './live-region.js';
import type { PartHost } from './part-host.js';

/** How long it says that something was copied, in milliseconds. */
const TOLD = 4000;

/** What copying says. */
export interface CopyWords {
  /** When it is done. */
  readonly copied: string;
  /** Over the field to copy from by hand. */
  readonly byHand: string;
}

type Write = (text: string) => Promise<boolean>;

let serial = 0;

/** Copies texts and says so; where the page may not, it shows the text to copy by hand. */
export class Copier {
  /** What was copied a moment ago. */
  copied?: string;

  readonly #host: PartHost;
  readonly #live: LiveRegion;
  /** Ends the word that it was copied. */
  #timer?: ReturnType<typeof setTimeout>;
  readonly #id = `by-hand-${++serial}`;
  #byHand?: { readonly text: string; readonly label: string };

  constructor(host: PartHost) {
    this.#host = host;
    this.#live = new LiveRegion(host);
  }

  /**
   * Resolves to whether `text` is on the clipboard now.
   * @param field - A field that shows the text already, to copy it from by hand.
   * @param write - How to write it, where the clipboard was taken before.
   */
  async copy(
    text: string,
    words: CopyWords,
    { field, write = writeClipboard }: { field?: HTMLTextAreaElement; write?: Write } = {},
  ): Promise<boolean> {
    this.reset();
    const copied =
      (await write(text)) || copyField(field ?? (await this.#showField(text, words.byHand)));
    if (copied) {
      this.copied = text;
      this.#byHand = undefined;
      this.#live.say(words.copied);
      this.#timer = setTimeout(() => this.reset(), TOLD);
    }
    return copied;
  }

  async #showField(text: string, label: string): Promise<HTMLTextAreaElement> {
    this.#byHand = { text, label };
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    return this.#host.renderRoot.querySelector<HTMLTextAreaElement>(`#${this.#id}`)!;
  }

  /** Forgets what the last time left. */
  reset(): void {
    clearTimeout(this.#timer);
    this.copied = this.#byHand = undefined;
    this.#live.clear();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.reset();
  };

  /** Done with, unless the reader only went to another window, to paste. */
  readonly #onLeave = (): void => {
    if (document.hasFocus()) this.reset();
  };

  /** The field, if there is a need for one, and the word that it was copied. */
  render(): TemplateResult {
    const field = this.#byHand;
    return html`${
      field
        ? html`<label>
            ${field.label}
            <textarea
              id=${this.#id}
              class="by-hand"
              readonly
              dir="auto"
              rows=${field.text.length > 80 ? 5 : 2}
              .value=${field.text}
              @keydown=${this.#onKey}
              @blur=${this.#onLeave}
            ></textarea>
          </label>`
        : nothing
    }
    ${this.#live.render('note')}`;
  }
}
