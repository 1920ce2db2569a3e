import css from '../quote.css';
import { drawQuotation, readQuotation, save } from '../quotation.js';

/** `<plain-quote>`: a quotation with what a reader may do with it. */
class PlainQuote extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>${css}</style><slot></slot>
      <div class="actions">
        <button type="button" id="share">Share</button>
        <button type="button" id="copy">Copy</button>
        <button type="button" id="link">Copy link</button>
        <button type="button" id="picture">Save picture</button>
        <span role="status"></span>
      </div>`;
    const on = (id: string, act: () => Promise<void>): void =>
      root.getElementById(id)!.addEventListener('click', () => void act());
    on('share', () => this.#share());
    on('copy', () => {
      const { words, source } = readQuotation(this);
      return this.#copy(`“${words}”\n${source}`);
    });
    on('link', () => this.#copy(readQuotation(this).link));
    on('picture', async () => {
      const picture = await drawQuotation(readQuotation(this));
      if (picture) save(picture);
    });
  }

  async #share(): Promise<void> {
    const { words, source, link } = readQuotation(this);
    const text = `“${words}” ${source}`;
    if (typeof navigator.share !== 'function') return this.#copy(`${text}\n${link}`);
    await navigator.share({ text, url: link }).catch(() => undefined);
  }

  async #copy(text: string): Promise<void> {
    const status = this.shadowRoot!.querySelector('[role=status]')!;
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = 'Copied';
    } catch {
      status.textContent = 'Could not copy';
    }
  }
}

customElements.define('plain-quote', PlainQuote);
