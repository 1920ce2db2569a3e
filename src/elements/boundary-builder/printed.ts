import { html, nothing, type TemplateResult } from 'lit';
import { boundaryOf, listIds, markOf, people } from '../../domain/boundary/agreement.js';
import { bringEnglish } from '../../kit/controllers/language.js';
import { Dates } from '../../kit/dates.js';
import { adoptMore } from '../../kit/styles/adopt.js';
import { boundaryParts } from '../../locales/en/boundary-parts.js';
import { printAlone } from '../../platform/print.js';
import type { BuilderDesk } from './builder-desk.js';
import { printedStyles } from './printed.styles.js';
import { renderStatement } from './statement.js';

/** The agreement on paper. */
export class Printed {
  readonly #dates: Dates;

  constructor(private readonly desk: BuilderDesk) {
    bringEnglish(boundaryParts);
    adoptMore(desk.host, printedStyles);
    this.#dates = new Dates(desk.host, desk.language);
  }

  print(): void {
    printAlone(this.desk.host, this.desk.text('printTitle'));
  }

  render(): TemplateResult {
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
          ${renderStatement(desk, boundary)}
          ${people.map((person) => {
            const { mark, words } = markOf(replica, id, person);
            const line = { name: desk.nameOf(person), mark: mark ? text(`mark_${mark}`) : '' };
            return mark
              ? html`<p dir="auto">
                  ${text('markLine', line)}${mark === 'change' && words ? `. ${words}` : nothing}
                </p>`
              : nothing;
          })}
        </article>`;
      })}
      <div class="signs">
        ${people.map(
          (person) =>
            html`<p dir="auto">${text('printInitials', { name: desk.nameOf(person) })}</p>`,
        )}
      </div>
      <p>${text('printNote')}</p>
    </section>`;
  }
}
