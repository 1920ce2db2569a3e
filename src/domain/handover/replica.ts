/** How far someone has read: for each copy that wrote, the number of its last write that is known. */
export type Clock = Readonly<Record<string, number>>;

/** One text as a copy wrote it. */
export interface Write {
  readonly value: string;
  /** Which copy wrote it, by a name that no other copy ever has. */
  readonly by: string;
  /** Its how-manieth write that was, from 1. */
  readonly at: number;
}

/**
 * Texts by key, of which several people each have a copy. Copies that were changed apart are merged without a loss: a
 * key then has more than one write, until someone writes it anew (an optimised multi-value register for each key, under
 * one causal context: Almeida, Shoker, Baquero, "Delta state replicated data types", 2018).
 */
export interface Replica {
  /** All writes that this copy knows of, those that were replaced since included. */
  readonly clock: Clock;
  readonly cells: Readonly<Record<string, readonly Write[]>>;
}

export const emptyReplica: Replica = { clock: {}, cells: {} };

const reached = (clock: Clock, by: string): number => (Object.hasOwn(clock, by) ? clock[by]! : 0);
const cellOf = ({ cells }: Replica, key: string): readonly Write[] =>
  Object.hasOwn(cells, key) ? cells[key]! : [];

/**
 * Replaces all that stands at `key`. The same text again is no write.
 *
 * @param by - The copy's own name: a new one in each tab, whenever it is loaded or emptied, and never a name of an object
 *   such as `constructor`. Two that write under one name count their writes alike, so that each takes the other's for
 *   what it has read and replaced.
 */
export function write(replica: Replica, by: string, key: string, value: string): Replica {
  const standing = values(replica, key);
  if (standing.length === 1 ? standing[0] === value : !standing.length && !value) return replica;
  const at = reached(replica.clock, by) + 1;
  return {
    clock: { ...replica.clock, [by]: at },
    cells: { ...replica.cells, [key]: [{ value, by, at }] },
  };
}

/** The texts at a key, each once, in an order that all copies share; more than one where it was changed apart. */
export function values(replica: Replica, key: string): readonly string[] {
  const cell = cellOf(replica, key);
  return cell.length < 2
    ? cell.map(({ value }) => value)
    : [...new Set(cell.map((one) => one.value))];
}

/** The one text at a key: the first of several; '' where there is none. */
export const valueOf = (replica: Replica, key: string): string => values(replica, key)[0] ?? '';

/** The order of writes in a cell. */
export const order = (a: Write, b: Write): number =>
  Number(a.by > b.by) - Number(a.by < b.by) ||
  a.at - b.at ||
  Number(a.value > b.value) - Number(a.value < b.value);

const sameDot = (a: Write, b: Write): boolean => a.by === b.by && a.at === b.at;

/** Joins two copies; which is named first makes no difference. What one has replaced knowingly goes, all else stays. */
export function merge(a: Replica, b: Replica): Replica {
  const left = (mine: readonly Write[], theirs: readonly Write[], { clock }: Replica) =>
    mine.filter(
      (one) => one.at > reached(clock, one.by) || theirs.some((other) => sameDot(one, other)),
    );
  const cells: Record<string, readonly Write[]> = {};
  for (const key of [...new Set([...Object.keys(a.cells), ...Object.keys(b.cells)])].sort()) {
    const [mine, theirs] = [cellOf(a, key), cellOf(b, key)];
    const fromA = left(mine, theirs, b);
    const fromB = left(theirs, mine, a).filter(
      (one) => !fromA.some((other) => sameDot(one, other) && one.value === other.value),
    );
    const both = [...fromA, ...fromB].sort(order);
    if (both.length) cells[key] = both;
  }
  return { clock: joinClocks(a.clock, b.clock), cells };
}

/** The keys with a write that `clock` does not know. */
export const changedSince = ({ cells }: Replica, clock: Clock): readonly string[] =>
  Object.keys(cells).filter((key) => cells[key]!.some(({ by, at }) => at > reached(clock, by)));

/** Takes keys away as if nobody had ever written them: only where no other copy has them. */
export const without = (replica: Replica, gone: (key: string) => boolean): Replica => ({
  ...replica,
  cells: Object.fromEntries(Object.entries(replica.cells).filter(([key]) => !gone(key))),
});

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0;
const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' &&
  data !== null &&
  !Array.isArray(data) &&
  // No name that every object has.
  !Object.keys(data).some((name) => name in {});

/** Reads a clock from what was kept or handed over; `undefined` where it is none. */
export function readClock(data: unknown): Clock | undefined {
  return isRecord(data) && Object.values(data).every(isCount) ? (data as Clock) : undefined;
}

/** Reads a copy from what was kept or handed over; `undefined` where it is none, or contradicts itself. */
export function readReplica(data: unknown): Replica | undefined {
  if (!isRecord(data) || !isRecord(data.cells)) return undefined;
  const clock = readClock(data.clock);
  const isWrite = (one: unknown): boolean =>
    isRecord(one) &&
    typeof one.value === 'string' &&
    typeof one.by === 'string' &&
    isCount(one.at) &&
    one.at <= reached(clock!, one.by);
  const isCell = (cell: unknown): boolean =>
    Array.isArray(cell) &&
    cell.length > 0 &&
    cell.every(isWrite) &&
    cell.every((one: Write, at) => !at || order(cell[at - 1] as Write, one) < 0);
  const sound = clock && Object.values(data.cells).every(isCell);
  return sound ? { clock, cells: data.cells as Replica['cells'] } : undefined;
}

/** Whether nothing is known of any copy. */
export const isEmpty = (clock: Clock): boolean => !Object.keys(clock).length;

/** How far both clocks reach together. */
export function joinClocks(a: Clock, b: Clock): Clock {
  const joined = { ...b };
  for (const [by, at] of Object.entries(a)) joined[by] = Math.max(at, reached(joined, by));
  return joined;
}
