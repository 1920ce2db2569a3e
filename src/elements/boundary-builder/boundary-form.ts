import { html, nothing, type TemplateResult } from 'lit';
import { type Boundary, boundaryOf, say } from '../../domain/boundary/agreement.js';
import { type Said, texts } from '../../domain/boundary/keys.js';
import { areaOf } from '../../domain/boundary/areas.js';
import { dayAfter, reviewDays } from '../../domain/boundary/review.js';
import { Later } from '../../kit/later.js';
import { maskedField } from '../../kit/masked-field.js';
import type { BuilderDesk } from './builder-desk.js';
import type { ClarityNote } from './clarity-note.js';
import type { Starters } from './starters.js';
import { renderStatement } from './statement.js';

/** How long a reader pauses before their words are looked at, in milliseconds. */
const PAUSE = 800;

/** Where one boundary is written. */
export class BoundaryForm {
  #timer?: ReturnType<typeof setTimeout>;
  readonly #clarity: Later<ClarityNote>;
  readonly #starters: Later<Starters>;
  readonly #apart: Later<(desk: BuilderDesk, id: string, field: Said) => unknown>;

  constructor(private readonly desk: BuilderDesk) {
    this.#clarity = new Later(
      desk.host,
      async () => new (await import('./clarity-note.js')).ClarityNote(desk),
    );
    this.#starters = new Later(
      desk.host,
      async () => new (await import('./starters.js')).Starters(desk),
    );
    this.#apart = new Later(desk.host, async () => (await import('./apart.js')).renderApart);
  }

  /** Made for a boundary that the reader is about to write or change. */
  begin(id: string): void {
    void this.#starters.fetch();
    this.#look(id);
  }

  letGo(): void {
    clearTimeout(this.#timer);
    this.#clarity.value?.letGo();
  }

  render(id: string): TemplateResult {
    const { desk } = this;
    const { text } = desk;
    const boundary = boundaryOf(desk.notebook().replica, id);
    const { area } = boundary.texts;
    const own = areaOf(area) === 'own';
    const clarity = this.#clarity.value;
    return html`<h2 id="focus" tabindex="-1">${desk.areaName(area)}</h2>
      ${own ? this.#renderField(boundary, 'area', 1) : nothing}
      ${clarity?.stops ? nothing : this.#starters.value?.render(id)}
      ${texts.map((field) => this.#renderField(boundary, field))}
      ${this.#renderReview(id, boundary.texts.review)}
      <section class="reads" aria-labelledby="reads">
        <h3 id="reads">${text('boundaryReads')}</h3>
        ${
          renderStatement(desk, boundary, clarity && ((one) => clarity.renderWords(one))) ||
          html`<p class="small">${text('boundaryReadsEmpty')}</p>`
        }
        ${clarity?.render(boundary)}
      </section>
      <div class="nav">
        <button class="plain link" type="button" @click=${() => desk.remove(id)}>
          <span>${text('boundaryRemove')}</span>
        </button>
        <button class="primary" part="button" type="button" @click=${() => desk.go('list')}>
          <span>${text('boundaryDone')}</span>
        </button>
      </div>`;
  }

  #renderField(
    { id, texts: said, apart: all }: Boundary,
    field: Exclude<Said, 'review'>,
    rows = 2,
  ): unknown {
    const { text } = this.desk;
    const hint = field === 'area' ? '' : text(`hint_${field}`);
    const apart = all[field];
    // Not yet named, it has an id for a name.
    const value = field === 'area' && said.area === 'own' ? '' : said[field];
    if (apart) void this.#apart.fetch();
    return html`<div class="field">
      <label for=${field}>${text(`field_${field}`)}</label>
      ${hint ? html`<p id="${field}-hint" class="small">${hint}</p>` : nothing}
      ${apart ? this.#apart.value?.(this.desk, id, field) : nothing}
      <textarea
        id=${field}
        class=${maskedField}
        rows=${rows}
        dir="auto"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby=${hint ? `${field}-hint` : nothing}
        .value=${value}
        @input=${({ currentTarget }: Event) =>
          this.#write(id, field, (currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
    </div>`;
  }

  #renderReview(id: string, value: string): TemplateResult {
    const { desk } = this;
    const days = reviewDays.map((count) => [dayAfter(Date.now(), count), count] as const);
    const option = (day: string, words: string) =>
      html`<option value=${day} ?selected=${day === value}>${words}</option>`;
    return html`<div class="field">
      <label for="review">${desk.text('field_review')}</label>
      <select
        id="review"
        autocomplete="off"
        @change=${({ currentTarget }: Event) =>
          this.#write(id, 'review', (currentTarget as HTMLSelectElement).value)}
      >
        ${option('', desk.text('reviewNoDate'))}
        ${value && days.every(([day]) => day !== value) ? option(value, desk.dayName(value)) : nothing}
        ${days.map(([day, count]) =>
          option(day, desk.text('reviewIn', { days: `${count}`, date: desk.dayName(day) })),
        )}
      </select>
    </div>`;
  }

  #write(id: string, field: Said, value: string): void {
    this.desk.write((replica, by) => say(replica, by, id, field, value));
    this.#look(id);
  }

  /** Looks at the words once the reader pauses. */
  #look(id: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#clarity.fetch().then(() => this.#clarity.value?.look(id));
    }, PAUSE);
  }
}
