import { quizzes } from '../../content/quiz/index.js';
import { fillIn } from '../../domain/quiz/fill-in.js';
import type { Quiz } from '../../domain/quiz/quiz.js';
import type { LanguageController } from '../../kit/controllers/language.js';
import { report } from '../../kit/report.js';
import type { WidgetElement } from '../../kit/widget-element.js';

/** The built-in quiz in the language of its element. */
export class BuiltIn {
  /** `undefined` until it is there, and where it could not be fetched. */
  value?: Quiz;
  #load?: () => unknown;
  #coming?: Promise<void>;

  constructor(
    private readonly host: WidgetElement,
    private readonly language: LanguageController,
  ) {}

  /** A promise while it is on its way. */
  fetch(): Promise<void> | undefined {
    const load = quizzes[this.language.code.split('-')[0]!] ?? quizzes.en!;
    if (load !== this.#load) {
      this.#load = load;
      const coming = load()
        .then(({ quiz }) => void (this.#load === load && (this.value = fillIn(quiz))))
        .catch((error: unknown) => report(this.host, [{ path: 'quiz', message: String(error) }]))
        .then(() => void (this.#coming === coming && (this.#coming = undefined)));
      this.#coming = coming;
    }
    return this.#coming;
  }
}
