import css from '../share.css';
import { iconPath, pageFacts, targets } from '../share-targets.js';

/** `<plain-share>`: the share sheet, else a menu of targets. */
class PlainShare extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const label = this.textContent?.trim() || 'Share';
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>${css}</style>
      <button class="open" type="button" aria-expanded="false">
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="${iconPath}"></path></svg><span></span>
      </button>
      <div popover role="group" aria-label="Ways to share"><ul></ul><p role="status"></p></div>`;
    root.querySelector('span')!.textContent = label;
    root.querySelector('.open')!.addEventListener('click', () => void this.#open());
    const menu = root.querySelector<HTMLElement>('[popover]')!;
    menu.addEventListener('toggle', (event) => {
      const open = (event as ToggleEvent).newState === 'open';
      root.querySelector('.open')!.setAttribute('aria-expanded', String(open));
    });
  }

  async #open(): Promise<void> {
    const { url, title } = pageFacts();
    if (typeof navigator.share === 'function') {
      try {
        return await navigator.share({ url, title });
      } catch (error) {
        if ((error as Error).name === 'AbortError') return;
      }
    }
    const root = this.shadowRoot!;
    const list = root.querySelector('ul')!;
    if (!list.firstChild) this.#fill(list, url, title);
    const menu = root.querySelector<HTMLElement>('[popover]')!;
    const place = root.querySelector('.open')!.getBoundingClientRect();
    menu.style.insetBlockStart = `${place.bottom + 4}px`;
    menu.style.insetInlineStart = `${place.left}px`;
    menu.togglePopover();
  }

  #fill(list: HTMLUListElement, url: string, title: string): void {
    const row = (child: HTMLElement): void => {
      list.appendChild(document.createElement('li')).append(child);
    };
    const button = (words: string, act: () => void): HTMLButtonElement => {
      const made = document.createElement('button');
      made.type = 'button';
      made.textContent = words;
      made.addEventListener('click', act);
      return made;
    };
    row(button('Copy link', () => void this.#copy(url)));
    for (const [name, address] of targets(url, title)) {
      const link = document.createElement('a');
      link.href = address;
      link.textContent = name;
      if (address.startsWith('http')) link.target = '_blank';
      link.rel = 'noopener noreferrer';
      row(link);
    }
    row(button('Print', () => print()));
  }

  async #copy(url: string): Promise<void> {
    const status = this.shadowRoot!.querySelector('[role=status]')!;
    try {
      await navigator.clipboard.writeText(url);
      status.textContent = 'Link copied';
    } catch {
      status.textContent = url;
    }
  }
}

customElements.define('plain-share', PlainShare);
