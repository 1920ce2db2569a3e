import { type Replica, valueOf, values, write } from '../handover/replica.js';
import { boundaryOf } from './agreement.js';
import { keyOf, nameKey, people, type Person, stampOf } from './keys.js';

/** What a person says to a boundary. None of them is counted, and each can be taken back. */
export const marks = ['agree', 'change', 'later'] as const;
export type Mark = (typeof marks)[number];

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

/** Whether both agree to the words as they stand, and these are one text. */
export const isAgreed = (replica: Replica, id: string): boolean =>
  people.every((person) => markOf(replica, id, person).mark === 'agree') &&
  !Object.keys(boundaryOf(replica, id).apart).length;

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
