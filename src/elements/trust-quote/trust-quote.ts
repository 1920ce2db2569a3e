import { html, isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { parseActions, type QuoteAction } from '../../domain/quote/actions.js';
import { type QuoteWish, readQuotation } from '../../domain/quote/quotation.js';
import type { Problem } from '../../domain/result.js';
import { Later } from '../../kit/later.js';
import { report } from '../../kit/report.js';
import { glyph } from '../../kit/share/glyph.js';
import { forSharing } from '../../kit/standing.js';
import { controlStyles } from '../../kit/styles/controls.js';
import { WidgetElement } from '../../kit/widget-element.js';
import { quote } from '../../locales/en/quote.js';
import { whenParsed } from '../../platform/parsed.js';
import { takeClipboard } from '../../platform/take-clipboard.js';
import { icons } from './icons.js';
import { readMarkup } from './light-dom.js';
import type { QuoteTools } from './quote-tools.js';
import { styles } from './trust-quote.styles.js';

/** The text of each action's button. */
const names = {
  share: 'quoteShare',
  copy: 'quoteCopy',
  link: 'quoteLink',
  picture: 'quotePicture',
} as const;

/**
 * An expert's quotation, to share, copy, link to, or save as a picture. The blockquote and its caption stay the page's
 * own; what the actions do is fetched when a reader reaches for one.
 *
 * @summary A quotation that readers can share.
 * @tagname trust-quote
 * @slot - A `<blockquote>` and its caption, or a `<figure>` with both.
 * @fires {TrustShareEvent} trust-share - Before a share, a copy or a picture; cancelable.
 * @fires {TrustSharedEvent} trust-shared - After it was handed over.
 * @csspart quote - The quotation and its caption.
 * @csspart actions - The row of actions.
 * @csspart action - Each action.
 * @csspart menu - The menu of targets.
 * @csspart target - Each target.
 * @csspart picture - The dialog with the picture.
 * @cssproperty [--trust-accent=#17594f] - Ground of the picture, and fill of its button.
 * @cssproperty --trust-on-accent - Text on the accent; by default black or white, whichever reads better.
 * @cssproperty [--trust-radius=0.5em] - Radius of corners.
 * @cssproperty --trust-surface - Colour of the menu and the dialog; by default the colour that the quotation stands on.
 * @cssproperty --trust-reserve - Least height of the actions to keep until the widget is ready.
 * @cssstate ready - Language and data are there and rendered.
 */
export class TrustQuote extends WidgetElement implements QuoteWish {
  static override styles = [WidgetElement.styles, controlStyles, styles];
  static override readonly english = quote;
  static override properties: PropertyDeclarations = {
    actions: {},
    speaker: {},
    credential: {},
    source: {},
    url: {},
    site: {},
    targets: {},
    decorative: { type: Boolean },
  };

  /** `share`, `copy`, `link`, `picture`, parted by spaces or commas, in the order they show; all by default; `none`. */
  declare actions?: string;
  /** Who said it; by default what the caption has before its first comma. */
  declare speaker?: string;
  /** What the speaker is known for; by default what the caption has after the speaker. */
  declare credential?: string;
  /** Address where the quotation can be checked; by default the caption's link, else what the blockquote cites. */
  declare source?: string;
  /** The address to share; by default the page's canonical link, else its location without tracking parameters. */
  declare url?: string;
  /** The site's name on the picture; by default the page's Open Graph site name, else its host. */
  declare site?: string;
  /** Ids of share targets in the order they show, parted by spaces or commas; by default all but `copy` and `print`. */
  declare targets?: string;
  /** The sentence only repeats one of the article: assistive technology passes it over. */
  declare decorative?: boolean;

  #actions: readonly QuoteAction[] = [];
  #speaker = '';
  /** The action that was tapped and is not done. */
  #busy?: QuoteAction;
  /** Problems that are known to the publisher. */
  #told = '[]';
  readonly #tools = new Later<QuoteTools>(this, async () => {
    const [{ QuoteTools }] = await Promise.all([
      import('./quote-tools.js'),
      // The tools need it: asked for at once, not when they have come.
      import('../../kit/share/share-menu.js'),
    ]);
    return new QuoteTools(this, this.language, () => this.#read().value);
  });

  protected override pending(): (Promise<unknown> | undefined)[] {
    return [...super.pending(), whenParsed()];
  }

  protected override willUpdate(): void {
    const { known, problems } = parseActions(this.actions);
    this.#actions = known;
    // A server can't see what is inside.
    if (isServer) return;
    const quotation = this.#read();
    this.#speaker = quotation.value.speaker;
    if (!quotation.value.lines[0]) this.#actions = [];
    this.#tell([...problems, ...quotation.problems]);
  }

  protected override render(): TemplateResult {
    const tools = this.#tools.value;
    return html`<div class="quote" part="quote" ?inert=${this.decorative}>
        <slot @slotchange=${() => this.requestUpdate()}></slot>
      </div>
      ${
        this.#actions[0]
          ? html`<div
                class="actions ${forSharing()}"
                part="actions"
                role="group"
                aria-label=${this.#name}
              >
                ${this.#actions.map((action) => this.#renderAction(action))}
              </div>
              ${
                this.#tools.failed || tools?.failed
                  ? html`<p role="alert">${this.language.text('quoteFailed')}</p>`
                  : nothing
              }
              ${tools?.render()}`
          : nothing
      }`;
  }

  #renderAction(action: QuoteAction): TemplateResult {
    const tools = this.#tools.value;
    const name = this.language.text(names[action]);
    return html`<button
        id=${action}
        class="plain"
        part="action"
        type="button"
        title=${name}
        aria-label=${this.#speaker ? `${name}: ${this.#speaker}` : name}
        aria-busy=${this.#busy === action}
        popovertarget=${action === 'share' && tools?.opensMenu ? 'menu' : nothing}
        aria-haspopup=${action === 'picture' ? 'dialog' : nothing}
        @pointerenter=${this.#tools.fetch}
        @pointerdown=${this.#tools.fetch}
        @focus=${this.#tools.fetch}
        @click=${() => this.#onTap(action)}
      >
        ${glyph(tools?.iconOf(action) ?? icons[action])}<span>${name}</span></button
      >${action === 'share' ? tools?.renderMenu() : nothing}`;
  }

  get #name(): string {
    const speaker = this.#speaker;
    return speaker
      ? this.language.text('quotationOf', { speaker })
      : this.language.text('quotation');
  }

  #read(): ReturnType<typeof readQuotation> {
    return readQuotation(readMarkup(this), this);
  }

  /** Names the problems once, however often the quotation is drawn. */
  #tell(problems: readonly Problem[]): void {
    const text = JSON.stringify(problems);
    if (text !== this.#told) report(this, problems);
    this.#told = text;
  }

  async #onTap(action: QuoteAction): Promise<void> {
    this.#busy = action;
    this.requestUpdate();
    await this.#act(action);
    this.#busy = undefined;
    this.requestUpdate();
  }

  async #act(action: QuoteAction): Promise<void> {
    if (this.#tools.value) return this.#tools.value.act(action);
    const clipboard = action === 'copy' || action === 'link' ? takeClipboard() : undefined;
    await this.#tools.fetch();
    await this.updateComplete;
    const tools = this.#tools.value as QuoteTools | undefined;
    await tools?.act(action, true, clipboard);
    // Where the page said no, nothing came for it.
    void clipboard?.();
  }
}
