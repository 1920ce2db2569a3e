import { html, nothing, type TemplateResult } from 'lit';
import { boundaryOf } from '../../domain/boundary/agreement.js';
import { markSent, writeLetter } from '../../domain/boundary/letter.js';
import { unsent } from '../../domain/boundary/notebook.js';
import { toFile, toFragment } from '../../domain/handover/fragment.js';
import { fits, type Packet } from '../../domain/handover/packet.js';
import { problemOfNew } from '../../domain/store/new-passphrase.js';
import { bringEnglish } from '../../kit/controllers/language.js';
import { Copier } from '../../kit/copier.js';
import { Later } from '../../kit/later.js';
import { bringFields, fieldOf, secretField, showField } from '../../kit/secret.js';
import { boundaryHandover } from '../../locales/en/boundary-handover.js';
import { canShareNatively, hasShareSheet, shareNatively } from '../../platform/native-share.js';
import { saveFile } from '../../platform/save-file.js';
import { canSeal } from '../../platform/seal.js';
import type { BuilderDesk } from './builder-desk.js';
import type { drawQr } from './qr.js';

/** What was sealed, and how it can travel. */
interface Sealed {
  readonly bytes: Uint8Array;
  readonly link: string;
}

/** Hands the agreement to the other person: sealed, as a link, a QR code or a file. */
export class Handing {
  #sealed?: Sealed;
  #problem?: string;
  /** What is being sealed; nothing any more once the view is left. */
  #busy?: Packet;
  #showsQr = false;
  readonly #copier: Copier;
  readonly #qr: Later<typeof drawQr>;

  constructor(private readonly desk: BuilderDesk) {
    bringEnglish(boundaryHandover);
    bringFields(desk);
    this.#copier = new Copier(desk.host);
    this.#qr = new Later(desk.host, async () => (await import('./qr.js')).drawQr);
  }

  letGo(): void {
    this.#sealed = this.#problem = this.#busy = undefined;
    this.#showsQr = false;
    this.#copier.reset();
  }

  render(): TemplateResult {
    const { text } = this.desk;
    return html`<h2 id="focus" tabindex="-1">${text(this.#sealed ? 'handReady' : 'handTitle')}</h2>
      ${canSeal() ? (this.#sealed ? this.#renderSealed(this.#sealed) : this.#renderForm()) : html`<p>${text('handInsecure')}</p>`}
      <div class="nav">
        <button class="plain outlined" type="button" @click=${() => this.desk.go('list')}>
          <span>${text('boundaryBack')}</span>
        </button>
        ${
          canSeal() && !this.#sealed
            ? html`<button
                id="seal"
                class="primary"
                part="button"
                type="button"
                aria-busy=${!!this.#busy}
                @click=${this.#seal}
              >
                <span>${text(this.#busy ? 'handMaking' : 'handMake')}</span>
              </button>`
            : nothing
        }
      </div>`;
  }

  #renderForm(): TemplateResult {
    const { text } = this.desk;
    return html`<p>${text('handIntro')}</p>
      ${this.#renderNews()}
      <div class="secret" role="group" aria-label=${text('handPassphrase')}>
        ${secretField('hand-secret', text('handPassphrase'), this.#seal, this.#problem)}
        ${showField(this.desk)}
        <button class="plain outlined" type="button" @click=${this.#suggest}>
          <span>${text('handSuggest')}</span>
        </button>
      </div>
      <p class="small">${text('handWarn')}</p>`;
  }

  /** What the other has not had yet, where they had something. */
  #renderNews(): TemplateResult | typeof nothing {
    const { text, notebook, areaName } = this.desk;
    const fresh = unsent(notebook());
    if (!fresh) return nothing;
    const names = fresh.map(({ id }) => areaName(boundaryOf(notebook().replica, id).texts.area));
    return html`<p>
      ${names.length ? text('handSince', { names: names.join(', ') }) : text('handNothing')}
    </p>`;
  }

  #renderSealed({ link, bytes }: Sealed): TemplateResult {
    const { text } = this.desk;
    const way = fits(link.length);
    const file = html`<button
      class="plain outlined"
      type="button"
      @click=${() => saveFile(toFile(bytes), 'notes.txt', 'text/plain')}
    >
      <span>${text('handFile')}</span>
    </button>`;
    if (way === 'file')
      return html`<p>${text('handFileLong')}</p>
        <div class="row">${file}</div>`;
    const data = { url: link };
    return html`<label class="field" for="link"
        >${text('handLink')}
        <textarea id="link" readonly dir="ltr" rows="3" .value=${link}></textarea>
      </label>
      <div class="row">
        <button class="primary" part="button" type="button" @click=${() => this.#copy(link)}>
          <span>${text('handCopy')}</span>
        </button>
        ${
          hasShareSheet() && canShareNatively(data)
            ? html`<button class="plain outlined" type="button" @click=${() => shareNatively(data)}>
                <span>${text('handShare')}</span>
              </button>`
            : nothing
        }
        ${
          way === 'qr'
            ? html`<button class="plain outlined" type="button" @click=${this.#showQr}>
                <span>${text('handQr')}</span>
              </button>`
            : nothing
        }
        ${file}
      </div>
      ${way === 'link' ? html`<p class="small">${text('handQrLong')}</p>` : nothing}
      ${this.#copier.render()} ${this.#showsQr ? this.#renderQr(link) : nothing}
      <p class="small">${text('handWarn')}</p>`;
  }

  #renderQr(link: string): unknown {
    const { text } = this.desk;
    if (this.#qr.failed) return html`<p role="alert">${text('handQrFailed')}</p>`;
    return this.#qr.value?.(link, text('handQrAlt')) ?? nothing;
  }

  readonly #showQr = async (): Promise<void> => {
    this.#showsQr = true;
    await this.#qr.fetch();
  };

  readonly #suggest = async (): Promise<void> => {
    const { suggestPassphrase } = await import('../../platform/passphrase.js');
    const words = await suggestPassphrase();
    const field: HTMLInputElement | null = fieldOf(this.desk, 'hand-secret');
    // The view may be left by now.
    if (!field) return;
    field.value = words;
    // To be told, it has to be seen.
    const show = field.closest('.secret')!.querySelector<HTMLInputElement>('.show')!;
    if (!show.checked) show.click();
    field.focus();
  };

  readonly #seal = async (): Promise<void> => {
    const { desk } = this;
    const field = fieldOf(desk, 'hand-secret');
    if (this.#busy) return;
    const short = problemOfNew(field.value, field.value);
    if (short) return this.#fail(desk.text('handShort'));
    const { packet, notebook } = writeLetter(desk.notebook(), desk.copy());
    this.#busy = packet;
    desk.put(notebook);
    const left = (): boolean => this.#busy !== packet;
    try {
      const { sealPacket } = await import('../../platform/handover.js');
      const bytes = await sealPacket(packet, field.value);
      if (left()) return;
      this.#sealed = { bytes, link: location.href.split('#')[0] + toFragment(bytes) };
      this.#problem = this.#busy = undefined;
      // Something may have come from another tab meanwhile.
      desk.put(markSent(desk.notebook(), packet));
      desk.say(desk.text('handReady'));
      await desk.show();
    } catch (error) {
      if (left()) return;
      this.#busy = undefined;
      this.#fail(desk.text(error instanceof RangeError ? 'handTooMuch' : 'handFailed'));
    }
  };

  #fail(problem: string): void {
    this.#problem = problem;
    this.desk.host.requestUpdate();
    fieldOf(this.desk, 'hand-secret').focus();
  }

  #copy(link: string): Promise<boolean> {
    const { text, host } = this.desk;
    return this.#copier.copy(
      link,
      { copied: text('handCopied'), byHand: text('handByHand') },
      { field: host.renderRoot.querySelector<HTMLTextAreaElement>('#link')! },
    );
  }
}
