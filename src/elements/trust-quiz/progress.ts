import { fit } from '../../domain/quiz/fit.js';
import type { Quiz } from '../../domain/quiz/quiz.js';
import { begin, type Session } from '../../domain/quiz/session.js';
import type { LanguageController } from '../../kit/controllers/language.js';
import { Draft } from '../../kit/draft.js';
import type { WidgetElement } from '../../kit/widget-element.js';

/** A reader's way through one quiz: in memory, and on the device where the reader chose to keep it. */
export class Progress extends Draft<Session> {
  #quiz?: Quiz;
  #own = begin(newSeed());

  constructor(host: WidgetElement, language: LanguageController, id: string) {
    super(host, language, async () =>
      (await import('./kept-answers.js')).keptAnswers(host, language, id),
    );
  }

  /** Where the reader is in `quiz`. */
  in(quiz: Quiz): Session {
    const session = this.value ?? this.#own;
    if (quiz !== this.#quiz || session !== this.#own) this.#own = fit(quiz, session);
    this.#quiz = quiz;
    return this.#own;
  }

  override put(session: Session): void {
    this.#own = session;
    super.put(session);
  }

  /** Begins anew: what was kept is replaced. */
  restart(): void {
    this.put(fit(this.#quiz!, begin(newSeed())));
  }

  /** Forgets every answer. */
  override letGo(): void {
    super.letGo();
    this.#own = begin(newSeed());
    this.#quiz = undefined;
  }
}

/** By chance, so that two readers see shuffled questions in two orders. */
const newSeed = (): number => Math.floor(Math.random() * 2 ** 32);
