import { html, nothing, type TemplateResult } from 'lit';
import { boundaryOf, listIds } from '../../domain/boundary/agreement.js';
import { people, type Person } from '../../domain/boundary/keys.js';
import { personName } from '../../domain/boundary/marks.js';
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

  #renderMark(id: string, person: Person): TemplateResult | typeof nothing {
    const line = markLine(this.desk, id, person, this.#nameOf(person));
    return line ? html`<p dir="auto">${line}</p>` : nothing;
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#prints) return nothing;
    const { desk } = this;
    const { text } = desk;
    const { replica } = desk.notebook();
    return html`<section class="printed">
      <h2>${text('printHead')}</h2>
      <p>${text('printDate', { date: this.#dates.of(Date.now(), 'day') })}</p>
      ${listIds(replica).map((id) => {
        const boundary = boundaryOf(replica, id);
        return html`<article>
          <h3 dir="auto">${desk.areaName(boundary.texts.area)}</h3>
          ${renderStatement(desk, boundary)} ${people.map((person) => this.#renderMark(id, person))}
        </article>`;
      })}
      <div class="signs">
        ${people.map(
          (person) =>
            html`<p dir="auto">${text('printInitials', { name: this.#nameOf(person) })}</p>`,
        )}
      </div>
      <p>${text('printNote')}</p>
    </section>`;
  }
}
