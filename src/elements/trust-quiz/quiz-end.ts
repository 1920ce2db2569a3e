import { html, type TemplateResult } from 'lit';
import { RESULT } from '../../domain/quiz/session.js';
import { asked, back, next } from '../../domain/quiz/walk.js';
import { bringEnglish } from '../../kit/controllers/language.js';
import { adoptMore } from '../../kit/styles/adopt.js';
import { kept } from '../../locales/en/kept.js';
import { quizEnd } from '../../locales/en/quiz-end.js';
import { answerWords } from './answer-words.js';
import type { QuizDesk } from './quiz-desk.js';
import { endStyles } from './quiz-end.styles.js';
import { QuizResult } from './quiz-result.js';

/** What comes after the questions: one's answers, to look over and change, then the result. */
export class QuizEnd {
  readonly #result: QuizResult;

  constructor(private readonly desk: QuizDesk) {
    bringEnglish(kept);
    bringEnglish(quizEnd);
    adoptMore(desk.host, endStyles);
    this.#result = new QuizResult(desk);
  }

  letGo(): void {
    this.#result.letGo();
  }

  render(): TemplateResult {
    return this.desk.session().at === RESULT ? this.#result.render() : this.#renderReview();
  }

  #renderReview(): TemplateResult {
    const { desk } = this;
    const { text } = desk;
    const [quiz, session] = [desk.quiz(), desk.session()];
    return html`<h2 id="focus" tabindex="-1">${text('reviewTitle')}</h2>
      <p class="small">${text('reviewHint')}</p>
      <ol class="answers">
        ${asked(quiz, session).map((question, index) => {
          const answer = answerWords(question, session.answers[question.id], text);
          return html`<li>
            <div>${question.text}</div>
            <strong dir="auto">${answer ?? text('reviewNone')}</strong>
            <button
              class="plain link"
              type="button"
              aria-label=${text('reviewChangeOf', { at: `${index + 1}` })}
              @click=${() => desk.change(question.id)}
            >
              <span>${text('reviewChange')}</span>
            </button>
          </li>`;
        })}
      </ol>
      <div class="nav">
        <button
          id="back"
          class="plain outlined"
          type="button"
          @click=${() => desk.go(back(quiz, session))}
        >
          <span>${text('quizBack')}</span>
        </button>
        <button
          id="next"
          class="primary"
          part="button"
          type="button"
          @click=${() => desk.go(next(quiz, session))}
        >
          <span>${text('quizSee')}</span>
        </button>
      </div>`;
  }
}
