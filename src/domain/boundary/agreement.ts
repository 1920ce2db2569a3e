import { type Replica, valueOf, values, write } from '../handover/replica.js';
import { idsIn, keyOf, keysOf, ORDER, said, type Said, stampOf } from './keys.js';

/** A boundary as it stands. */
export interface Boundary {
  readonly id: string;
  readonly texts: Readonly<Record<Said, string>>;
  /** What was written apart on both sides, and waits for a choice: all its texts, by field. */
  readonly apart: Readonly<Partial<Record<Said, readonly string[]>>>;
}

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
