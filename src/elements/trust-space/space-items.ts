import { html, nothing, type TemplateResult } from 'lit';
import { numbered } from '../../domain/store/numbered.js';
import type { Held, Trouble } from '../../domain/store/store.js';
import type { Dates } from '../../kit/dates.js';
import type { Desk } from '../../kit/desk.js';
import { labelOf } from './kinds.js';
import type { Question } from '../../kit/question.js';

/** The list of what is kept: where each item is and until when, and what can be done with it. */
export class SpaceItems {
  /** What went wrong with an item, by its id, at the reader's last wish. */
  readonly #troubles: Record<string, Trouble | undefined> = {};

  constructor(
    private readonly desk: Desk,
    private readonly question: Question,
    private readonly dates: Dates,
  ) {}

  render(held: readonly Held[]): TemplateResult {
    const labels = numbered(held.map(({ kind }) => this.desk.text(labelOf(kind))));
    return html`<ul>
      ${held.map((item, index) => this.#renderItem(item, labels[index]!, index))}
    </ul>`;
  }

  #renderItem(item: Held, label: string, index: number): TemplateResult {
    const { text } = this.desk;
    const trouble = item.trouble ?? this.#troubles[item.id];
    const name = `item-${index}`;
    return html`<li part="item">
      <h3 id=${name} tabindex="-1">${label}</h3>
      <p>${this.#where(item)}</p>
      ${item.kept ? html`<p class="small dates">${this.#when(item)}</p>` : nothing}
      ${item.state === 'newer' ? html`<p class="note">${text('itemNewer')}</p>` : nothing}
      ${item.state === 'damaged' ? html`<p class="note">${text('itemDamaged')}</p>` : nothing}
      ${trouble ? html`<p class="note">${text(`trouble_${trouble}`)}</p>` : nothing}
      <div ?hidden=${this.question.isAt(item.id)}>
        ${item.versions > 1 && item.state === 'open' ? this.#renderVersions(item, name) : nothing}
        ${this.#renderActions(item, name, index)}
      </div>
      ${this.question.render(item.id)}
    </li>`;
  }

  #where({ kept, state }: Held): string {
    const { text } = this.desk;
    return text(!kept ? 'onlyHere' : state === 'locked' ? 'itemLocked' : 'keptHere');
  }

  /** Both dates, or '' until they can be told. */
  #when({ saved, expires }: Held): string {
    const values = { saved: this.#date(saved, 'time'), until: this.#date(expires, 'day') };
    return values.saved && values.until && this.desk.text('itemDates', values);
  }

  #date(at: number | undefined, style: 'time' | 'day'): string {
    return at ? this.dates.of(at, style) : '';
  }

  #renderActions(item: Held, name: string, index: number): TemplateResult {
    const { text, store } = this.desk;
    const { trouble, lock } = store();
    const { id, kept } = item;
    const canKeep = !trouble && (kept ? item.state === 'open' : lock !== 'locked');
    const warns = canKeep && !kept && lock === 'none';
    return html`<div class="actions">
        ${
          canKeep
            ? html`<button
                class="plain outlined"
                type="button"
                aria-describedby=${warns ? `${name} ${name}-warning` : name}
                @click=${() => this.#keep(item)}
              >
                <span>${text(kept ? 'stopKeeping' : 'keep')}</span>
              </button>`
            : nothing
        }
        <button
          class="plain"
          type="button"
          aria-describedby=${name}
          @click=${(event: Event) =>
            this.question.ask(
              {
                place: id,
                text: text('askErase'),
                yes: text('eraseYes'),
                act: () => this.#erase(id, index),
              },
              event,
            )}
        >
          <span>${text('erase')}</span>
        </button>
      </div>
      ${
        warns ? html`<p class="small" id="${name}-warning">${text('anyoneCanRead')}</p>` : nothing
      }`;
  }

  #renderVersions({ id }: Held, name: string): TemplateResult {
    const { text, store } = this.desk;
    const all = store().revisions(id);
    const others = (chosen: string) =>
      all.map((one) => one.revision).filter((one) => one !== chosen);
    return html`<p class="note">${text('itemVersions')}</p>
      <div class="actions">
        ${all.map(({ revision, saved }, index) => {
          const date = this.#date(saved, 'time');
          return html`<button
            class="plain outlined"
            type="button"
            aria-describedby=${name}
            @click=${(event: Event) =>
              this.question.ask(
                {
                  place: id,
                  text: text('askChoose'),
                  yes: text('chooseYes'),
                  act: () => this.#choose(id, revision, others(revision), name),
                },
                event,
              )}
          >
            <span
              >${text(index ? 'useOther' : 'useThis')}
              ${date ? html`<small>${text('versionSaved', { date })}</small>` : nothing}</span
            >
          </button>`;
        })}
      </div>`;
  }

  async #keep({ id, kept }: Held): Promise<void> {
    const store = this.desk.store();
    const trouble = await (kept ? store.stopKeeping(id) : store.keep(id));
    this.#tell(id, trouble, kept ? 'notKept' : 'nowKept');
  }

  async #choose(
    id: string,
    revision: string,
    instead: readonly string[],
    name: string,
  ): Promise<void> {
    this.#tell(id, await this.desk.store().choose(id, revision, instead), 'chosen');
    await this.#focus(`#${name}`);
  }

  async #erase(id: string, index: number): Promise<void> {
    const trouble = await this.desk.store().erase(id);
    if (trouble) this.desk.say(this.desk.text('eraseFailed'));
    else this.#tell(id, undefined, 'erased');
    // To what took its place, else to what is last now.
    await this.#focus(`#item-${index}`, 'li:last-child h3', '#title');
  }

  #tell(
    id: string,
    trouble: Trouble | undefined,
    done: 'nowKept' | 'notKept' | 'chosen' | 'erased',
  ) {
    const { text, say } = this.desk;
    this.#troubles[id] = trouble;
    say(text(trouble ? `trouble_${trouble}` : done));
  }

  /** Moves the focus to the first of these that is there. */
  async #focus(...selectors: string[]): Promise<void> {
    const { host } = this.desk;
    await host.updateComplete;
    const find = (selector: string) => host.renderRoot.querySelector<HTMLElement>(selector);
    selectors.map(find).find(Boolean)?.focus();
  }
}
