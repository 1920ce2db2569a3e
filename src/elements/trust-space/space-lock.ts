import { html, nothing, type TemplateResult } from 'lit';
import { problemOfNew } from '../../domain/store/new-passphrase.js';
import type { Settings } from '../../domain/store/store.js';
import { bringEnglish } from '../../kit/controllers/language.js';
import type { Desk } from '../../kit/desk.js';
import { fieldOf, secretField, showField, bringFields } from '../../kit/secret.js';
import { spaceLock } from '../../locales/en/space-lock.js';
import { suggestPassphrase } from '../../platform/passphrase.js';
import type { Question } from '../../kit/question.js';

const minutes = [5, 10, 30, 0];

/** The passphrase: set, changed, removed; and the settings. */
export class SpaceLock {
  /** Whether a passphrase that stands is being changed. */
  #changing = false;
  #problem?: 'short' | 'differ' | 'failed';
  #suggested?: string;
  /** Whether suggested words are to be typed once: nobody is locked out by a note that was never made. */
  #repeating = false;
  #busy = false;

  constructor(
    private readonly desk: Desk,
    private readonly question: Question,
  ) {
    bringEnglish(spaceLock);
    bringFields(desk);
  }

  /** Forgets what it shows. */
  letGo(): void {
    this.#suggested = this.#problem = undefined;
    this.#changing = this.#repeating = false;
  }

  renderSecret(): TemplateResult {
    const { text, store } = this.desk;
    if (store().lock === 'none' || this.#changing) {
      return html`<p>${text('secretWhy')}</p>
        ${this.#suggested ? this.#renderWords(this.#suggested) : this.#renderForm()}`;
    }
    return html`<p>${text('secretSet')}</p>
      ${this.#problem ? html`<p role="alert">${text('secretFailed')}</p>` : nothing}
      <div class="actions" ?hidden=${this.question.isAt('secret')}>
        <button class="plain outlined" type="button" @click=${this.#change}>
          <span>${text('secretChange')}</span>
        </button>
        <button class="plain" type="button" @click=${this.#askRemove}>
          <span>${text('secretRemove')}</span>
        </button>
      </div>
      ${this.question.render('secret')}`;
  }

  #renderForm(): TemplateResult {
    const { text } = this.desk;
    const problem = (one: 'short' | 'differ', words: string) =>
      this.#problem === one ? words : undefined;
    return html`<div class="secret" role="group" aria-label=${text('secretNew')}>
      ${this.#repeating ? html`<p>${text('secretRepeat')}</p>` : nothing}
      ${secretField('new', text('secretNew'), this.#set, problem('short', text('secretShort')))}
      ${secretField('again', text('secretAgain'), this.#set, problem('differ', text('secretDiffer')))}
      ${showField(this.desk)}
      ${this.#problem === 'failed' ? html`<p role="alert">${text('secretFailed')}</p>` : nothing}
      <div class="actions">
        <button class="primary" type="button" aria-busy=${this.#busy} @click=${this.#set}>
          <span>${text('secretSave')}</span>
        </button>
        ${this.#renderSuggest()} ${this.#renderCancel()}
      </div>
    </div>`;
  }

  #renderWords(words: string): TemplateResult {
    const { text } = this.desk;
    return html`<p>${text('secretWrite')}</p>
      <p class="words" id="words" tabindex="-1" lang="en" dir="ltr">${words}</p>
      <div class="actions">
        <button class="primary" type="button" @click=${() => this.#repeat(words)}>
          <span>${text('secretUse')}</span>
        </button>
        <button class="plain outlined" type="button" @click=${this.#suggest}>
          <span>${text('secretOther')}</span>
        </button>
        ${this.#renderCancel()}
      </div>`;
  }

  /** The words are English: of no help where another language is read. */
  #renderSuggest(): TemplateResult | typeof nothing {
    if (!/^en\b/.test(this.desk.code())) return nothing;
    return html`<button class="plain outlined" type="button" @click=${this.#suggest}>
      <span>${this.desk.text('secretSuggest')}</span>
    </button>`;
  }

  #renderCancel(): TemplateResult | typeof nothing {
    if (!this.#changing && !this.#suggested && !this.#repeating) return nothing;
    return html`<button class="plain" type="button" @click=${this.#cancel}>
      <span>${this.desk.text('cancel')}</span>
    </button>`;
  }

  renderSettings(): TemplateResult {
    const { text, store } = this.desk;
    const { lock, settings } = store();
    return html`${lock === 'open' ? this.#renderLocking(settings) : nothing}
      ${this.#renderCheck('eraseOnExit', settings)}
      <p class="small">${text('eraseOnExitHint')}</p>`;
  }

  #renderLocking(settings: Settings): TemplateResult {
    const { text } = this.desk;
    return html`<label class="field"
        >${text('lockAfter')}
        <select @change=${this.#onSelect}>
          ${minutes.map(
            (one) =>
              html`<option value=${one} ?selected=${one === settings.lockAfter}>
                ${one ? text('lockMinutes', { minutes: String(one) }) : text('lockNever')}
              </option>`,
          )}
        </select></label
      >${this.#renderCheck('lockOnLeave', settings)}`;
  }

  #renderCheck(name: 'lockOnLeave' | 'eraseOnExit', settings: Settings): TemplateResult {
    return html`<label class="check"
      ><input
        type="checkbox"
        .checked=${settings[name]}
        @change=${(event: Event) => this.#onCheck(name, event)}
      />${this.desk.text(name)}</label
    >`;
  }

  readonly #onSelect = async ({ currentTarget }: Event): Promise<void> => {
    const select = currentTarget as HTMLSelectElement;
    await this.#choose({ lockAfter: Number(select.value) });
    select.value = String(this.desk.store().settings.lockAfter);
  };

  async #onCheck(name: 'lockOnLeave' | 'eraseOnExit', { currentTarget }: Event): Promise<void> {
    const box = currentTarget as HTMLInputElement;
    await this.#choose({ [name]: box.checked });
    box.checked = this.desk.store().settings[name];
  }

  /** Afterwards the control shows what holds: it may not have been saved. */
  async #choose(settings: Partial<Settings>): Promise<void> {
    const trouble = await this.desk.store().set(settings);
    this.desk.say(this.desk.text(trouble ? 'settingsFailed' : 'settingsSaved'));
  }

  readonly #change = (): void => {
    this.#changing = true;
    void this.#focus('new');
  };

  readonly #cancel = (): void => {
    const next = this.#suggested ? 'new' : 'spaceSecret';
    this.#problem = undefined;
    if (!this.#suggested) this.#changing = false;
    this.#suggested = undefined;
    this.#repeating = false;
    for (const id of ['new', 'again']) {
      const field: HTMLInputElement | null = fieldOf(this.desk, id);
      if (field) field.value = '';
    }
    void this.#focus(next);
  };

  readonly #suggest = async (): Promise<void> => {
    this.#suggested = await suggestPassphrase();
    this.#problem = undefined;
    await this.#focus('words');
  };

  async #repeat(words: string): Promise<void> {
    this.#suggested = undefined;
    this.#repeating = true;
    await this.#focus('again');
    fieldOf(this.desk, 'new').value = words;
  }

  readonly #set = async (): Promise<void> => {
    const { value } = fieldOf(this.desk, 'new');
    this.#problem = problemOfNew(value, fieldOf(this.desk, 'again').value);
    if (this.#problem) return this.#focus(this.#problem === 'short' ? 'new' : 'again');
    await this.#save(value);
  };

  async #save(passphrase: string): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.desk.host.requestUpdate();
    const trouble = await this.desk.store().setPassphrase(passphrase);
    this.#busy = false;
    if (!trouble) this.letGo();
    await this.#told(!!trouble, 'secretDone');
  }

  readonly #askRemove = (event: Event): void => {
    const { text } = this.desk;
    const act = async () =>
      this.#told(!!(await this.desk.store().removePassphrase()), 'secretGone');
    void this.question.ask(
      { place: 'secret', text: text('askRemove'), yes: text('removeYes'), act },
      event,
    );
  };

  async #told(failed: boolean, done: 'secretDone' | 'secretGone'): Promise<void> {
    this.#problem = failed ? 'failed' : undefined;
    if (!failed) this.desk.say(this.desk.text(done));
    await this.#focus('spaceSecret');
  }

  async #focus(id: string): Promise<void> {
    const { host } = this.desk;
    host.requestUpdate();
    await host.updateComplete;
    fieldOf(this.desk, id)?.focus();
  }
}
