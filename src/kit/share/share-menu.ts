import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { type CustomTarget, customLink, parseCustomTargets } from '../../domain/share/custom.js';
import type { Share } from '../../domain/share/share.js';
import type { LinkTarget, TargetId } from '../../domain/share/target-ids.js';
import { shareLink } from '../../domain/share/targets.js';
import { shareMenu } from '../../locales/en/share-menu.js';
import { type DataHost, DataSource } from '../controllers/data-source.js';
import { bringEnglish, type LanguageController } from '../controllers/language.js';
import { Copier } from '../copier.js';
import type { PartHost } from '../part-host.js';
import { place } from '../place.js';
import { forSharing } from '../standing.js';
import { adoptMore } from '../styles/adopt.js';
import { attempt } from './attempt.js';
import { glyph } from './glyph.js';
import { shareIcon } from './share-icon.js';
import { brands, icons } from './icons.js';
import { menuStyles } from './share-menu.styles.js';

/** An element that shares by a menu. Save in a row, it draws a button with the id `share` to open it. */
export interface ShareHost extends PartHost {
  mode?: string;
  label?: string;
}

/** The targets of a share, in a menu or as a row, and what choosing one does. */
export class ShareMenu implements ReactiveController {
  readonly #host: ShareHost;
  readonly #language: LanguageController;
  readonly #share: () => Share;
  /** The publisher's own targets, where the host takes any. */
  readonly #custom?: DataSource<readonly CustomTarget[]>;
  readonly #copier: Copier;

  /** @param share - Gives what is shared, anew each time: the page may change. */
  constructor(host: ShareHost, language: LanguageController, share: () => Share) {
    bringEnglish(shareMenu);
    this.#host = host;
    this.#language = language;
    this.#share = share;
    if ('data' in host) this.#custom = new DataSource(host as DataHost, parseCustomTargets);
    this.#copier = new Copier(host);
    host.addController(this);
    host.openRoot().addEventListener('focusout', (event) => {
      const to = (event as FocusEvent).relatedTarget as Node | null;
      if (to && to !== this.#button && !this.#popover?.contains(to)) this.#close();
    });
    adoptMore(host, menuStyles);
  }

  /** Ids of the publisher's own targets. */
  get customIds(): readonly string[] {
    return this.#custom?.value?.map(({ id }) => id) ?? [];
  }

  hostUpdated(): void {
    this.#place();
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#place);
  }

  /** Opens the menu, or closes it. */
  toggle(): void {
    this.#popover?.togglePopover();
  }

  /** The menu, closed; in a row, its targets alone. */
  render(ids: readonly string[]): TemplateResult {
    const targets = this.#renderTargets(ids);
    if (this.#host.mode === 'row') return targets;
    return html`<div
      id="menu"
      class="float"
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
    return html`<div class="targets ${forSharing()}" role="list" aria-label=${name}>
        ${ids.map((id) => html`<div role="listitem">${this.#renderTarget(id)}</div>`)}
      </div>
      ${this.#copier.render()}`;
  }

  #renderTarget(id: string): TemplateResult {
    const own = this.#own(id);
    const row = this.#host.mode === 'row';
    const done = id === 'copy' && this.#copier.copied;
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
    return this.#custom?.value?.find((one) => one.id === id);
  }

  #link(id: string): string {
    const own = this.#own(id);
    return own ? customLink(own, this.#share()) : shareLink(id as LinkTarget, this.#share());
  }

  #attempt(target: string, act: (address: string) => unknown): void {
    const address = this.#share().url;
    void attempt(this.#host, { target, address }, () => act(address));
  }

  #follow(event: Event, id: string): void {
    const link = event.currentTarget as HTMLAnchorElement;
    let followed = false;
    this.#attempt(id, () => {
      followed = true;
      // The page may have changed since the link was drawn.
      link.href = this.#link(id);
      this.#close();
    });
    if (!followed) event.preventDefault();
  }

  #print(): void {
    this.#attempt('print', () => {
      this.#close();
      print();
    });
  }

  #copy(): void {
    const words = {
      copied: this.#language.text('copied'),
      byHand: this.#language.text('copyByHand'),
    };
    this.#attempt('copy', (address) => this.#copier.copy(address, words));
  }

  get #popover(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('#menu');
  }

  get #button(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('#share');
  }

  #close(): void {
    this.#popover?.hidePopover();
  }

  readonly #place = (): void => {
    const popover = this.#popover;
    if (popover?.matches(':popover-open')) place(popover, this.#button!);
  };

  readonly #onToggle = ({ newState }: ToggleEvent): void => {
    this.#copier.reset();
    if (newState === 'open') {
      addEventListener('resize', this.#place);
      // By the next frame the menu is open and has its size.
      requestAnimationFrame(this.#place);
      return;
    }
    removeEventListener('resize', this.#place);
    // Engines give focus back to the host, which can't take it.
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (this.#popover!.contains(activeElement)) this.#button!.focus();
  };
}
