import { hashOf } from '../hash.js';
import { type Replica, values } from '../handover/replica.js';

/** The texts of a boundary, in the order of writing. Only `action` can be carried out by the writer alone. */
export const texts = ['matters', 'request', 'action', 'response', 'repair'] as const;
export type TextField = (typeof texts)[number];

/** What a boundary says: its area (an id or one's own words), the texts, and the day to look again (YYYY-MM-DD). */
export const said = ['area', ...texts, 'review'] as const;
export type Said = (typeof said)[number];

/** The two people: the one who began, and the other. */
export type Person = 0 | 1;
export const people: readonly Person[] = [0, 1];

/** `new` is written once, when a boundary is added: who has read it knows the boundary, whatever was rewritten since. */
export type Field = Said | `mark${Person}` | `words${Person}` | 'new' | 'gone';

export const keyOf = (id: string, field: Field): string => `${id}.${field}`;
export const nameKey = (person: Person): string => `name${person}`;
export const ORDER = 'order';

/** The id of the boundary that a key belongs to; '' where to none. */
export const idIn = (key: string): string => (key.includes('.') ? key.split('.')[0]! : '');

export const idsIn = ({ cells }: Replica): ReadonlySet<string> =>
  new Set(Object.keys(cells).map(idIn).filter(Boolean));

export const keysOf = ({ cells }: Replica, id: string): readonly string[] =>
  Object.keys(cells).filter((key) => idIn(key) === id);

/** Names a boundary's words as they stand. A mark holds for these words alone. */
export function stampOf(replica: Replica, id: string): string {
  return hashOf(
    JSON.stringify(
      said.map((field) => {
        const each = values(replica, keyOf(id, field));
        // Emptied is as never written.
        return each.length > 1 ? each : (each[0] ?? '');
      }),
    ),
  );
}
