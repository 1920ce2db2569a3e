import { type Clock, order, readClock, readReplica, type Replica } from './replica.js';

/** What one person hands to the other. */
export interface Packet {
  readonly replica: Replica;
  /** How far the receiver had read when last heard of; never further than the replica reaches. */
  readonly base: Clock;
  /** Who hands over: 0 is the one who began. */
  readonly from: 0 | 1;
}

const FORM = 1;

/** Longest addresses, in characters: 1,200 can still be read from a screen as a QR code; more than 8,000 some apps cut. */
export const limits = { qr: 1_200, link: 8_000 } as const;

/** How an address of this length, all of it, can travel. */
export const fits = (length: number): 'qr' | 'link' | 'file' =>
  length <= limits.qr ? 'qr' : length <= limits.link ? 'link' : 'file';

/** A key in two parts, of which each is named once: `aa.` and `request`. */
const partsOf = (key: string): [string, string] => {
  const at = key.indexOf('.') + 1;
  return [key.slice(0, at), key.slice(at)];
};

/** What stands in a column, each once, and where each row has it. */
function indexed(column: readonly string[]): [names: readonly string[], rows: readonly number[]] {
  const places = new Map<string, number>();
  for (const name of column) if (!places.has(name)) places.set(name, places.size);
  return [[...places.keys()], column.map((name) => places.get(name)!)];
}

/**
 * A packet as one JSON text: `[1, from, copies, heads, tails, head, tail, text, copy, step]`. A copy is `[name, its last
 * write, the last that the receiver knew]`. The last five are columns of a table of all writes, copy after copy, each in
 * the order of writing: the index of the key's two parts, the text, the index of the copy, and by how much the number
 * of the write is higher than that of the row above, or than 0. What is alike stands together, so that it compresses
 * well; and a packet has one text.
 */
export function packPacket({ replica: { clock, cells }, base, from }: Packet): string {
  const names = Object.keys(clock).sort();
  const copies = names.map((name) => [
    name,
    clock[name],
    Math.min(clock[name]!, Object.hasOwn(base, name) ? base[name]! : 0),
  ]);
  const rows = Object.keys(cells)
    .sort()
    .flatMap((key) => cells[key]!.map((one) => ({ ...one, parts: partsOf(key) })))
    .sort(order);
  const [heads, head] = indexed(rows.map(({ parts }) => parts[0]));
  const [tails, tail] = indexed(rows.map(({ parts }) => parts[1]));
  const step = rows.map(
    ({ by, at }, row) => at - (by === rows[row - 1]?.by ? rows[row - 1]!.at : 0),
  );
  const text = rows.map(({ value }) => value);
  const copy = rows.map(({ by }) => names.indexOf(by));
  return JSON.stringify([FORM, from, copies, heads, tails, head, tail, text, copy, step]);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isCopy = (data: unknown): data is [string, number, number] =>
  Array.isArray(data) && data.length === 3 && typeof data[0] === 'string';

/** Reads what `packPacket` wrote. `newer`: a later version of the form; `undefined`: any other text. */
export function readPacket(text: string): Packet | 'newer' | undefined {
  const data = parse(text);
  if (!Array.isArray(data)) return undefined;
  const [form, from, copies, ...table] = data as unknown[];
  if (Number.isSafeInteger(form) && Number(form) > FORM) return 'newer';
  if (form !== FORM || (from !== 0 && from !== 1)) return undefined;
  if (!Array.isArray(copies) || !copies.every(isCopy)) return undefined;
  if (!table.every((column) => Array.isArray(column))) return undefined;
  const names = copies.map(([name]) => name);
  const replica = readReplica({ clock: Object.fromEntries(copies), cells: cellsOf(table, names) });
  const read = copies.filter(([, , at]) => at !== 0).map(([name, , at]) => [name, at] as const);
  const base = readClock(Object.fromEntries(read));
  if (!replica || !base) return undefined;
  const packet: Packet = { replica, base, from };
  // Nothing doubled, out of order or out of range: else the text would be another.
  return packPacket(packet) === text ? packet : undefined;
}

/** The cells that a table tells of; `readReplica` judges them. */
function cellsOf(table: readonly unknown[][], names: readonly string[]): unknown {
  const [heads = [], tails = [], head = [], tail = [], text = [], copy = [], step = []] = table;
  const cells = new Map<string, unknown[]>();
  let at = 0;
  text.forEach((value, row) => {
    const key = `${heads[head[row] as number]}${tails[tail[row] as number]}`;
    at = (step[row] as number) + (copy[row] === copy[row - 1] ? at : 0);
    const cell = cells.get(key) ?? [];
    cells.set(key, cell);
    cell.push({ value, by: names[copy[row] as number], at });
  });
  return Object.fromEntries(cells);
}
