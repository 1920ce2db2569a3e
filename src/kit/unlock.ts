import { html, type TemplateResult } from 'lit';
import { unlock } from '../locales/en/unlock.js';
import { bringEnglish } from './controllers/language.js';
import type { Desk } from './desk.js';
import { fieldOf, secretField, showField, bringFields } from './secret.js';

/** The form that unlocks what is kept with a passphrase. */
export class Unlock {
  #wrong = false;
  #busy = false;

  constructor(private readonly desk: Desk) {
    bringEnglish(unlock);
    bringFields(desk);
  }

  render(): TemplateResult {
    const { text } = this.desk;
    const problem = this.#wrong ? text('unlockWrong') : undefined;
    return html`<div class="secret" role="group" aria-label=${text('unlock')}>
      ${secretField('unlock', text('passphrase'), this.#unlock, problem)} ${showField(this.desk)}
      <button class="primary" type="button" aria-busy=${this.#busy} @click=${this.#unlock}>
        <span>${text('unlock')}</span>
      </button>
    </div>`;
  }

  readonly #unlock = async (): Promise<void> => {
    const { desk } = this;
    const field = fieldOf(desk, 'unlock');
    if (this.#busy || !field.value) return field.focus();
    this.#busy = true;
    desk.host.requestUpdate();
    const right = await desk.store().unlock(field.value);
    this.#busy = false;
    this.#wrong = !right;
    desk.host.requestUpdate();
    if (right) return desk.say(desk.text('unlocked'));
    field.focus();
    field.select();
  };
}
