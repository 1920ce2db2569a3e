import { html, type TemplateResult } from 'lit';
import type { Boundary } from '../../domain/boundary/agreement.js';
import type { Person, TextField } from '../../domain/boundary/keys.js';
import { compose, type Sentence } from '../../domain/boundary/compose.js';
import { markOf } from '../../domain/boundary/marks.js';
import type { BuilderDesk } from './builder-desk.js';

export const sentencesOf = ({ text }: BuilderDesk, { texts }: Boundary): readonly Sentence[] =>
  compose(texts, (field: TextField) => text(`stem_${field}`), text('ownBegin').split('|'));

/** A boundary as it reads; `undefined` where nothing is written. @param words - Draws one's own words of a sentence; by default as they are. */
export function renderStatement(
  desk: BuilderDesk,
  boundary: Boundary,
  words: (sentence: Sentence) => unknown = (sentence) => sentence.words,
): TemplateResult | undefined {
  const { review } = boundary.texts;
  const date = desk.dayName(review);
  const sentences = sentencesOf(desk, boundary);
  if (!sentences.length && !date) return undefined;
  // What another wrote keeps its direction, and what stands around it its own.
  return html`<p class="statement">
    ${sentences.map((one) => html`<span class="sentence">${one.before}<bdi>${words(one)}</bdi>${one.after}</span> `)}
    ${date ? html`<span class="sentence">${desk.text('stem_review', { date })}</span>` : ''}
  </p>`;
}

/** What a person said to a boundary, in a line; `undefined` where nothing. @param name - What stands for the person. */
export function markLine(
  { text, notebook, nameOf }: BuilderDesk,
  id: string,
  person: Person,
  name = nameOf(person),
): string | undefined {
  const { mark, lapsed, words } = markOf(notebook().replica, id, person);
  if (lapsed) return text('markLapsed', { name });
  // Nobody says "Me agrees".
  const whose = name === text('personMe') ? 'mine' : 'line';
  const line = mark && text(`${whose}_${mark}`, { name });
  return mark === 'change' && words ? `${line}: ${words}` : line;
}
