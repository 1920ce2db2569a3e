import { html, nothing, type TemplateResult } from 'lit';
import { isDefault } from '../../domain/store/settings.js';
import { bringEnglish, type LanguageController } from '../../kit/controllers/language.js';
import { Dates } from '../../kit/dates.js';
import type { Desk } from '../../kit/desk.js';
import { Later } from '../../kit/later.js';
import { LiveRegion } from '../../kit/live-region.js';
import { adoptMore } from '../../kit/styles/adopt.js';
import { surfaceOf } from '../../kit/surface.js';
import type { Unlock } from '../../kit/unlock.js';
import { kept } from '../../locales/en/kept.js';
import { spaceView } from '../../locales/en/space-view.js';
import { Question } from '../../kit/question.js';
import type { SpaceFile } from './space-file.js';
import { SpaceItems } from './space-items.js';
import type { SpaceLock } from './space-lock.js';
import { viewStyles } from './space-view.styles.js';
import type { TrustSpace } from './trust-space.js';

/** What there is on this device, and what can be done with it; in the page, or in a dialog. */
export class SpaceView {
  readonly #host: TrustSpace;
  readonly #live: LiveRegion;
  readonly #desk: Desk;
  readonly #question: Question;
  readonly #items: SpaceItems;
  readonly #unlock: Later<Unlock>;
  readonly #lock: Later<SpaceLock>;
  readonly #file: Later<SpaceFile>;

  constructor(host: TrustSpace, language: LanguageController) {
    bringEnglish(kept);
    bringEnglish(spaceView);
    adoptMore(host, viewStyles);
    this.#host = host;
    this.#live = new LiveRegion(host);
    const desk: Desk = {
      host,
      store: () => host.store,
      text: (...words) => language.text(...words),
      say: (text) => this.#live.say(text),
      code: () => language.code,
    };
    this.#desk = desk;
    this.#question = new Question(desk);
    this.#items = new SpaceItems(desk, this.#question, new Dates(host, language));
    this.#unlock = new Later(
      host,
      async () => new (await import('../../kit/unlock.js')).Unlock(desk),
    );
    this.#lock = new Later(
      host,
      async () => new (await import('./space-lock.js')).SpaceLock(desk, this.#question),
    );
    this.#file = new Later(host, async () => new (await import('./space-file.js')).SpaceFile(desk));
  }

  /** Forgets what a reader has typed or was shown. */
  letGo(): void {
    this.#question.drop();
    this.#lock.value?.letGo();
    this.#file.value?.letGo();
    this.#live.clear();
  }

  showDialog(): void {
    const dialog = this.#find<HTMLDialogElement>('dialog');
    if (!dialog || dialog.open) return;
    dialog.style.setProperty('--_behind', surfaceOf(this.#host));
    dialog.showModal();
  }

  renderDialog(title: TemplateResult, shown: TemplateResult): TemplateResult {
    return html`<dialog
      class="float"
      part="dialog"
      aria-labelledby="title"
      @close=${() => (this.#host.open = false)}
    >
      <div class="head">
        ${title}
        <button
          class="plain"
          type="button"
          @click=${() => this.#find<HTMLDialogElement>('dialog')!.close()}
        >
          <span>${this.#desk.text('closeSpace')}</span>
        </button>
      </div>
      ${shown}
    </dialog>`;
  }

  render(): TemplateResult {
    const { text, store } = this.#desk;
    const { trouble, lock } = store();
    const held = store().held();
    return html`<div class="view">
      ${this.#live.render('said')}
      ${trouble ? html`<p class="note">${text(`trouble_${trouble}`)}</p>` : nothing}
      ${lock === 'none' ? nothing : lock === 'open' ? this.#renderOpen() : this.#renderLocked()}
      ${held.length ? this.#items.render(held) : lock === 'locked' ? nothing : html`<p>${text('spaceEmptyHint')}</p>`}
      ${trouble || lock === 'locked' ? nothing : this.#renderPanels()}
      ${this.#hasAnything ? this.#renderEraseAll() : nothing}
    </div>`;
  }

  /** Whether there may be anything to erase: also settings alone, or what could not be read. */
  get #hasAnything(): boolean {
    const { store } = this.#host;
    const { trouble, lock, settings } = store;
    const unread = trouble && trouble !== 'insecure' && trouble !== 'blocked';
    return Boolean(unread) || lock !== 'none' || !isDefault(settings) || store.held().length > 0;
  }

  #renderOpen(): TemplateResult {
    return html`<div class="actions state">
      <p>${this.#desk.text('spaceEncrypted')}</p>
      ${this.#renderButton('lockNow', this.#lockNow)}
    </div>`;
  }

  #renderLocked(): TemplateResult {
    const { text } = this.#desk;
    const { value, failed, fetch } = this.#unlock;
    // Nothing else can be done here before.
    if (!value && !failed) void fetch();
    return html`<div class="lock">
      <p>${text('spaceLocked')}</p>
      ${failed ? this.#renderButton('viewFailed', fetch) : value?.render()}
      <p class="small">${text('spaceForgotten')}</p>
    </div>`;
  }

  #renderButton(words: keyof typeof spaceView, act: () => unknown): TemplateResult {
    return html`<button class="plain outlined" type="button" @click=${act}>
      <span>${this.#desk.text(words)}</span>
    </button>`;
  }

  #renderPanels(): TemplateResult {
    const lock = this.#lock;
    const file = this.#file;
    return html`${this.#renderPanel('spaceSecret', lock, () => lock.value?.renderSecret())}
    ${this.#renderPanel('spaceSettings', lock, () => lock.value?.renderSettings())}
    ${this.#renderPanel('spaceFile', file, () => file.value?.render())}`;
  }

  #renderPanel(
    name: 'spaceSecret' | 'spaceSettings' | 'spaceFile',
    { failed, fetch }: Later<unknown>,
    draw: () => TemplateResult | undefined,
  ): TemplateResult {
    return html`<details name="panel" @toggle=${fetch}>
      <summary id=${name}>${this.#desk.text(name)}</summary>
      <div class="panel">${failed ? this.#renderButton('viewFailed', fetch) : draw()}</div>
    </details>`;
  }

  #renderEraseAll(): TemplateResult {
    const { text } = this.#desk;
    const asked = {
      place: 'all',
      text: text('askEraseAll'),
      yes: text('eraseAll'),
      act: this.#eraseAll,
    };
    return html`<div class="actions end" ?hidden=${this.#question.isAt('all')}>
        <button
          class="plain"
          type="button"
          @click=${(event: Event) => this.#question.ask(asked, event)}
        >
          <span>${text('eraseAll')}</span>
        </button>
      </div>
      ${this.#question.render('all')}`;
  }

  readonly #eraseAll = async (): Promise<void> => {
    const host = this.#host;
    // Every tool of the page lets go, this one too.
    const trouble = await host.store.eraseAll();
    await host.show();
    this.#live.say(this.#desk.text(trouble ? 'eraseFailed' : 'erasedAll'));
    this.#find('#title')?.focus();
  };

  readonly #lockNow = (): void => {
    this.#host.store.lockNow();
    this.#live.say(this.#desk.text('nowLocked'));
  };

  #find<E extends HTMLElement>(selector: string): E | null {
    return this.#host.renderRoot.querySelector<E>(selector);
  }
}
