import { html, type TemplateResult } from 'lit';
import { fit } from '../../domain/quiz/fit.js';
import type { Quiz } from '../../domain/quiz/quiz.js';
import { begin, type Session } from '../../domain/quiz/session.js';
import type { LanguageController } from '../../kit/controllers/language.js';
import type { Keeping } from '../../kit/keeping.js';
import { Later } from '../../kit/later.js';
import type { WidgetElement } from '../../kit/widget-element.js';
import { PLACE } from '../../platform/place.js';
import { hasDatabase } from '../../platform/store/databases.js';

/** A reader's way through one quiz: in memory, and on the device where the reader chose to keep it. */
export class Progress {
  #quiz!: Quiz;
  #own = begin(newSeed());
  /** Settles when it is known whether anything was kept. */
  #looking?: Promise<void>;
  #looked = false;
  /** The store is fetched only where it has something, or the reader wants to keep. */
  readonly #keeping: Later<Keeping<Session>>;

  constructor(
    private readonly host: WidgetElement,
    private readonly language: LanguageController,
    id: string,
  ) {
    this.#keeping = new Later(host, async () =>
      (await import('./kept-answers.js')).keptAnswers(host, language, id),
    );
  }

  /** A promise until it is known what was kept. */
  look(): Promise<void> | undefined {
    if (this.#looked) return undefined;
    return (this.#looking ??= hasDatabase(PLACE)
      .then((has) => (has ? this.#keeping.fetch() : undefined))
      .catch(() => {}) // A page without storage keeps nothing.
      .then(() => void (this.#looked = true)));
  }

  /** Where the reader is in `quiz`. */
  in(quiz: Quiz): Session {
    const session = this.#keeping.value?.value ?? this.#own;
    if (quiz !== this.#quiz || session !== this.#own) this.#own = fit(quiz, session);
    this.#quiz = quiz;
    return this.#own;
  }

  /** Whether answers are kept that can't be shown now. */
  get closed(): boolean {
    return this.#keeping.value?.closed ?? false;
  }

  /** Whether they will show once they are unlocked. Others stay as they are, and the reader begins anew, in memory. */
  get locked(): boolean {
    return this.#keeping.value?.state === 'locked';
  }

  put(session: Session): void {
    this.#own = session;
    if (!this.closed || this.locked) void this.#keeping.value?.put(session);
    this.host.requestUpdate();
  }

  /** Begins anew: what was kept is replaced. */
  restart(): void {
    this.put(fit(this.#quiz, begin(newSeed())));
  }

  /** Forgets every answer. */
  letGo(): void {
    this.#own = begin(newSeed());
    this.#quiz = undefined as unknown as Quiz;
  }

  /** The line that tells where the answers live. */
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
          <span>${language.text(this.#keeping.failed ? 'quizFailed' : 'keep')}</span>
        </button>
        <p id="keep-note">${language.text('anyoneCanRead')}</p>
      </div>
    </div>`;
  }

  readonly #keep = async (): Promise<void> => {
    await this.#keeping.fetch();
    const keeping = this.#keeping.value;
    if (!keeping) return;
    await keeping.put(this.#own);
    await keeping.toggle();
  };
}

/** By chance, so that two readers see shuffled questions in two orders. */
const newSeed = (): number => Math.floor(Math.random() * 2 ** 32);
