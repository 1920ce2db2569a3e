import { html, nothing, type TemplateResult } from 'lit';
import { readLetter } from '../../domain/boundary/letter.js';
import { readFile, readFragment } from '../../domain/handover/fragment.js';
import { bringEnglish } from '../../kit/controllers/language.js';
import { maskedField } from '../../kit/masked-field.js';
import { bringFields, fieldOf, secretField, showField } from '../../kit/secret.js';
import { boundaryHandover } from '../../locales/en/boundary-handover.js';
import { canSeal } from '../../platform/seal.js';
import type { BuilderDesk } from './builder-desk.js';

/** Opens what the other sealed: what came with the link, or a file of theirs. */
export class Letter {
  #sealed?: Uint8Array;
  /** What is wrong with what came. */
  #fault?: keyof typeof boundaryHandover;
  /** What is wrong with the passphrase. */
  #problem?: string;
  #busy = false;

  constructor(private readonly desk: BuilderDesk) {
    bringEnglish(boundaryHandover);
    bringFields(desk);
  }

  letGo(): void {
    this.#sealed = this.#fault = this.#problem = undefined;
  }

  /** Takes what came with the address. */
  take(fragment: string): void {
    void this.#hold(readFragment(fragment));
  }

  render(): TemplateResult {
    const { text } = this.desk;
    return html`<h2 id="focus" tabindex="-1">${text('letterTitle')}</h2>
      ${this.#fault ? html`<p role="alert">${text(this.#fault)}</p>` : nothing}
      ${canSeal() ? (this.#sealed ? this.#renderSecret() : this.#renderChoice()) : html`<p>${text('handInsecure')}</p>`}
      <div class="nav">
        <button class="plain outlined" type="button" @click=${() => this.desk.go('list')}>
          <span>${text('boundaryBack')}</span>
        </button>
        ${
          canSeal()
            ? html`<button
                class="primary"
                part="button"
                type="button"
                aria-busy=${this.#busy}
                @click=${this.#sealed ? this.#open : this.#take}
              >
                <span>${text(this.#busy ? 'letterOpening' : 'letterOpen')}</span>
              </button>`
            : nothing
        }
      </div>`;
  }

  #renderSecret(): TemplateResult {
    const { text } = this.desk;
    return html`<p>${text('letterHere')}</p>
      <div class="secret" role="group" aria-label=${text('handPassphrase')}>
        ${secretField('letter-secret', text('handPassphrase'), this.#open, this.#problem)}
        ${showField(this.desk)}
      </div>`;
  }

  #renderChoice(): TemplateResult {
    const { text } = this.desk;
    return html`<p>${text('letterAsk')}</p>
      <label class="field"
        >${text('letterFile')}
        <input type="file" @change=${this.#onFile} />
      </label>
      <label class="field"
        >${text('letterPaste')}
        <input
          id="letter-link"
          class=${maskedField}
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck="false"
          @change=${this.#take}
        />
      </label>`;
  }

  /** Takes the link that was pasted. */
  readonly #take = async (): Promise<void> => {
    const field = fieldOf(this.desk, 'letter-link');
    if (!field.value) return field.focus();
    await this.#hold(readFile(field.value));
  };

  readonly #onFile = async ({ currentTarget }: Event): Promise<void> => {
    const file = (currentTarget as HTMLInputElement).files?.[0];
    if (file) await this.#hold(readFile(await file.text()));
  };

  async #hold(found: Uint8Array | 'damaged' | undefined): Promise<void> {
    const { faultOf } = await import('../../platform/handover.js');
    const fault = typeof found === 'object' ? faultOf(found) : (found ?? 'unknown');
    this.#fault =
      fault &&
      ({ damaged: 'letterDamaged', newer: 'letterNewer', unknown: 'letterUnknown' } as const)[
        fault
      ];
    this.#sealed = fault ? undefined : (found as Uint8Array);
    this.#problem = undefined;
    await this.desk.show(fault ? '#focus' : '#letter-secret');
  }

  readonly #open = async (): Promise<void> => {
    const { desk } = this;
    const field = fieldOf(desk, 'letter-secret');
    const sealed = this.#sealed;
    if (this.#busy || !sealed || !field.value) return field.focus();
    this.#busy = true;
    desk.host.requestUpdate();
    const { openPacket } = await import('../../platform/handover.js');
    const packet = await openPacket(sealed, field.value);
    this.#busy = false;
    if (sealed !== this.#sealed) return;
    if (packet === 'wrong') {
      this.#problem = desk.text('letterWrong');
      desk.host.requestUpdate();
      field.focus();
      field.select();
    } else if (typeof packet === 'string') {
      this.#sealed = undefined;
      this.#fault = packet === 'newer' ? 'letterNewer' : 'letterDamaged';
      await desk.show();
    } else {
      desk.put(readLetter(desk.notebook(), packet));
      desk.say(desk.text('letterOpened'));
      await desk.go('list');
    }
  };
}
