import { type Clock, changedSince, type Replica, values, without } from '../handover/replica.js';
import { listIds, remove, reorder } from './agreement.js';
import { idIn, idsIn, keyOf, keysOf, ORDER, people, type Person, said, type Said } from './keys.js';

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
