import { html, nothing, type TemplateResult } from 'lit';
import {
  add,
  boundaryOf,
  listIds,
  move,
  remove,
  restore,
  wasRemoved,
} from '../../domain/boundary/agreement.js';
import { type Change, forgetRemoved } from '../../domain/boundary/changes.js';
import { people } from '../../domain/boundary/keys.js';
import { news } from '../../domain/boundary/notebook.js';
import { areas } from '../../domain/boundary/areas.js';
import { Later } from '../../kit/later.js';
import { forSharing } from '../../kit/standing.js';
import type { boundary as words } from '../../locales/en/boundary.js';
import type { BuilderDesk } from './builder-desk.js';
import type { saveDates } from './calendar.js';
import type { Printed } from './printed.js';
import { markLine, renderStatement } from './statement.js';

/** The boundaries, and what can be done with them; and the choice of an area for a new one. */
export class BoundaryList {
  /** The one that was removed last, until something else is done. */
  #removed?: string;

  readonly #printed: Later<Printed>;
  readonly #dates: Later<typeof saveDates>;

  constructor(private readonly desk: BuilderDesk) {
    this.#printed = new Later(
      desk.host,
      async () => new (await import('./printed.js')).Printed(desk),
    );
    this.#dates = new Later(desk.host, async () => (await import('./calendar.js')).saveDates);
  }

  letGo(): void {
    this.#removed = undefined;
    this.#printed.value?.letGo();
  }

  /** What was removed can't be undone any more: its words go. */
  settle(): void {
    if (!this.#removed) return;
    this.#removed = undefined;
    const { sent } = this.desk.notebook();
    this.desk.write((replica, by) => forgetRemoved(replica, by, sent));
  }

  /** Removes a boundary; it can be undone until the view is left. */
  remove(id: string): Promise<void> {
    const { desk } = this;
    this.settle();
    desk.write((replica, by) => remove(replica, by, id));
    const shown = desk.go('list', '#boundaryUndo');
    this.#removed = id;
    desk.say(desk.text('boundaryRemoved'));
    return shown;
  }

  /** The page that is printed; on the screen nobody sees it. */
  renderPrinted(): unknown {
    return this.#printed.value?.render() ?? nothing;
  }

  render(): TemplateResult {
    const { desk } = this;
    const { text } = desk;
    const ids = listIds(desk.notebook().replica);
    const fresh = news(desk.notebook());
    return html`<h2 id="focus" part="title" tabindex="-1">${text('boundaryTitle')}</h2>
      ${ids.length ? nothing : html`<p>${text('boundaryIntro')}</p>`} ${this.#renderUndo()}
      ${
        ids.length
          ? html`<ol class="list">
              ${ids.map((id, at) =>
                this.#renderItem(
                  id,
                  at,
                  ids.length,
                  fresh.find((one) => one.id === id),
                ),
              )}
            </ol>`
          : nothing
      }
      <div class="nav">
        <button
          id="write"
          class="primary"
          part="button"
          type="button"
          @click=${() => desk.go('areas')}
        >
          <span>${text(ids.length ? 'boundaryMore' : 'boundaryWrite')}</span>
        </button>
      </div>
      <div class="tools" role="group" aria-label=${text('boundaryTools')}>
        ${ids.length ? this.#renderTools() : nothing}
        ${this.#renderButton('boundaryTurns', () => desk.go('turns'), `link ${forSharing()}`)}
        ${this.#renderButton('boundaryOpenFile', () => desk.go('letter'), `link ${forSharing()}`)}
      </div>`;
  }

  renderAreas(): TemplateResult {
    const { desk } = this;
    return html`<h2 id="focus" tabindex="-1">${desk.text('boundaryWhat')}</h2>
      <div class="areas">
        ${areas.map(
          (area) =>
            html`<button class="plain outlined" type="button" @click=${() => this.begin(area)}>
              <span>${desk.areaName(area)}</span>
            </button>`,
        )}
      </div>
      <div class="nav">
        ${this.#renderButton('boundaryBack', () => desk.go('list'), 'outlined')}
      </div>`;
  }

  /** Begins a boundary about an area. */
  begin(area: string): Promise<void> {
    const id = this.desk.unique();
    this.desk.write((replica, by) => add(replica, by, id, area));
    return this.desk.go({ id });
  }

  #renderTools(): TemplateResult {
    const { go } = this.desk;
    const shared = forSharing();
    return html`${this.#renderButton('boundaryAgree', () => go('agree'), `outlined ${shared}`)}
    ${this.#renderButton('boundaryHandover', () => go('handover'), `outlined ${shared}`)}
    ${this.#renderButton('boundaryPrint', this.#print, `link ${shared}`)}
    ${this.#renderButton('boundaryCalendar', this.#saveDates, 'link')}`;
  }

  #renderUndo(): TemplateResult | typeof nothing {
    const id = this.#removed;
    if (!id) return nothing;
    return html`<p class="undo">
      <span>${this.desk.text('boundaryRemoved')}</span>
      ${this.#renderButton('boundaryUndo', () => this.#undo(id), 'outlined')}
    </p>`;
  }

  #renderItem(id: string, at: number, count: number, change?: Change): TemplateResult {
    const { desk } = this;
    const { text } = desk;
    const { replica } = desk.notebook();
    const boundary = boundaryOf(replica, id);
    const name = desk.areaName(boundary.texts.area);
    const fields = [
      ...(change?.fields ?? [])
        .filter((field) => field !== 'area')
        .map((field) => text(`field_${field}`)),
      ...(change?.marked ?? []).map((person) => desk.nameOf(person)),
    ].join(', ');
    const act = (action: keyof typeof words, run: () => unknown, off = false) =>
      html`<button
        id="${action}-${id}"
        class="plain link"
        type="button"
        aria-label=${text('boundaryOf', { action: text(action), name })}
        ?disabled=${off}
        @click=${run}
      >
        <span>${text(action)}</span>
      </button>`;
    return html`<li>
      <h3 dir="auto">${name}</h3>
      ${fields ? html`<p class="news small">${text('boundaryNew', { fields })}</p>` : nothing}
      ${renderStatement(desk, boundary) || html`<p class="small">${text('boundaryEmpty')}</p>`}
      ${Object.keys(boundary.apart).length ? html`<p class="news">${text('boundaryApart')}</p>` : nothing}
      ${
        wasRemoved(replica, id)
          ? html`<p class="news">${text('boundaryWasRemoved')}</p>
              ${act('boundaryKeepIt', () => this.#keep(id))}`
          : nothing
      }
      ${this.#renderMarks(id)}
      <div class="row">
        ${act('boundaryEdit', () => desk.go({ id }))}
        ${
          count > 1
            ? [
                act('boundaryUp', () => this.#move(id, -1), at === 0),
                act('boundaryDown', () => this.#move(id, 1), at === count - 1),
              ]
            : nothing
        }
        ${act('boundaryRemove', () => this.remove(id))}
      </div>
    </li>`;
  }

  /** What the two said to it, where one of them did. */
  #renderMarks(id: string): TemplateResult | typeof nothing {
    const lines = people.flatMap((person) => markLine(this.desk, id, person) ?? []);
    if (!lines.length) return nothing;
    return html`<ul class="marks small">
      ${lines.map((line) => html`<li dir="auto">${line}</li>`)}
    </ul>`;
  }

  #renderButton(action: keyof typeof words, act: () => unknown, look: string): TemplateResult {
    return html`<button id=${action} class="plain ${look}" type="button" @click=${act}>
      <span>${this.desk.text(action)}</span>
    </button>`;
  }

  readonly #print = async (): Promise<void> => {
    await this.#printed.fetch();
    await this.#printed.value?.print();
  };

  readonly #saveDates = async (): Promise<void> => {
    await this.#dates.fetch();
    this.#dates.value?.(this.desk);
  };

  #move(id: string, step: -1 | 1): Promise<void> {
    const { desk } = this;
    desk.write((replica, by) => move(replica, by, id, step));
    const ids = listIds(desk.notebook().replica);
    const at = ids.indexOf(id);
    desk.say(desk.text('boundaryMoved', { at: `${at + 1}`, count: `${ids.length}` }));
    // At the end of the list that button takes no focus any more.
    const end = at === (step < 0 ? 0 : ids.length - 1);
    const action = step < 0 === end ? 'boundaryDown' : 'boundaryUp';
    return desk.show(`#${action}-${id}`);
  }

  #undo(id: string): Promise<void> {
    this.#removed = undefined;
    this.#keep(id);
    this.desk.say(this.desk.text('boundaryRestored'));
    return this.desk.show(`#boundaryEdit-${id}`);
  }

  #keep(id: string): void {
    this.desk.write((replica, by) => restore(replica, by, id));
  }
}
