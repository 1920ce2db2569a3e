import { html, nothing, type TemplateResult } from 'lit';
import { faultOf } from '../../domain/quiz/fault.js';
import type { Question } from '../../domain/quiz/quiz.js';
import { given, isRight } from '../../domain/quiz/given.js';
import { goTo, RESULT, REVIEW, type Session } from '../../domain/quiz/session.js';
import type { Section } from '../../domain/quiz/source.js';
import { asked, back, next, steps } from '../../domain/quiz/walk.js';
import { Later } from '../../kit/later.js';
import type { quiz as words } from '../../locales/en/quiz.js';
import type { feedbackOn } from './feedback.js';
import { renderPicture, renderQuestion } from './question-view.js';
import type { QuizDesk } from './quiz-desk.js';

/** The way to the result: what stands before the questions, and the questions, one at a time or all on a page. */
export class QuizSteps {
  /** Id of the question whose answer was checked. */
  #checked?: string;
  /** Ids of the questions at which the reader wanted to go on, and could not. */
  #stopped: readonly string[] = [];

  /** Whether the reader came from the review, and goes back there. */
  #reviewing = false;

  /** Fetched for quizzes of knowledge alone. */
  readonly #feedback: Later<typeof feedbackOn>;

  constructor(private readonly desk: QuizDesk) {
    this.#feedback = new Later(desk.host, async () => (await import('./feedback.js')).feedbackOn);
  }

  /** Shows a question to change its answer. */
  change(id: string): void {
    this.#reviewing = true;
    void this.desk.go(goTo(this.desk.session(), id));
  }

  letGo(): void {
    this.#checked = undefined;
    this.#stopped = [];
    this.#reviewing = false;
  }

  renderIntro(): TemplateResult {
    const { title, intro, picture } = this.desk.quiz();
    return html`<h2 id="focus" part="title" tabindex="-1">${title}</h2>
      ${renderPicture(picture)} ${intro.map((text) => html`<p>${text}</p>`)}
      ${this.#renderNav('quizStart', () => this.desk.go(next(this.desk.quiz(), this.desk.session())))}`;
  }

  /** The question at which the reader is. */
  renderStep(): TemplateResult {
    const { desk } = this;
    const [quiz, session] = [desk.quiz(), desk.session()];
    const all = asked(quiz, session);
    const index = all.findIndex(({ id }) => id === session.at);
    const question = all[index]!;
    const section = this.#sectionOf(question);
    // A mere title stands over each of its questions.
    const begins =
      (section?.text ?? section?.picture) && all[index - 1]?.section !== question.section;
    const count = desk.text('quizOf', { at: `${index + 1}`, count: `${all.length}` });
    const checked = this.#checked === question.id;
    const checks = this.#canCheck(question) && !checked;
    const act = checks ? () => this.#check(question) : () => this.#next(question);
    return html`${section && begins ? this.#renderSection(section, 'focus') : nothing}
      ${this.#renderQuestion(
        question,
        section && begins ? 'question' : 'focus',
        section && !begins ? `${section.title} · ${count}` : count,
      )}
      <div class="feedback" role="status">
        ${checked ? this.#feedback.value?.(question, session.answers[question.id], desk.text) : nothing}
      </div>
      ${this.#renderNav(checks ? 'quizCheck' : 'quizNext', act, steps(quiz, session)[0] !== question.id)}`;
  }

  /** All questions. */
  renderPage(): TemplateResult {
    const all = asked(this.desk.quiz(), this.desk.session());
    return html`<h2 id="focus" part="title" tabindex="-1">${this.desk.quiz().title}</h2>
      ${all.map((question, index) => {
        const section = this.#sectionOf(question);
        const begins = section && all[index - 1]?.section !== section.id;
        return html`${begins ? this.#renderSection(section, `section-${index}`) : nothing}
        ${this.#renderQuestion(question, `question-${index}`, `${index + 1}.`, true)}`;
      })}
      ${this.#renderNav('quizSee', () => this.#finish(all))}`;
  }

  #sectionOf(question: Question): Section | undefined {
    return this.desk.quiz().sections.find(({ id }) => id === question.section);
  }

  #renderSection({ title, text, picture }: Section, id: string): TemplateResult {
    return html`<div id=${id} class="section" tabindex="-1">
      <h3>${title}</h3>
      ${renderPicture(picture)} ${text ? html`<p>${text}</p>` : nothing}
    </div>`;
  }

  #renderQuestion(question: Question, name: string, head: string, inline = false): TemplateResult {
    const { desk } = this;
    const { id } = question;
    const answer = desk.session().answers[id];
    const fault = this.#stopped.includes(id) && faultOf(question, answer);
    const problem =
      fault === 'most'
        ? desk.text('quizMost', { most: `${(question as { most?: number }).most}` })
        : fault && desk.text('quizRequired');
    return renderQuestion(question, {
      text: desk.text,
      name,
      head: html`<span class=${inline ? 'asks' : 'small'}>${head}</span> `,
      answer,
      problem: problem || undefined,
      change: (now) => {
        if (this.#checked === id) this.#checked = undefined;
        desk.answer(id, now);
      },
    });
  }

  #renderNav(primary: keyof typeof words, act: () => void, goesBack = false): TemplateResult {
    const { desk } = this;
    const onBack = () => this.#leave(back(desk.quiz(), desk.session()));
    return html`<div class="nav">
      ${
        goesBack
          ? html`<button id="back" class="plain outlined" type="button" @click=${onBack}>
              <span>${desk.text('quizBack')}</span>
            </button>`
          : nothing
      }
      <button id="next" class="primary" part="button" type="button" @click=${act}>
        <span>${desk.text(primary)}</span>
      </button>
    </div>`;
  }

  #canCheck(question: Question): boolean {
    const answer = this.desk.session().answers[question.id];
    return isRight(question, answer) !== undefined && given(question, answer).length > 0;
  }

  #check({ id }: Question): void {
    this.#checked = id;
    void this.#feedback.fetch();
    this.desk.host.requestUpdate();
  }

  #next(question: Question): void {
    if (this.#stops([question])) return;
    this.#leave(next(this.desk.quiz(), this.desk.session()));
  }

  #leave(session: Session): void {
    void this.desk.go(this.#reviewing ? goTo(session, REVIEW) : session);
    this.#reviewing = false;
  }

  #finish(all: readonly Question[]): void {
    if (this.#stops(all)) return;
    void this.desk.go(goTo(this.desk.session(), RESULT));
  }

  /** Whether something keeps the reader from going on; then it says so at the first such question. */
  #stops(questions: readonly Question[]): boolean {
    const { answers } = this.desk.session();
    this.#stopped = questions
      .filter((question) => faultOf(question, answers[question.id]))
      .map(({ id }) => id);
    if (!this.#stopped.length) return false;
    void this.desk.show('fieldset:has(.problem:not(:empty)) :is(input, textarea)');
    return true;
  }
}
