import { html, nothing, svg, type TemplateResult } from 'lit';
import { fillText, nextStepOf, resultOf } from '../../domain/quiz/result.js';
import { type DimensionScore, levelOf, type Score, score } from '../../domain/quiz/score.js';
import type { Level, ResultText } from '../../domain/quiz/source.js';
import type { QuizDesk } from './quiz-desk.js';
import { ResultActions } from './result-actions.js';
import { renderNextStep } from './result-next.js';
import { renderWhy } from './result-why.js';

/** What the answers come to. */
export class QuizResult {
  readonly #actions: ResultActions;

  constructor(private readonly desk: QuizDesk) {
    this.#actions = new ResultActions(desk, () => this.#summary());
  }

  letGo(): void {
    this.#actions.letGo();
  }

  render(): TemplateResult {
    const { desk } = this;
    const [quiz, session] = [desk.quiz(), desk.session()];
    const found = score(quiz, session);
    const result = resultOf(quiz, session, found);
    const step = nextStepOf(quiz, result, found);
    const leading = quiz.categories.filter(({ id }) => found.leading.includes(id));
    const level = quiz.right && levelOf(quiz.right.levels, found.right);
    return html`<h2 id="focus" part="title" tabindex="-1">${this.#headline(result, found)}</h2>
      ${this.#renderRight(result, found, level)}
      ${this.#paragraphs(result, found).map((words) => html`<p>${words}</p>`)}
      ${level?.text ? html`<p>${level.text}</p>` : nothing}
      ${quiz.note ? html`<p class="limits">${quiz.note}</p>` : nothing}
      ${leading.map(
        ({ title, text }) =>
          html`<h3>${title}</h3>
            ${text ? html`<p>${text}</p>` : nothing}`,
      )}
      ${found.dimensions.length ? this.#renderBars(found) : nothing}
      ${found.themes.map((id) => this.#renderTheme(found.dimensions.find((one) => one.dimension.id === id)!))}
      ${step ? renderNextStep(step, desk) : nothing}
      <div class="more">
        ${renderWhy(found, desk)}
        ${found.dimensions.some(({ level }) => level?.text) ? this.#renderAll(found) : nothing}
      </div>
      ${this.#actions.render()}`;
  }

  #values(found: Score): Record<string, string> {
    const { quiz, language } = this.desk;
    const list = new Intl.ListFormat(language.code);
    const titles = (all: readonly DimensionScore[]) =>
      list.format(all.map(({ dimension }) => dimension.title));
    return {
      themes: titles(
        found.dimensions.filter(({ dimension }) => found.themes.includes(dimension.id)),
      ),
      missing: titles(found.dimensions.filter(({ score }) => score === undefined)),
      categories: list.format(
        quiz()
          .categories.filter(({ id }) => found.leading.includes(id))
          .map(({ title }) => title),
      ),
      right: this.#number(found.right),
      of: this.#number(found.of),
    };
  }

  #headline(result: ResultText | undefined, found: Score): string {
    return result ? fillText(result.headline, this.#values(found)) : this.desk.quiz().title;
  }

  /** What the result says, and of which parts nothing can be said. */
  #paragraphs(result: ResultText | undefined, found: Score): readonly string[] {
    const values = this.#values(found);
    const own = [result?.text ?? []].flat().map((words) => fillText(words, values));
    const told = [result?.headline, ...[result?.text ?? []].flat()].join(' ').includes('{missing}');
    return values.missing && !told
      ? [...own, this.desk.text('quizMissing', { missing: values.missing })]
      : own;
  }

  #number(value: number): string {
    return value.toLocaleString(this.desk.language.code, { maximumFractionDigits: 0 });
  }

  #rightOf({ right, of }: Score): string {
    return this.desk.text('quizRightOf', { right: this.#number(right), of: this.#number(of) });
  }

  /** How many answers are right, unless the headline says so, and what that means. */
  #renderRight(result: ResultText | undefined, found: Score, level: Level | undefined): unknown {
    const told = !found.of || result?.headline.includes('{right}');
    const words = [told ? '' : this.#rightOf(found), level?.title].filter(Boolean);
    return words.length ? html`<p><strong>${words.join(' · ')}</strong></p>` : nothing;
  }

  #renderBars({ dimensions }: Score): TemplateResult {
    return html`<h3 id="bars">${this.desk.text('quizBars')}</h3>
      <ul class="bars" part="chart" aria-labelledby="bars">
        ${dimensions.map(
          (one) =>
            html`<li>
              <span class="name">${one.dimension.title}</span>
              <span class="small">${this.#scoreWords(one)}</span>
              <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                ${svg`<rect width=${(one.share ?? 0) * 100} height="1" />`}
              </svg>
            </li>`,
        )}
      </ul>`;
  }

  /** All that the bar shows, in words. */
  #scoreWords({ dimension, answered, score, level }: DimensionScore): string {
    const { text } = this.desk;
    if (score === undefined) {
      return text('quizFew', {
        answered: this.#number(answered),
        least: this.#number(dimension.least),
      });
    }
    const most = dimension.scaleTo?.[1];
    const number = most
      ? text('quizScore', { score: this.#number(score), most: this.#number(most) })
      : this.#number(score);
    return [level?.title, number].filter(Boolean).join(' · ');
  }

  #renderTheme({ dimension: { title, also }, level }: DimensionScore): TemplateResult {
    return html`<h3 class="name">${title}</h3>
      ${level?.text ? html`<p>${level.text}</p>` : nothing} ${also ? html`<p>${also}</p>` : nothing}`;
  }

  #renderAll({ dimensions, themes }: Score): TemplateResult {
    const others = dimensions.filter(
      ({ dimension, level }) => level?.text && !themes.includes(dimension.id),
    );
    return html`<details ?hidden=${!others.length}>
      <summary>${this.desk.text('quizAll')}</summary>
      ${others.map(
        (one) =>
          html`<h4 class="name">${one.dimension.title}</h4>
            <p>${one.level!.text}</p>`,
      )}
    </details>`;
  }

  /** The result as plain text. Words of a private reflection are not in it. */
  #summary(): string {
    const { desk } = this;
    const [quiz, session] = [desk.quiz(), desk.session()];
    const found = score(quiz, session);
    const result = resultOf(quiz, session, found);
    return [
      quiz.title,
      '',
      this.#headline(result, found),
      ...(found.of ? [this.#rightOf(found)] : []),
      ...this.#paragraphs(result, found),
      '',
      ...found.dimensions.map((one) => `${one.dimension.title}: ${this.#scoreWords(one)}`),
      ...(quiz.note ? ['', quiz.note] : []),
    ].join('\n');
  }
}
