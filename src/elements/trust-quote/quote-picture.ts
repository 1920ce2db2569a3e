import { html, nothing, type TemplateResult } from 'lit';
import {
  pictureAlt,
  type PictureContent,
  type PictureFormat,
  pictureFormats,
} from '../../domain/quote/picture.js';
import type { Quotation } from '../../domain/quote/quotation.js';
import { bareLines } from '../../domain/quote/words.js';
import { bringEnglish, type LanguageController } from '../../kit/controllers/language.js';
import { Copier } from '../../kit/copier.js';
import { attempt } from '../../kit/share/attempt.js';
import { glyph } from '../../kit/share/glyph.js';
import { adoptMore } from '../../kit/styles/adopt.js';
import { surfaceOf } from '../../kit/surface.js';
import { quotePicture } from '../../locales/en/quote-picture.js';
import { canShareNatively, hasShareSheet, shareNatively } from '../../platform/native-share.js';
import { siteName } from '../../platform/page.js';
import { drawPicture, pictureFile } from '../../platform/quote-picture.js';
import { pictureStyles } from './quote-picture.styles.js';
import type { TrustQuote } from './trust-quote.js';

const closeIcon = 'M6 6l12 12M18 6L6 18';

const formats = Object.keys(pictureFormats) as PictureFormat[];

/** The dialog that makes a picture of a quotation, to save or to share. */
export class QuotePicture {
  readonly #text = (key: keyof typeof quotePicture): string => this.#language.text(key);
  readonly #host: TrustQuote;
  readonly #language: LanguageController;
  readonly #quotation: () => Quotation;
  readonly #address: () => string;
  readonly #copier: Copier;
  #format: PictureFormat = 'portrait';
  /** What the picture says; only while the dialog is open. */
  #content?: PictureContent;
  /** The picture as it was last drawn: made before the tap that shares it, which it would use up. */
  #file?: File;
  #link = '';
  #failed = false;

  /**
   * @param quotation - Reads the quotation.
   * @param address - Gives the page's address, for the events.
   */
  constructor(
    host: TrustQuote,
    language: LanguageController,
    quotation: () => Quotation,
    address: () => string,
  ) {
    bringEnglish(quotePicture);
    this.#host = host;
    this.#language = language;
    this.#quotation = quotation;
    this.#address = address;
    this.#copier = new Copier(host);
    adoptMore(host, pictureStyles);
  }

  /** Opens the dialog and draws the picture. */
  async open(): Promise<void> {
    const { lines, speaker, detail } = this.#quotation();
    this.#content = {
      paragraphs: bareLines(lines),
      quotes: [this.#language.text('openQuote'), this.#language.text('closeQuote')],
      speaker,
      credential: detail,
      site: this.#host.site ?? siteName(),
    };
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#find<HTMLDialogElement>('dialog');
    dialog.style.setProperty('--_behind', surfaceOf(this.#host));
    dialog.addEventListener('click', this.#onBackdrop);
    dialog.showModal();
    await this.#draw();
  }

  /** The dialog; nothing in it until it opens. */
  render(): TemplateResult {
    const content = this.#content;
    return html`<dialog
      class="float"
      part="picture"
      aria-labelledby="picture-title"
      @close=${this.#onClose}
    >
      ${content ? this.#renderSheet(content) : nothing}
    </dialog>`;
  }

  #renderSheet(content: PictureContent): TemplateResult {
    const text = this.#text;
    const alt = pictureAlt(content);
    return html`<div class="sheet">
      <div class="head">
        <h2 id="picture-title">${text('pictureTitle')}</h2>
        <button
          class="plain"
          type="button"
          aria-label=${text('close')}
          title=${text('close')}
          @click=${this.#close}
        >
          ${glyph(closeIcon)}
        </button>
      </div>
      <fieldset>
        <legend class="unseen">${text('pictureShape')}</legend>
        ${formats.map((format) => this.#renderFormat(format))}
      </fieldset>
      ${this.#failed ? html`<p role="alert">${text('pictureFailed')}</p>` : nothing}
      <canvas role="img" aria-labelledby="picture-title" ?hidden=${this.#failed}></canvas>
      <i class="accent" hidden></i>
      <label>
        ${text('pictureWords')}
        <textarea readonly dir="auto" rows="3" .value=${alt}></textarea>
      </label>
      ${this.#renderButtons(alt)} ${this.#copier.render()}
    </div>`;
  }

  #renderFormat(format: PictureFormat): TemplateResult {
    return html`<label>
      <input
        type="radio"
        name="format"
        .checked=${format === this.#format}
        @change=${() => this.#choose(format)}
      />
      <span>${this.#text(format)}</span>
    </label>`;
  }

  #renderButtons(alt: string): TemplateResult {
    const text = this.#text;
    const file = this.#file;
    const sharable = file && hasShareSheet() && navigator.canShare({ files: [file] });
    return html`<div class="buttons">
      <a
        class="primary"
        role=${file ? nothing : 'link'}
        aria-disabled=${file ? nothing : 'true'}
        href=${file ? this.#link : nothing}
        download=${file?.name ?? nothing}
        @click=${this.#onSave}
        ><span>${text('pictureSave')}</span></a
      >
      ${
        sharable
          ? html`<button class="plain outlined" type="button" @click=${this.#onShare}>
              <span>${text('pictureShare')}</span>
            </button>`
          : nothing
      }
      <button class="plain" type="button" @click=${() => this.#copyWords(alt)}>
        <span>${text('pictureCopy')}</span>
      </button>
    </div>`;
  }

  #find<E extends HTMLElement>(selector: string): E {
    return this.#host.renderRoot.querySelector<E>(selector)!;
  }

  #choose(format: PictureFormat): void {
    this.#format = format;
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const format = this.#format;
    this.#forget();
    try {
      const canvas = this.#find<HTMLCanvasElement>('canvas');
      const colours = getComputedStyle(this.#find('.accent'));
      await drawPicture(
        canvas,
        this.#content!,
        {
          accent: colours.backgroundColor,
          onAccent: colours.color,
          fontFamily: getComputedStyle(this.#host).fontFamily,
          direction: getComputedStyle(this.#host).direction as 'ltr' | 'rtl',
          lang: this.#language.code,
        },
        format,
      );
      const file = await pictureFile(canvas, `quotation-${pictureFormats[format].join('x')}.png`);
      // By now another format may be asked for, or none.
      if (format !== this.#format || !this.#content) return;
      this.#file = file;
      this.#link = URL.createObjectURL(file);
    } catch (error) {
      console.error(error);
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }

  readonly #onSave = (event: Event): void => {
    let saved = false;
    void attempt(this.#host, this.#detail, () => (saved = !!this.#file));
    if (!saved) event.preventDefault();
  };

  readonly #onShare = (): void => {
    const data = { files: [this.#file!] };
    if (!canShareNatively(data)) return;
    void attempt(this.#host, this.#detail, async () => (await shareNatively(data)) === 'shared');
  };

  get #detail() {
    return { target: 'picture', address: this.#address() };
  }

  #copyWords(alt: string): void {
    const words = { copied: this.#text('pictureCopied'), byHand: this.#text('pictureWords') };
    void this.#copier.copy(alt, words, { field: this.#find('.sheet > label > textarea') });
  }

  #forget(): void {
    URL.revokeObjectURL(this.#link);
    this.#link = '';
    this.#file = undefined;
    this.#failed = false;
    this.#host.requestUpdate();
  }

  readonly #close = (): void => this.#find<HTMLDialogElement>('dialog').close();

  /** A tap beside the dialog is one on the dialog's own box. */
  readonly #onBackdrop = ({ target, currentTarget }: Event): void => {
    if (target === currentTarget) this.#close();
  };

  readonly #onClose = (): void => {
    this.#forget();
    this.#copier.reset();
    this.#content = undefined;
    // The page may have been scrolled beneath.
    this.#host.scrollIntoView({ block: 'nearest' });
  };
}
