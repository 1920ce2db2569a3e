import { html, nothing, type TemplateResult } from 'lit';
import { boundaryOf, listIds } from '../../domain/boundary/agreement.js';
import { people, type Person } from '../../domain/boundary/keys.js';
import {
  type Mark,
  markOf,
  marks,
  personName,
  setMark,
  setName,
  setWords,
} from '../../domain/boundary/marks.js';
import { isEmpty } from '../../domain/handover/replica.js';
import { bringEnglish } from '../../kit/controllers/language.js';
import { maskedField } from '../../kit/masked-field.js';
import { boundaryParts } from '../../locales/en/boundary-parts.js';
import type { BuilderDesk } from './builder-desk.js';
import { markLine, renderStatement } from './statement.js';

/** What each of the two says to each boundary, and their names. */
export class Agree {
  constructor(private readonly desk: BuilderDesk) {
    bringEnglish(boundaryParts);
  }

  letGo(): void {}

  render(): TemplateResult {
    const { desk } = this;
    const { text } = desk;
    return html`<h2 id="focus" tabindex="-1">${text('agreeTitle')}</h2>
      <p>${text('agreeIntro')}</p>
      <div>
        <fieldset class="names">
          <legend class="unseen">${text('agreeNames')}</legend>
          ${people.map((person) => this.#renderName(person))}
        </fieldset>
      </div>
      <ol class="list">
        ${listIds(desk.notebook().replica).map((id) => this.#renderBoundary(id))}
      </ol>
      <div class="nav">
        <button class="primary" part="button" type="button" @click=${() => desk.go('list')}>
          <span>${text('boundaryDone')}</span>
        </button>
      </div>`;
  }

  #renderName(person: Person): TemplateResult {
    const { desk } = this;
    return html`<div class="field">
      <label for="name-${person}">${desk.text('agreeName', { at: `${person + 1}` })}</label>
      <input
        id="name-${person}"
        class=${maskedField}
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        placeholder=${desk.text(person === desk.notebook().me ? 'personMe' : 'personPartner')}
        .value=${personName(desk.notebook().replica, person)}
        @input=${({ currentTarget }: Event) =>
          desk.write((replica, by) =>
            setName(replica, by, person, (currentTarget as HTMLInputElement).value),
          )}
      />
    </div>`;
  }

  #renderBoundary(id: string): TemplateResult {
    const { desk } = this;
    const boundary = boundaryOf(desk.notebook().replica, id);
    const name = desk.areaName(boundary.texts.area);
    return html`<li>
      <h3 dir="auto">${name}</h3>
      ${renderStatement(desk, boundary)}
      ${people.map((person) => this.#renderPerson(id, name, person))}
    </li>`;
  }

  /** Each answers for themselves: the other here only in turn, and not at all once they have a copy of their own. */
  #renderPerson(id: string, area: string, person: Person): TemplateResult | typeof nothing {
    const { desk } = this;
    const { me, heard } = desk.notebook();
    const name = desk.nameOf(person);
    if (person === me) return this.#renderAnswer(id, area, person);
    if (isEmpty(heard))
      return html`<details>
        <summary>
          ${desk.text('answersHere', { name })}<span class="unseen">: ${area}</span>
        </summary>
        ${this.#renderAnswer(id, area, person)}
      </details>`;
    const line = markLine(desk, id, person, name);
    return line ? html`<p dir="auto">${line}</p>` : nothing;
  }

  #renderAnswer(id: string, area: string, person: Person): TemplateResult {
    const { desk } = this;
    const { text } = desk;
    const { mark, words, lapsed } = markOf(desk.notebook().replica, id, person);
    const name = desk.nameOf(person);
    const choice = (one: Mark | undefined, label: string) =>
      html`<label
        ><input
          type="radio"
          .checked=${one === mark}
          name="mark-${id}-${person}"
          autocomplete="off"
          @change=${() => desk.write((replica, by) => setMark(replica, by, id, person, one))}
        /><span>${label}</span></label
      >`;
    // In a box of its own: as a flex item a fieldset is too high in WebKit, by as much as its legend.
    return html`<div>
      <fieldset>
        <legend dir="auto">${name}<span class="unseen">: ${area}</span></legend>
        ${lapsed ? html`<p class="news small">${text('agreeLapsed', { name })}</p>` : nothing}
        <div class="choices">
          ${marks.map((one) => choice(one, text(`mark_${one}`)))}
          ${choice(undefined, text('agreeNone'))}
        </div>
        ${
          mark === 'change'
            ? html`<div class="field">
                <label for="words-${id}-${person}">${text('agreeWords', { name })}</label>
                <textarea
                  id="words-${id}-${person}"
                  class=${maskedField}
                  rows="2"
                  dir="auto"
                  autocomplete="off"
                  spellcheck="false"
                  .value=${words}
                  @input=${({ currentTarget }: Event) =>
                    desk.write((replica, by) =>
                      setWords(
                        replica,
                        by,
                        id,
                        person,
                        (currentTarget as HTMLTextAreaElement).value,
                      ),
                    )}
                ></textarea>
              </div>`
            : nothing
        }
      </fieldset>
    </div>`;
  }
}
