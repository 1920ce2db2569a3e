import { html, type TemplateResult } from 'lit';
import { asked } from '../../domain/quiz/walk.js';
import { goTo, REVIEW } from '../../domain/quiz/session.js';
import { Copier } from '../../kit/copier.js';
import { Later } from '../../kit/later.js';
import { Question } from '../../kit/question.js';
import { forSharing } from '../../kit/standing.js';
import type { quizEnd } from '../../locales/en/quiz-end.js';
import { printAlone } from '../../platform/print.js';
import type { QuizDesk } from './quiz-desk.js';

/** What a reader can do with a result. */
export class ResultActions {
  readonly #copier: Copier;
  readonly #question: Question;
  /** Shares the quiz, never the result. */
  readonly #share: Later<unknown>;

  constructor(
    private readonly desk: QuizDesk,
    private readonly summary: () => string,
  ) {
    this.#copier = new Copier(desk.host);
    this.#question = new Question(desk);
    this.#share = new Later(desk.host, () => import('../trust-share-button/define.js'));
    void this.#share.fetch();
  }

  letGo(): void {
    this.#question.drop();
    this.#copier.reset();
  }

  render(): TemplateResult {
    const { desk } = this;
    const asks = this.#question.isAt('again');
    // Not offered where someone may be made to hand it over; last, so that no gap shows.
    const handedOn = forSharing();
    return html`<div class="actions" role="group" aria-label=${desk.text('quizActions')}>
        ${this.#renderButton('quizEdit', this.#edit)}
        <div ?hidden=${asks}>${this.#renderButton('quizAgain', this.#askAgain, 'link')}</div>
        ${this.#renderButton('quizCopy', this.#copy, `outlined ${handedOn}`)}
        ${this.#renderButton('quizPrint', this.#print, `link ${handedOn}`)}
        <trust-share-button
          class="share ${handedOn}"
          label=${desk.text('quizShare')}
          share-title=${desk.quiz().title}
        ></trust-share-button>
      </div>
      ${this.#copier.render()} ${this.#question.render('again')}`;
  }

  #renderButton(
    words: keyof typeof quizEnd,
    act: (event: Event) => unknown,
    look = 'outlined',
  ): TemplateResult {
    return html`<button id=${words} class="plain ${look}" type="button" @click=${act}>
      <span>${this.desk.text(words)}</span>
    </button>`;
  }

  readonly #edit = (): void => {
    const { quiz, session, go } = this.desk;
    void go(
      goTo(session(), this.desk.host.layout === 'page' ? asked(quiz(), session())[0]!.id : REVIEW),
    );
  };

  readonly #print = (): void => printAlone(this.desk.host, this.desk.text('quizPrintTitle'));

  readonly #copy = (): void => {
    const { text } = this.desk;
    void this.#copier.copy(this.summary(), {
      copied: text('quizCopied'),
      byHand: text('quizByHand'),
    });
  };

  readonly #askAgain = (event: Event): void => {
    const { text, restart } = this.desk;
    const asked = { place: 'again', text: text('askAgain'), yes: text('againYes'), act: restart };
    void this.#question.ask(asked, event);
  };
}
