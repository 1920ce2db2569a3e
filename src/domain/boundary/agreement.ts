import {
  type Clock,
  changedSince,
  type Replica,
  valueOf,
  values,
  without,
  write,
} from '../handover/replica.js';

/** The texts of a boundary, in the order of writing. Only `action` can be carried out by the writer alone. */
export const texts = ['matters', 'request', 'action', 'response', 'repair'] as const;
export type TextField = (typeof texts)[number];

/** What a boundary says: its area (an id or one's own words), the texts, and the day to look again (YYYY-MM-DD). */
export const said = ['area', ...texts, 'review'] as const;
export type Said = (typeof said)[number];

/** The two people: the one who began, and the other. */
export type Person = 0 | 1;
export const people: readonly Person[] = [0, 1];

/** What a person says to a boundary. None of them is counted, and each can be taken back. */
export const marks = ['agree', 'change', 'later'] as const;
export type Mark = (typeof marks)[number];

/** `new` is written once, when a boundary is added: who has read it knows the boundary, whatever was rewritten since. */
type Field = Said | `mark${Person}` | `words${Person}` | 'new' | 'gone';

const keyOf = (id: string, field: Field): string => `${id}.${field}`;
const nameKey = (person: Person): string => `name${person}`;
const ORDER = 'order';

/** A boundary as it stands. */
export interface Boundary {
  readonly id: string;
  readonly texts: Readonly<Record<Said, string>>;
  /** What was written apart on both sides, and waits for a choice: all its texts, by field. */
  readonly apart: Readonly<Partial<Record<Said, readonly string[]>>>;
}

/** Names a boundary's words as they stand: FNV-1a over UTF-16, in base 36. A mark holds for these words alone. */
function stampOf(replica: Replica, id: string): string {
  let hash = 0x811c9dc5;
  const all = JSON.stringify(
    said.map((field) => {
      const each = values(replica, keyOf(id, field));
      // Emptied is as never written.
      return each.length > 1 ? each : (each[0] ?? '');
    }),
  );
  for (let at = 0; at < all.length; at++) hash = Math.imul(hash ^ all.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The id of the boundary that a key belongs to; '' where to none. */
const idIn = (key: string): string => (key.includes('.') ? key.split('.')[0]! : '');

const idsIn = ({ cells }: Replica): ReadonlySet<string> =>
  new Set(Object.keys(cells).map(idIn).filter(Boolean));

const keysOf = ({ cells }: Replica, id: string): readonly string[] =>
  Object.keys(cells).filter((key) => idIn(key) === id);

/** Ids of all boundaries that are not removed, in the order that was last chosen; new ones last. */
export function listIds(replica: Replica): readonly string[] {
  const ids = idsIn(replica);
  const chosen = valueOf(replica, ORDER)
    .split(' ')
    .filter((id) => ids.has(id));
  return [...new Set([...chosen, ...[...ids].sort()])].filter((id) => !isGone(replica, id));
}

/** Whether there is such a boundary. */
export const stands = (replica: Replica, id: string): boolean =>
  keysOf(replica, id).length > 0 && !isGone(replica, id);

/** Removed; what was written since, or apart, brings it back. */
const isGone = (replica: Replica, id: string): boolean =>
  values(replica, keyOf(id, 'gone')).includes(stampOf(replica, id));

export function boundaryOf(replica: Replica, id: string): Boundary {
  const all = said.map((field) => [field, values(replica, keyOf(id, field))] as const);
  return {
    id,
    texts: Object.fromEntries(
      all.map(([field, [first = '']]) => [field, first]),
    ) as Boundary['texts'],
    apart: Object.fromEntries(all.filter(([, each]) => each.length > 1)),
  };
}

/** Whether it was removed on one side and changed on the other. */
export const wasRemoved = (replica: Replica, id: string): boolean =>
  !isGone(replica, id) && values(replica, keyOf(id, 'gone')).some(Boolean);

/** @param by - The copy that writes. */
export const say = (
  replica: Replica,
  by: string,
  id: string,
  field: Said,
  value: string,
): Replica => write(replica, by, keyOf(id, field), value);

/** Adds a boundary at the end. @param id - Unique, without a space or a dot. */
export function add(replica: Replica, by: string, id: string, area: string): Replica {
  const begun = write(replica, by, keyOf(id, 'new'), '1');
  return say(reorder(begun, by, [...listIds(replica), id]), by, id, 'area', area);
}

export const reorder = (replica: Replica, by: string, ids: readonly string[]): Replica =>
  write(replica, by, ORDER, ids.join(' '));

/** Moves a boundary by one place: -1 up, 1 down. At the end of the list it stays. */
export function move(replica: Replica, by: string, id: string, step: -1 | 1): Replica {
  const ids = [...listIds(replica)];
  const at = ids.indexOf(id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= ids.length) return replica;
  [ids[at], ids[to]] = [ids[to]!, ids[at]!];
  return reorder(replica, by, ids);
}

export const remove = (replica: Replica, by: string, id: string): Replica =>
  write(replica, by, keyOf(id, 'gone'), stampOf(replica, id));

/** Undoes `remove`; also the answer that a boundary, changed on the other side, stays. */
export const restore = (replica: Replica, by: string, id: string): Replica =>
  write(replica, by, keyOf(id, 'gone'), '');

/** A person's mark on the words as they stand; `lapsed` where they were changed since. */
export interface Marked {
  readonly mark: Mark | undefined;
  /** What the person would change; theirs to say, and for nobody to count. */
  readonly words: string;
  readonly lapsed: boolean;
}

export function markOf(replica: Replica, id: string, person: Person): Marked {
  const found = values(replica, keyOf(id, `mark${person}`));
  // Said two ways apart: whichever agrees least holds, also one taken back.
  const least = [...marks]
    .reverse()
    .find((mark) => found.some((one) => one.startsWith(`${mark} `)));
  const lapsed = !!least && found.some((one) => one && !one.endsWith(` ${stampOf(replica, id)}`));
  const holds = least !== 'agree' || !(lapsed || found.includes(''));
  return {
    mark: holds ? least : undefined,
    words: values(replica, keyOf(id, `words${person}`)).join('\n'),
    lapsed,
  };
}

/** Marks the words as they stand; `undefined` withdraws. */
export function setMark(
  replica: Replica,
  by: string,
  id: string,
  person: Person,
  mark: Mark | undefined,
): Replica {
  return write(
    replica,
    by,
    keyOf(id, `mark${person}`),
    mark ? `${mark} ${stampOf(replica, id)}` : '',
  );
}

/** What a person would change. */
export const setWords = (
  replica: Replica,
  by: string,
  id: string,
  person: Person,
  words: string,
): Replica => write(replica, by, keyOf(id, `words${person}`), words);

/** A name or initials; '' where none was given. */
export const personName = (replica: Replica, person: Person): string =>
  valueOf(replica, nameKey(person));

export const setName = (replica: Replica, by: string, person: Person, name: string): Replica =>
  write(replica, by, nameKey(person), name);

/** What is new in a boundary since someone last saw it. */
export interface Change {
  readonly id: string;
  readonly fields: readonly Said[];
  /** Who said something new to it. */
  readonly marked: readonly Person[];
}

/** What was changed since `clock`, by boundary, in their order. */
export function changes(replica: Replica, clock: Clock): readonly Change[] {
  const keys = new Set(changedSince(replica, clock));
  return listIds(replica)
    .map((id) => ({
      id,
      fields: said.filter((field) => keys.has(keyOf(id, field))),
      marked: people.filter(
        (one) => keys.has(keyOf(id, `mark${one}`)) || keys.has(keyOf(id, `words${one}`)),
      ),
    }))
    .filter(({ fields, marked }) => fields.length || marked.length);
}

/**
 * Drops the words of what was removed, for good, as far as the other person never had them; of a boundary that they may
 * know, the copy still tells that it was removed. What is left can go to them.
 * @param sent - How far what went to them, or came from them, reached.
 */
export function forgetRemoved(replica: Replica, by: string, sent: Clock): Replica {
  const fresh = new Set(changedSince(replica, sent));
  const standing = new Set(listIds(replica));
  const gone = [...idsIn(replica)].filter((id) => !standing.has(id));
  const known = gone.filter((id) => keysOf(replica, id).some((key) => !fresh.has(key)));
  const unknown = gone.filter((id) => !known.includes(id));
  const left = without(replica, (key) => {
    const id = idIn(key);
    return (
      unknown.includes(id) || (known.includes(id) && fresh.has(key) && key !== keyOf(id, 'gone'))
    );
  });
  // Removed are the words that are left.
  const told = known.reduce((all, id) => remove(all, by, id), left);
  const named = values(told, ORDER).some((order) =>
    order.split(' ').some((id) => unknown.includes(id)),
  );
  return named ? reorder(told, by, listIds(told)) : told;
}

/** Changes the two people round: for a copy of which nobody else has read anything. */
export const swapPeople = (replica: Replica): Replica => ({
  ...replica,
  cells: Object.fromEntries(
    Object.entries(replica.cells).map(([key, cell]) => [
      key.replace(
        /(^name|\.mark|\.words)([01])$/,
        (_, kind: string, one: string) => `${kind}${one === '0' ? 1 : 0}`,
      ),
      cell,
    ]),
  ),
});
