import { html, type TemplateResult } from 'lit';
import { type Area, areas } from '../../domain/boundary/areas.js';
import type { Person } from '../../domain/boundary/keys.js';
import { bringEnglish } from '../../kit/controllers/language.js';
import { boundaryParts } from '../../locales/en/boundary-parts.js';
import type { BuilderDesk } from './builder-desk.js';

/** Where the two are: before, at one's marks, in between, or at what they have in common. */
type Stage = 'intro' | 'first' | 'pass' | 'second' | 'both';

/**
 * The two mark in turns, on one device, which areas matter. Neither sees the other's marks, only what both marked; the
 * rest is forgotten at once, and nothing of it is ever kept or handed over.
 */
export class Turns {
  #stage: Stage = 'intro';
  #first: ReadonlySet<Area> = new Set();
  #now: ReadonlySet<Area> = new Set();

  constructor(private readonly desk: BuilderDesk) {
    bringEnglish(boundaryParts);
  }

  letGo(): void {
    this.#stage = 'intro';
    this.#first = this.#now = new Set();
  }

  render(): TemplateResult {
    const { desk } = this;
    const { text } = desk;
    const me = desk.notebook().me;
    const other: Person = me ? 0 : 1;
    switch (this.#stage) {
      case 'intro':
        return html`${this.#head(text('turnsTitle'))}
          <p>${text('turnsIntro')}</p>
          ${this.#nav('turnsBegin', () => this.#to('first'))}`;
      case 'pass':
        return html`${this.#head(text('turnsPass', { name: desk.nameOf(other) }))}
          <p>${text('turnsPassHint', { name: desk.nameOf(me) })}</p>
          ${this.#nav('turnsReady', () => this.#to('second'))}`;
      case 'both':
        return this.#renderBoth();
      default:
        return this.#renderMarks(this.#stage === 'first' ? me : other);
    }
  }

  #head(words: string): TemplateResult {
    return html`<h2 id="focus" tabindex="-1">${words}</h2>`;
  }

  #nav(words: keyof typeof boundaryParts, act: () => unknown, look = 'primary'): TemplateResult {
    const { desk } = this;
    return html`<div class="nav">
      <button class="plain outlined" type="button" @click=${() => desk.go('list')}>
        <span>${desk.text('boundaryBack')}</span>
      </button>
      <button class=${look} part="button" type="button" @click=${act}>
        <span>${desk.text(words)}</span>
      </button>
    </div>`;
  }

  #renderMarks(person: Person): TemplateResult {
    const { desk } = this;
    const first = this.#stage === 'first';
    // In a box of its own: as a flex item a fieldset is too high in WebKit, by as much as its legend.
    return html`<div>
        <fieldset>
          <legend id="focus" tabindex="-1">
            <span class="asks">${desk.text('turnsOf', { name: desk.nameOf(person) })}</span>
          </legend>
          <div class="choices tall">
            ${areas
              .filter((area) => area !== 'own')
              .map(
                (area) =>
                  html`<label
                    ><input
                      type="checkbox"
                      autocomplete="off"
                      .checked=${this.#now.has(area)}
                      @change=${() => this.#toggle(area)}
                    /><span>${desk.areaName(area)}</span></label
                  >`,
              )}
          </div>
        </fieldset>
      </div>
      ${
        first
          ? this.#nav('turnsHide', () => {
              this.#first = this.#now;
              this.#now = new Set();
              return this.#to('pass');
            })
          : this.#nav('turnsShow', () => {
              this.#now = new Set([...this.#now].filter((one) => this.#first.has(one)));
              this.#first = new Set();
              return this.#to('both');
            })
      }`;
  }

  #renderBoth(): TemplateResult {
    const { desk } = this;
    const { text } = desk;
    const both = areas.filter((area) => this.#now.has(area));
    return html`${this.#head(text('turnsBoth'))}
    ${
      both.length
        ? html`<p>${text('turnsChoose')}</p>
            <ul class="areas">
              ${both.map((area) => {
                const name = desk.areaName(area);
                return html`<li>
                  <button
                    class="plain outlined"
                    type="button"
                    aria-label=${text('turnsWrite', { name })}
                    @click=${() => desk.begin(area)}
                  >
                    <span>${name}</span>
                  </button>
                </li>`;
              })}
            </ul>`
        : html`<p>${text('turnsNone')}</p>`
    }
    ${this.#nav(
      'turnsAgain',
      () => {
        this.letGo();
        return this.#to('first');
      },
      'plain outlined',
    )}`;
  }

  #toggle(area: Area): void {
    const now = new Set(this.#now);
    if (!now.delete(area)) now.add(area);
    this.#now = now;
    this.desk.host.requestUpdate();
  }

  #to(stage: Stage): Promise<void> {
    this.#stage = stage;
    return this.desk.show();
  }
}
