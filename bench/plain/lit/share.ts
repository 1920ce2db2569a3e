import { css, html, LitElement, nothing, unsafeCSS } from 'lit';
import shared from '../share.css';
import { iconPath, pageFacts, targets } from '../share-targets.js';

/** `<plain-share>`: the share sheet, else a menu of targets. */
class PlainShare extends LitElement {
  static override styles = css`
    ${unsafeCSS(shared)}
  `;
  static override properties = {
    open: { state: true },
    filled: { state: true },
    status: { state: true },
  };

  declare open: boolean;
  declare filled: boolean;
  declare status: string;
  #label = 'Share';

  constructor() {
    super();
    this.open = false;
    this.filled = false;
    this.status = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#label = this.textContent?.trim() || this.#label;
  }

  protected override render() {
    return html`<button
        class="open"
        type="button"
        aria-expanded=${this.open}
        @click=${this.#onOpen}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${iconPath}></path></svg
        ><span>${this.#label}</span>
      </button>
      <div
        popover
        role="group"
        aria-label="Ways to share"
        @toggle=${(event: ToggleEvent) => (this.open = event.newState === 'open')}
      >
        <ul>
          ${this.filled ? this.#renderTargets() : nothing}
        </ul>
        <p role="status">${this.status}</p>
      </div>`;
  }

  #renderTargets() {
    const { url, title } = pageFacts();
    return html`<li><button type="button" @click=${this.#onCopy}>Copy link</button></li>
      ${targets(url, title).map(
        ([name, address]) =>
          html`<li>
            <a
              href=${address}
              target=${address.startsWith('http') ? '_blank' : nothing}
              rel="noopener noreferrer"
              >${name}</a
            >
          </li>`,
      )}
      <li><button type="button" @click=${() => print()}>Print</button></li>`;
  }

  async #onOpen(): Promise<void> {
    if (typeof navigator.share === 'function') {
      try {
        return await navigator.share(pageFacts());
      } catch (error) {
        if ((error as Error).name === 'AbortError') return;
      }
    }
    this.filled = true;
    await this.updateComplete;
    const menu = this.renderRoot.querySelector<HTMLElement>('[popover]')!;
    const place = this.renderRoot.querySelector('.open')!.getBoundingClientRect();
    menu.style.insetBlockStart = `${place.bottom + 4}px`;
    menu.style.insetInlineStart = `${place.left}px`;
    menu.togglePopover();
  }

  async #onCopy(): Promise<void> {
    const { url } = pageFacts();
    try {
      await navigator.clipboard.writeText(url);
      this.status = 'Link copied';
    } catch {
      this.status = url;
    }
  }
}

customElements.define('plain-share', PlainShare);
