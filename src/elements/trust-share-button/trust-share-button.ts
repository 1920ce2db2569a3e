import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { composeShare, type ShareWish } from '../../domain/share/compose.js';
import type { Share } from '../../domain/share/share.js';
import { parseTargetIds } from '../../domain/share/target-ids.js';
import { isAllowedUrl } from '../../domain/url.js';
import { Later } from '../../kit/later.js';
import { report } from '../../kit/report.js';
import { glyph } from '../../kit/share/glyph.js';
import { shareIcon } from '../../kit/share/share-icon.js';
import type { ShareMenu } from '../../kit/share/share-menu.js';
import { shareBySheet } from '../../kit/share/share-sheet.js';
import { forSharing } from '../../kit/standing.js';
import { controlStyles } from '../../kit/styles/controls.js';
import { WidgetElement } from '../../kit/widget-element.js';
import { shareButton } from '../../locales/en/share-button.js';
import { hasShareSheet } from '../../platform/native-share.js';
import { readPage } from '../../platform/page.js';
import { styles } from './trust-share-button.styles.js';

/**
 * Shares the article: by the device's own share sheet, else by a menu of targets, whose code is fetched when a
 * reader reaches for it.
 *
 * @summary A button that shares the page.
 * @tagname trust-share-button
 * @slot - A working share link, shown without JavaScript; its text is the button's label.
 * @fires {TrustShareEvent} trust-share - Before a share; cancelable.
 * @fires {TrustSharedEvent} trust-shared - After a share was handed over.
 * @csspart button - The button.
 * @csspart menu - The menu of targets.
 * @csspart target - Each target.
 * @cssproperty [--trust-accent=#17594f] - Fill of the button.
 * @cssproperty --trust-on-accent - Text on the accent; by default black or white, whichever reads better.
 * @cssproperty [--trust-radius=0.5em] - Radius of corners.
 * @cssproperty --trust-surface - Colour of the menu; by default the colour that the button stands on.
 * @cssproperty --trust-reserve - Least height to keep until the widget is ready.
 * @cssstate ready - Language and data are there and rendered.
 */
export class TrustShareButton extends WidgetElement implements ShareWish {
  static override styles = [WidgetElement.styles, controlStyles, styles];
  static override readonly english = shareButton;
  static override properties: PropertyDeclarations = {
    mode: { reflect: true },
    targets: {},
    label: {},
    url: {},
    shareTitle: { attribute: 'share-title' },
    text: {},
    via: {},
    hashtags: {},
    media: {},
    discreet: { type: Boolean },
    src: {},
    data: { attribute: false },
  };

  /**
   * `auto`: the device's share sheet, else the menu; `menu`: always the menu; `row`: a row of icons.
   * @default 'auto'
   */
  declare mode?: 'auto' | 'menu' | 'row';
  /** Ids of targets in the order they show, parted by spaces or commas; all of them by default. */
  declare targets?: string;
  /** The button's words; by default those of the link inside, else "Share". */
  declare label?: string;
  /** The address to share; by default the page's canonical link, else its location without tracking parameters. */
  declare url?: string;
  /** The title to share; by default that of the page. */
  declare shareTitle?: string;
  /** The words to share; by default the title. */
  declare text?: string;
  /** The account that a post on X is said to come through, without `@`. */
  declare via?: string;
  /** Hashtags parted by spaces or commas. */
  declare hashtags?: string;
  /** The picture to pin; by default the page's Open Graph picture. */
  declare media?: string;
  /** Neutral words on the button and in what is sent. */
  declare discreet?: boolean;
  /** Address of JSON with targets of the publisher's own (schema: `share-targets`). */
  declare src?: string;
  /** The JSON of `src`, as an object. */
  declare data?: unknown;

  #ids: readonly string[] = [];
  /** Whether the share sheet was refused here, once and so for good. */
  #refused = false;
  readonly #menu = new Later<ShareMenu>(this, async () => {
    const { ShareMenu } = await import('../../kit/share/share-menu.js');
    return new ShareMenu(this, this.language, this.#share);
  });

  protected override pending(): (Promise<unknown> | undefined)[] {
    const own = this.src || this.data || this.querySelector('script');
    const { value, failed, fetch } = this.#menu;
    const missing = !value && !failed && (own || this.mode === 'row');
    return [...super.pending(), missing ? fetch() : undefined];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { known, problems } = parseTargetIds(
      String(this.targets ?? ''),
      this.#menu.value?.customIds ?? [],
    );
    this.#ids = known;
    if (changed.has('targets')) report(this, problems);
    if (changed.has('url') && this.url && !isAllowedUrl(this.url)) {
      report(this, [{ path: 'url', message: `"${this.url}" may not be shared` }]);
    }
  }

  protected override render(): TemplateResult {
    const menu = this.#menu.value?.render(this.#ids);
    if (this.#menu.failed || this.mode === 'row') return menu ?? html`<slot></slot>`;
    return html`<button
        id="share"
        class="primary ${forSharing()}"
        part="button"
        type="button"
        popovertarget=${menu && !this.#hasSheet ? 'menu' : nothing}
        aria-expanded=${menu || this.#hasSheet ? nothing : 'false'}
        @pointerenter=${this.#onReach}
        @pointerdown=${this.#onReach}
        @focus=${this.#onReach}
        @click=${this.#onTap}
      >
        ${glyph(shareIcon)}<span>${this.#label}</span>
      </button>
      <slot hidden @slotchange=${() => this.requestUpdate()}></slot>
      ${menu}`;
  }

  get #label(): string {
    const inside = !this.discreet && this.querySelector?.('a')?.textContent?.trim();
    return this.label || inside || this.language.text('share');
  }

  #share = (): Share => {
    const neutral = this.discreet ? this.language.text('somethingToRead') : undefined;
    return composeShare(this, readPage(), neutral);
  };

  /** Whether the device's share sheet comes before the menu. */
  get #hasSheet(): boolean {
    return this.mode !== 'menu' && !this.#refused && hasShareSheet();
  }

  #onReach(): void {
    if (!this.#hasSheet) void this.#menu.fetch();
  }

  async #onTap(): Promise<void> {
    if (this.#hasSheet) {
      if (await shareBySheet(this, this.#share())) return;
      this.#refused = true;
    } else if (this.#menu.value) return; // its `popovertarget` opens it
    await this.#menu.fetch();
    await this.updateComplete;
    this.#menu.value?.toggle();
  }
}
