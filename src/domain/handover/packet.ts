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

/**
 * A packet as one JSON text: `[1, from, copies, cells]`. A copy is `[name, its last write, the last that the receiver
 * knew]`; a cell is `[key, text, index of its copy, number of the write, text, ...]`. All is in order, so that a packet
 * has one text.
 */
export function packPacket({ replica: { clock, cells }, base, from }: Packet): string {
  const names = Object.keys(clock).sort();
  const copies = names.map((name) => [
    name,
    clock[name],
    Math.min(clock[name]!, Object.hasOwn(base, name) ? base[name]! : 0),
  ]);
  const packed = Object.keys(cells)
    .sort()
    .map((key) => [
      key,
      ...[...cells[key]!]
        .sort(order)
        .flatMap(({ value, by, at }) => [value, names.indexOf(by), at]),
    ]);
  return JSON.stringify([FORM, from, copies, packed]);
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

const isCell = (data: unknown): data is [string, ...unknown[]] =>
  Array.isArray(data) && data.length % 3 === 1 && typeof data[0] === 'string';

/** Reads what `packPacket` wrote. `newer`: a later version of the form; `undefined`: any other text. */
export function readPacket(text: string): Packet | 'newer' | undefined {
  const data = parse(text);
  if (!Array.isArray(data)) return undefined;
  const [form, from, copies, packed] = data as unknown[];
  if (Number.isSafeInteger(form) && Number(form) > FORM) return 'newer';
  if (form !== FORM || (from !== 0 && from !== 1)) return undefined;
  if (!Array.isArray(copies) || !copies.every(isCopy)) return undefined;
  if (!Array.isArray(packed) || !packed.every(isCell)) return undefined;
  const replica = readReplica({
    clock: Object.fromEntries(copies),
    cells: Object.fromEntries(
      packed.map(([key, ...rest]) => [key, writesOf(rest, copies)] as const),
    ),
  });
  const read = copies.filter(([, , at]) => at !== 0).map(([name, , at]) => [name, at] as const);
  const base = readClock(Object.fromEntries(read));
  if (!replica || !base) return undefined;
  const packet: Packet = { replica, base, from };
  // Nothing doubled, out of order or out of range: else the text would be another.
  return packPacket(packet) === text ? packet : undefined;
}

/** Writes of a cell, three items each; `readReplica` judges them. */
function writesOf(items: readonly unknown[], copies: readonly [string, number, number][]) {
  return Array.from({ length: items.length / 3 }, (_, at) => {
    const [value, copy, number] = items.slice(3 * at);
    return { value, by: copies[copy as number]?.[0], at: number };
  });
}
