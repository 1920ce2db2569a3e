import { html, nothing, type TemplateResult } from 'lit';
import { type Boundary, boundaryOf, listIds } from '../../domain/boundary/agreement.js';
import { people, type Person } from '../../domain/boundary/keys.js';
import { isAgreed, personName } from '../../domain/boundary/marks.js';
import { dayAfter, noonOf } from '../../domain/boundary/review.js';
import { bringEnglish } from '../../kit/controllers/language.js';
import { Dates } from '../../kit/dates.js';
import { adoptMore } from '../../kit/styles/adopt.js';
import { boundaryParts } from '../../locales/en/boundary-parts.js';
import { printAlone } from '../../platform/print.js';
import type { BuilderDesk } from './builder-desk.js';
import { printedStyles } from './printed.styles.js';
import { markLine, renderStatement } from './statement.js';

/** The agreement on paper. */
export class Printed {
  readonly #dates: Dates;
  /** Only while it is printed. */
  #prints = false;

  constructor(private readonly desk: BuilderDesk) {
    bringEnglish(boundaryParts);
    adoptMore(desk.host, printedStyles);
    this.#dates = new Dates(desk.host, desk.language);
  }

  letGo(): void {
    this.#prints = false;
  }

  async print(): Promise<void> {
    const { host, text } = this.desk;
    this.#prints = true;
    host.requestUpdate();
    await host.updateComplete;
    // What the browser prints later of the page is none of it.
    const end = (): void => {
      this.#prints = false;
      host.requestUpdate();
    };
    addEventListener('afterprint', end, { once: true });
    printAlone(host, text('printTitle'));
  }

  #nameOf(person: Person): string {
    const { notebook, text } = this.desk;
    return personName(notebook().replica, person) || text('printPerson', { at: `${person + 1}` });
  }

  /** A line to write on. */
  readonly #blank = html`<span class="blank"></span>`;

  /** The next day to look at one of them again, or room for it. */
  #renderReview(boundaries: readonly Boundary[]): unknown {
    const { text, dayName } = this.desk;
    const today = dayAfter(Date.now(), 0);
    const [next] = boundaries
      .map(({ texts }) => texts.review)
      .filter((day) => noonOf(day) !== undefined && day >= today)
      .sort();
    return next
      ? text('stem_review', { date: dayName(next) })
      : html`${text('printReview')} ${this.#blank}`;
  }

  #renderBoundary(boundary: Boundary): TemplateResult {
    const { desk } = this;
    const answers = people.flatMap(
      (person) => markLine(desk, boundary.id, person, this.#nameOf(person)) ?? [],
    );
    return html`<article>
      <header>
        <h3 dir="auto">${desk.areaName(boundary.texts.area)}</h3>
        <p>${desk.text('printWho')} ${this.#blank}</p>
      </header>
      ${renderStatement(desk, boundary)}
      ${
        answers.length
          ? html`<div class="answers">
              ${answers.map((line) => html`<p dir="auto">${line}</p>`)}
            </div>`
          : nothing
      }
    </article>`;
  }

  #renderSigns(): TemplateResult {
    const { text } = this.desk;
    return html`<div class="signs">
      <p>${text('printNote')}</p>
      ${people.map(
        (person) =>
          html`<div>
            <p>${this.#blank}${text('printInitials', { name: this.#nameOf(person) })}</p>
            <p>${this.#blank}${text('printDay')}</p>
          </div>`,
      )}
    </div>`;
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#prints) return nothing;
    const { text, notebook } = this.desk;
    const { replica } = notebook();
    const all = listIds(replica).map((id) => boundaryOf(replica, id));
    const agreed = all.filter(({ id }) => isAgreed(replica, id));
    const open = all.filter((one) => !agreed.includes(one));
    const draw = (one: Boundary): TemplateResult => this.#renderBoundary(one);
    return html`<section class="printed">
      <h2>${text(agreed.length ? 'printHead' : 'printOpen')}</h2>
      <p>${text('printDate', { date: this.#dates.of(Date.now(), 'day') })}</p>
      <p>${this.#renderReview(all)}</p>
      ${agreed.map(draw)} ${agreed.length ? this.#renderSigns() : nothing}
      ${agreed.length && open.length ? html`<h2>${text('printOpen')}</h2>` : nothing}
      ${open.map(draw)}
    </section>`;
  }
}
