import { html, type TemplateResult } from 'lit';
import { next } from '../../domain/quiz/walk.js';
import { bringEnglish } from '../../kit/controllers/language.js';
import { Support } from '../../kit/support.js';
import { quizSafety } from '../../locales/en/quiz-safety.js';
import { signalUnsafe } from '../../page/safety.js';
import type { QuizDesk } from './quiz-desk.js';

const questions = ['safetyAfraid', 'safetyControlled', 'safetyHurt'] as const;
const choices = [
  'oftenNever',
  'oftenRarely',
  'oftenSometimes',
  'oftenOften',
  'oftenAlways',
  'safetySkip',
] as const;

/**
 * The private questions before a quiz, and the panel with support. The answers never leave this object: they are
 * unscored, in no event, store, link or print, and gone when the reader goes on.
 */
export class QuizSafety {
  /** Which choice was made, by the place of the question. */
  #chosen: readonly (number | undefined)[] = [];
  /** Why the panel with support is open: by an answer, or by the link that is always there. */
  #open?: 'answer' | 'link';
  readonly #support: Support;

  constructor(private readonly desk: QuizDesk) {
    bringEnglish(quizSafety);
    this.#support = new Support(
      desk.host,
      desk.language,
      () => import('../trust-quick-exit/define.js'),
    );
  }

  letGo(): void {
    this.#chosen = [];
    this.#open = undefined;
  }

  render(): TemplateResult {
    const { text } = this.desk;
    return html`<h2 id="focus" tabindex="-1">${text('safetyTitle')}</h2>
      <p>${text('safetyIntro')}</p>
      ${questions.map((name, index) => this.#renderQuestion(name, index))}
      <div class="nav">
        <button id="next" class="primary" part="button" type="button" @click=${this.#onContinue}>
          <span>${text('safetyContinue')}</span>
        </button>
      </div>`;
  }

  #renderQuestion(name: (typeof questions)[number], index: number): TemplateResult {
    const { text } = this.desk;
    return html`<div>
      <fieldset>
        <legend>
          <span class="small">${text('safetyPast3')}</span> <span class="asks">${text(name)}</span>
        </legend>
        <div class="choices">
          ${choices.map(
            (words, at) =>
              html`<label
                ><input
                  type="radio"
                  name=${`private-${index}`}
                  autocomplete="off"
                  .checked=${this.#chosen[index] === at}
                  @change=${() => this.#choose(index, at)}
                /><span>${text(words)}</span></label
              >`,
          )}
        </div>
      </fieldset>
    </div>`;
  }

  #choose(index: number, at: number): void {
    this.#chosen = questions.map((_, one) => (one === index ? at : this.#chosen[one]));
    this.desk.host.requestUpdate();
  }

  readonly #onContinue = (): void => {
    // "Never", a skip and no answer open nothing.
    const unsafe = this.#chosen.some((at) => at && choices[at] !== 'safetySkip');
    this.#chosen = [];
    if (!unsafe) return this.#goOn();
    signalUnsafe();
    this.#open = 'answer';
    void this.desk.show();
  };

  #goOn(): void {
    this.#open = undefined;
    void this.desk.go(next(this.desk.quiz(), this.desk.session()));
  }

  openSupport(): Promise<void> {
    this.#open = 'link';
    return this.desk.show();
  }

  readonly #close = (): void => {
    if (this.#open === 'answer') return this.#goOn();
    this.#open = undefined;
    void this.desk.show();
  };

  /** The panel with support, where it is open. */
  renderSupport(): TemplateResult | undefined {
    if (!this.#open) return undefined;
    const back = this.#open === 'answer' ? 'safetyGoOn' : 'supportBack';
    return this.#support.render(this.desk.text(back), this.#close);
  }
}
