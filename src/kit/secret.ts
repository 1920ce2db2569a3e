import { html, nothing, type TemplateResult } from 'lit';
import { secret } from '../locales/en/secret.js';
import { bringEnglish } from './controllers/language.js';
import type { Desk } from './desk.js';
import { maskedField } from './masked-field.js';
import { adoptMore } from './styles/adopt.js';
import { fieldStyles } from './styles/fields.js';

type FieldDesk = Pick<Desk, 'host' | 'text'>;

const styled = new WeakSet<object>();

/** Gives a host the styles and the words of fields, once. */
export function bringFields({ host }: FieldDesk): void {
  bringEnglish(secret);
  if (!styled.has(host)) adoptMore(host, fieldStyles);
  styled.add(host);
}

/**
 * A field for a passphrase, for a box with the class `secret`. It is no password field, which every browser offers to
 * save, whatever `autocomplete` says; the classes ask session-replay tools to leave it alone.
 */
export const secretField = (
  id: string,
  label: string,
  onEnter: () => unknown,
  problem?: string,
): TemplateResult =>
  html`<label class="field" for=${id}
      >${label}
      <input
        id=${id}
        class="hide ${maskedField}"
        type="text"
        autocomplete="off"
        autocapitalize="none"
        autocorrect="off"
        spellcheck="false"
        dir="auto"
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${problem ? `${id}-problem` : nothing}
        @keydown=${({ key }: KeyboardEvent) => key === 'Enter' && onEnter()}
    /></label>
    ${problem ? html`<p id="${id}-problem" role="alert">${problem}</p>` : nothing}`;

/** Shows the passphrases of its box as they are. */
export const showField = ({ text }: FieldDesk): TemplateResult =>
  html`<label class="check"
    ><input
      class="show"
      type="checkbox"
      @change=${({ currentTarget }: Event) =>
        (currentTarget as HTMLInputElement)
          .closest('.secret')!
          .classList.toggle('shown', (currentTarget as HTMLInputElement).checked)}
    />${text('showSecret')}</label
  >`;

/** The field of a host by its id. */
export const fieldOf = ({ host }: FieldDesk, id: string): HTMLInputElement =>
  host.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
