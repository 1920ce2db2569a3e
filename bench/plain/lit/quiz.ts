import { css, html, LitElement, unsafeCSS } from 'lit';
import shared from '../quiz.css';
import { readQuiz, score, type Quiz } from '../quiz-score.js';

/** `<plain-quiz>`: one question at a time, then a bar for each theme. */
class PlainQuiz extends LitElement {
  static override styles = css`
    ${unsafeCSS(shared)}
  `;
  static override properties = { at: { state: true }, answers: { state: true } };

  declare at: number;
  declare answers: readonly (number | undefined)[];
  #quiz!: Quiz;

  constructor() {
    super();
    this.at = 0;
    this.answers = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#quiz ??= readQuiz(this);
  }

  protected override render() {
    const { questions, choices, title } = this.#quiz;
    const question = questions[this.at];
    if (!question) {
      return html`<h3 tabindex="-1">${title}</h3>
        ${score(this.#quiz, this.answers).map(
          ([theme, share]) =>
            html`<div>
              ${theme}: ${share}
              <div class="bar" .style=${`inline-size: ${share}%`}></div>
            </div>`,
        )}`;
    }
    return html`<form @submit=${this.#onNext} @change=${this.#onChange}>
      <fieldset>
        <legend tabindex="-1">${this.at + 1} of ${questions.length}. ${question.text}</legend>
        ${choices.map(
          (words, value) =>
            html`<label
              ><input
                type="radio"
                name="answer"
                .value=${String(value)}
                .checked=${this.answers[this.at] === value}
              />${words}</label
            >`,
        )}
      </fieldset>
      <button type="button" ?hidden=${this.at === 0} @click=${() => this.#go(-1)}>Back</button>
      <button>${this.answers[this.at] === undefined ? 'Next or skip' : 'Next'}</button>
    </form>`;
  }

  #onChange(event: Event): void {
    const next = [...this.answers];
    next[this.at] = Number((event.target as HTMLInputElement).value);
    this.answers = next;
  }

  #onNext(event: Event): void {
    event.preventDefault();
    void this.#go(1);
  }

  async #go(step: number): Promise<void> {
    this.at += step;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('legend, h3')?.focus();
  }
}

customElements.define('plain-quiz', PlainQuiz);
