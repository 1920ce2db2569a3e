import { html, type TemplateResult } from 'lit';
import { PLACE } from '../platform/place.js';
import { hasDatabase } from '../platform/store/databases.js';
import type { LanguageController } from './controllers/language.js';
import type { Keeping } from './keeping.js';
import { Later } from './later.js';
import type { WidgetElement } from './widget-element.js';

/**
 * What a reader writes into a tool: in memory, and on the device where they chose to keep it. The store is fetched only
 * where it has something, or the reader wants to keep.
 */
export class Draft<T> {
  #own?: T;
  /** Settles when it is known whether anything was kept. */
  #looking?: Promise<void>;
  #looked = false;
  readonly #keeping: Later<Keeping<T>>;

  /** @param load - Fetches the store, and binds the value to it. */
  constructor(
    private readonly host: WidgetElement,
    private readonly language: LanguageController,
    load: () => Promise<Keeping<T>>,
  ) {
    this.#keeping = new Later(host, load);
  }

  /** A promise until it is known what was kept. */
  look(): Promise<void> | undefined {
    if (this.#looked) return undefined;
    return (this.#looking ??= hasDatabase(PLACE)
      .then((has) => (has ? this.#keeping.fetch() : undefined))
      .catch(() => {}) // A page without storage keeps nothing.
      .then(() => void (this.#looked = true)));
  }

  /** `undefined` where nothing was written. */
  get value(): T | undefined {
    return this.#keeping.value?.value ?? this.#own;
  }

  /** Whether something is kept that can't be shown now. */
  get closed(): boolean {
    return this.#keeping.value?.closed ?? false;
  }

  /** Whether it will show once it is unlocked. Else it stays as it is, and the reader begins anew, in memory. */
  get locked(): boolean {
    return this.#keeping.value?.state === 'locked';
  }

  put(value: T): void {
    this.#own = value;
    if (!this.closed || this.locked) void this.#keeping.value?.put(value);
    this.host.requestUpdate();
  }

  /** Forgets what is in memory. */
  letGo(): void {
    this.#own = undefined;
  }

  /** The line that tells where it lives. */
  render(): TemplateResult {
    const keeping = this.#keeping.value;
    if (keeping) return keeping.render();
    const { language } = this;
    return html`<div class="keeping">
      <p>${language.text('onlyHere')}</p>
      <div class="row">
        <button
          class="plain outlined"
          type="button"
          aria-describedby="keep-note"
          @click=${this.#keep}
        >
          <span>${language.text(this.#keeping.failed ? 'loadFailed' : 'keep')}</span>
        </button>
        <p id="keep-note">${language.text('anyoneCanRead')}</p>
      </div>
    </div>`;
  }

  readonly #keep = async (): Promise<void> => {
    await this.#keeping.fetch();
    const keeping = this.#keeping.value;
    if (!keeping) return;
    if (this.#own !== undefined) await keeping.put(this.#own);
    await keeping.toggle();
  };
}
