import {
  adoptStyles,
  html,
  type LitElement,
  nothing,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import { type CustomTarget, customLink, parseCustomTargets } from '../../domain/share/custom.js';
import type { Share } from '../../domain/share/share.js';
import type { LinkTarget, TargetId } from '../../domain/share/target-ids.js';
import { shareLink } from '../../domain/share/targets.js';
import { DataSource } from '../../kit/controllers/data-source.js';
import type { LanguageController } from '../../kit/controllers/language.js';
import { LiveRegion } from '../../kit/live-region.js';
import { place } from '../../kit/place.js';
import { copyField, writeClipboard } from '../../platform/clipboard.js';
import { glyph, shareIcon } from './glyph.js';
import { brands, icons } from './icons.js';
import type { TrustShareButton } from './trust-share-button.js';
import { menuStyles } from './share-menu.styles.js';
import { TrustSharedEvent, TrustShareEvent } from './trust-share-button.events.js';

/** How long it says that the link was copied, in milliseconds. */
const TOLD = 4000;

/** The targets of a share button, in its menu or as a row, and what choosing one does. */
export class ShareMenu implements ReactiveController {
  readonly #host: TrustShareButton;
  readonly #language: LanguageController;
  readonly #share: () => Share;
  readonly #custom: DataSource<readonly CustomTarget[]>;
  readonly #live: LiveRegion;
  #copied = false;
  /** Ends the word that the link was copied. */
  #timer?: ReturnType<typeof setTimeout>;
  #byHand = false;

  /** @param share - Gives what is shared, anew each time: the page may change. */
  constructor(host: TrustShareButton, language: LanguageController, share: () => Share) {
    this.#host = host;
    this.#language = language;
    this.#share = share;
    this.#custom = new DataSource(host, parseCustomTargets);
    this.#live = new LiveRegion(host);
    host.addController(this);
    // A move of focus within the shadow root never comes out of it: this one leaves the widget.
    host.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && this.#close());
    const { elementStyles } = host.constructor as typeof LitElement;
    adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, menuStyles]);
  }

  /** Ids of the publisher's own targets. */
  get customIds(): readonly string[] {
    return this.#custom.value?.map(({ id }) => id) ?? [];
  }

  hostUpdated(): void {
    this.#place();
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#place);
  }

  /** Opens the menu. */
  open(): void {
    this.#popover?.showPopover();
  }

  /** The menu, closed; in a row, its targets alone. */
  render(ids: readonly string[]): TemplateResult {
    const targets = this.#renderTargets(ids);
    if (this.#host.mode === 'row') return targets;
    return html`<div
      id="menu"
      part="menu"
      popover
      role="group"
      aria-label=${this.#language.text('waysToShare')}
      @beforetoggle=${this.#onToggle}
    >
      ${targets}
    </div>`;
  }

  #renderTargets(ids: readonly string[]): TemplateResult {
    const { label, mode } = this.#host;
    const name = mode === 'row' ? label || this.#language.text('waysToShare') : nothing;
    return html`<div class="targets" role="list" aria-label=${name}>
        ${ids.map((id) => html`<div role="listitem">${this.#renderTarget(id)}</div>`)}
      </div>
      ${
        this.#byHand
          ? html`<label>
              ${this.#language.text('copyByHand')}
              <input readonly dir="ltr" .value=${this.#share().url} />
            </label>`
          : nothing
      }
      ${this.#live.render('note')}`;
  }

  #renderTarget(id: string): TemplateResult {
    const own = this.#own(id);
    const row = this.#host.mode === 'row';
    const done = id === 'copy' && this.#copied;
    const name = own?.label ?? brands[id] ?? this.#language.text(id as 'copy');
    const icon = done ? icons.done : (own?.icon ?? icons[id as TargetId] ?? shareIcon);
    const body = html`${glyph(icon)}<span class=${row ? 'unseen' : ''}>${name}</span>`;
    const title = row ? name : nothing;
    if (id === 'copy' || id === 'print') {
      const act = () => (id === 'copy' ? this.#copy() : this.#print());
      return html`<button class="plain" part="target" type="button" title=${title} @click=${act}>
        ${body}
      </button>`;
    }
    const link = this.#link(id);
    return html`<a
      class="plain"
      part="target"
      href=${link}
      title=${title}
      target=${link.startsWith('http') ? '_blank' : nothing}
      rel="noopener noreferrer"
      @click=${(event: Event) => this.#follow(event, id)}
      @auxclick=${(event: MouseEvent) => event.button === 1 && this.#follow(event, id)}
      >${body}</a
    >`;
  }

  #own(id: string): CustomTarget | undefined {
    return this.#custom.value?.find((one) => one.id === id);
  }

  #link(id: string): string {
    const own = this.#own(id);
    return own ? customLink(own, this.#share()) : shareLink(id as LinkTarget, this.#share());
  }

  /** Asks the page, does it, and tells the page if it was done. */
  async #attempt(target: string, act: (address: string) => unknown): Promise<void> {
    const address = this.#share().url;
    if (!this.#host.dispatchEvent(new TrustShareEvent({ target, address }))) return;
    if ((await act(address)) === false) return;
    this.#host.dispatchEvent(new TrustSharedEvent({ target, address }));
  }

  #follow(event: Event, id: string): void {
    const link = event.currentTarget as HTMLAnchorElement;
    let followed = false;
    void this.#attempt(id, () => {
      followed = true;
      // The page may have changed since the link was drawn.
      link.href = this.#link(id);
      this.#close();
    });
    if (!followed) event.preventDefault();
  }

  #print(): void {
    void this.#attempt('print', () => {
      this.#close();
      print();
    });
  }

  #copy(): void {
    void this.#attempt('copy', async (address) => {
      this.#reset();
      this.#copied = (await writeClipboard(address)) || (await this.#copyFromField());
      this.#host.requestUpdate();
      if (this.#copied) {
        this.#live.say(this.#language.text('copied'));
        this.#timer = setTimeout(() => this.#reset(), TOLD);
      }
      return this.#copied;
    });
  }

  async #copyFromField(): Promise<boolean> {
    this.#byHand = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#byHand = !copyField(this.#host.renderRoot.querySelector('input')!);
    return !this.#byHand;
  }

  get #popover(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('[popover]');
  }

  #close(): void {
    this.#popover?.hidePopover();
  }

  /** Forgets what the last visit left. */
  #reset(): void {
    clearTimeout(this.#timer);
    this.#copied = this.#byHand = false;
    this.#live.clear();
  }

  readonly #place = (): void => {
    const popover = this.#popover;
    if (popover?.matches(':popover-open')) place(popover, this.#host);
  };

  readonly #onToggle = ({ newState }: ToggleEvent): void => {
    this.#reset();
    const { renderRoot } = this.#host;
    if (newState === 'open') {
      addEventListener('resize', this.#place);
      // By the next frame the menu is open and has its size.
      requestAnimationFrame(this.#place);
      return;
    }
    removeEventListener('resize', this.#place);
    // Engines give focus back to the host, which can't take it.
    if (this.#popover!.contains((renderRoot as ShadowRoot).activeElement)) {
      renderRoot.querySelector('button')!.focus();
    }
  };
}
