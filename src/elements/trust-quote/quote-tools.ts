import { html, nothing, type TemplateResult } from 'lit';
import type { QuoteAction } from '../../domain/quote/actions.js';
import type { Quotation } from '../../domain/quote/quotation.js';
import { sentenceLink } from '../../domain/quote/text-fragment.js';
import { copyText, type Quotes, shareText } from '../../domain/quote/words.js';
import { composeShare } from '../../domain/share/compose.js';
import type { Share } from '../../domain/share/share.js';
import { linkTargets, parseTargetIds } from '../../domain/share/target-ids.js';
import { bringEnglish, type LanguageController } from '../../kit/controllers/language.js';
import { Copier } from '../../kit/copier.js';
import { Later } from '../../kit/later.js';
import { report } from '../../kit/report.js';
import { attempt } from '../../kit/share/attempt.js';
import { icons } from '../../kit/share/icons.js';
import { ShareDoor } from '../../kit/share/share-door.js';
import { ShareMenu } from '../../kit/share/share-menu.js';
import { adoptMore } from '../../kit/styles/adopt.js';
import { quoteTools } from '../../locales/en/quote-tools.js';
import { readPage } from '../../platform/page.js';
import { readBlocks } from '../../platform/page-text.js';
import type { TakenClipboard } from '../../platform/take-clipboard.js';
import type { QuotePicture } from './quote-picture.js';
import { toolsStyles } from './quote-tools.styles.js';
import type { TrustQuote } from './trust-quote.js';

/** What copying is called in events, and says. */
const copies = {
  copy: { target: 'text', copied: 'textCopied', byHand: 'textByHand' },
  link: { target: 'link', copied: 'sentenceCopied', byHand: 'copyByHand' },
} as const;

/** What the actions of a quotation do. */
export class QuoteTools {
  readonly #host: TrustQuote;
  readonly #language: LanguageController;
  readonly #quotation: () => Quotation;
  readonly #menu: ShareMenu;
  readonly #door: ShareDoor;
  readonly #copier: Copier;
  readonly #picture: Later<QuotePicture>;
  /** What was copied last. */
  #last?: QuoteAction;

  /** @param quotation - Reads the quotation, anew each time: the page may change. */
  constructor(host: TrustQuote, language: LanguageController, quotation: () => Quotation) {
    bringEnglish(quoteTools);
    this.#host = host;
    this.#language = language;
    this.#quotation = quotation;
    this.#copier = new Copier(host);
    this.#menu = new ShareMenu(host, language, this.#share);
    this.#door = new ShareDoor(host, this.#menu, this.#share);
    this.#picture = new Later(host, async () => {
      const { QuotePicture } = await import('./quote-picture.js');
      return new QuotePicture(host, language, quotation, () => this.#share().url);
    });
    adoptMore(host, toolsStyles);
    report(host, this.#targets.problems);
  }

  /** The icon of an action that was just done. */
  iconOf(action: QuoteAction): string | undefined {
    return this.#copier.copied && action === this.#last ? icons.done : undefined;
  }

  /** The menu: drawn right after its button, so that Tab leads into it. */
  renderMenu(): TemplateResult {
    return this.#menu.render(this.#targets.known);
  }

  /** What the other actions open, and the word of what they did. */
  render(): TemplateResult {
    return html`${this.#copier.render()} ${this.#picture.value?.render() ?? nothing}`;
  }

  /** Whether something that an action needs could not be fetched. */
  get failed(): boolean {
    return this.#picture.failed;
  }

  /**
   * Does what the reader asks for.
   * @param first - Whether these tools came by this very tap.
   * @param write - The clipboard, where it was taken in the task of the tap.
   */
  async act(action: QuoteAction, first = false, write?: TakenClipboard): Promise<void> {
    const address = this.#share().url;
    switch (action) {
      case 'share':
        return this.#door.act(!first);
      case 'copy': {
        const text = copyText(this.#quotation(), this.#quotes, address);
        return this.#copy(action, address, text, write);
      }
      case 'link': {
        const link = this.#sentence(address);
        return this.#copy(action, link, link, write);
      }
      case 'picture':
        await this.#picture.fetch();
        await this.#host.updateComplete;
        return this.#picture.value?.open();
    }
  }

  /** Whether "Share" opens the menu, and not the device's share sheet. */
  get opensMenu(): boolean {
    return this.#door.opensMenu;
  }

  #copy(action: 'copy' | 'link', address: string, text: string, write?: TakenClipboard) {
    const { target, copied, byHand } = copies[action];
    const words = { copied: this.#language.text(copied), byHand: this.#language.text(byHand) };
    this.#last = action;
    return attempt(this.#host, { target, address }, () =>
      this.#copier.copy(text, words, write && { write }),
    );
  }

  #sentence(address: string): string {
    const host = this.#host;
    const near = host.id
      ? host
      : (host.querySelector('[id]') ?? host.closest('[data-trust-widget][id]'));
    return sentenceLink(
      address,
      this.#quotation().lines,
      readBlocks(host.querySelector('blockquote')!),
      near?.id,
    );
  }

  get #targets() {
    // A quotation has a copy of its own, and printing is the article's.
    return parseTargetIds(String(this.#host.targets ?? linkTargets), []);
  }

  get #quotes(): Quotes {
    return [this.#language.text('openQuote'), this.#language.text('closeQuote')];
  }

  readonly #share = (): Share =>
    composeShare(
      { url: this.#host.url, text: shareText(this.#quotation(), this.#quotes) },
      readPage(),
    );
}
