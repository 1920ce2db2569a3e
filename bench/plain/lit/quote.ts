import { css, html, LitElement, unsafeCSS } from 'lit';
import shared from '../quote.css';
import { drawQuotation, readQuotation, save } from '../quotation.js';

/** `<plain-quote>`: a quotation with what a reader may do with it. */
class PlainQuote extends LitElement {
  static override styles = css`
    ${unsafeCSS(shared)}
  `;
  static override properties = { status: { state: true } };

  declare status: string;

  constructor() {
    super();
    this.status = '';
  }

  protected override render() {
    return html`<slot></slot>
      <div class="actions">
        <button type="button" @click=${this.#onShare}>Share</button>
        <button type="button" @click=${this.#onCopy}>Copy</button>
        <button type="button" @click=${() => this.#copy(readQuotation(this).link)}>
          Copy link
        </button>
        <button type="button" @click=${this.#onPicture}>Save picture</button>
        <span role="status">${this.status}</span>
      </div>`;
  }

  async #onShare(): Promise<void> {
    const { words, source, link } = readQuotation(this);
    const text = `“${words}” ${source}`;
    if (typeof navigator.share !== 'function') return this.#copy(`${text}\n${link}`);
    await navigator.share({ text, url: link }).catch(() => undefined);
  }

  #onCopy(): Promise<void> {
    const { words, source } = readQuotation(this);
    return this.#copy(`“${words}”\n${source}`);
  }

  async #onPicture(): Promise<void> {
    const picture = await drawQuotation(readQuotation(this));
    if (picture) save(picture);
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.status = 'Copied';
    } catch {
      this.status = 'Could not copy';
    }
  }
}

customElements.define('plain-quote', PlainQuote);
