import fc from 'fast-check';
import {
  emptyReplica,
  merge,
  type Replica,
  values,
  write,
} from '../../../src/domain/handover/replica.js';

/** What may happen to copies of one agreement: those of two people, and of tabs, which have names of their own. */
export type Step =
  | { act: 'write'; copy: number; key: string; empty: boolean }
  /** Hands all over, as it stands; it arrives when it does, or twice, or never. */
  | { act: 'hand'; copy: number }
  | { act: 'take'; copy: number; packet: number };

export const keys = ['order', 'a.request', 'a.action', 'b.request'];
const copy = fc.nat({ max: 2 });

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        act: fc.constant('write' as const),
        copy,
        key: fc.constantFrom(...keys),
        empty: fc.boolean(),
      }),
    },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('hand' as const), copy }) },
    {
      weight: 3,
      arbitrary: fc.record({ act: fc.constant('take' as const), copy, packet: fc.nat() }),
    },
  ),
  { maxLength: 30 },
);

export interface History {
  readonly copies: readonly Replica[];
  /** Texts that nobody wrote over while seeing them, by key. */
  readonly standing: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Plays steps, and notes apart from the library what has to be left. */
export function play(all: readonly Step[]): History {
  const names = ['ann', 'ben', 'ann-tab-2'];
  const copies = names.map((): Replica => emptyReplica);
  const packets: Replica[] = [];
  const standing = new Map(keys.map((key) => [key, new Set<string>()]));
  all.forEach((step, serial) => {
    const at = step.copy;
    if (step.act === 'hand') packets.push(copies[at]!);
    if (step.act === 'take' && packets.length)
      copies[at] = merge(copies[at]!, packets[step.packet % packets.length]!);
    if (step.act !== 'write') return;
    const seen = values(copies[at]!, step.key);
    const text = step.empty ? '' : `text ${serial}`;
    // Nothing where there was nothing is no write, and the same again is none.
    if (text || seen.some(Boolean)) {
      // '' may be written by several; a text, by one alone.
      for (const one of seen) if (one) standing.get(step.key)!.delete(one);
      if (text) standing.get(step.key)!.add(text);
    }
    copies[at] = write(copies[at]!, names[at]!, step.key, text);
  });
  return { copies, standing };
}

export const anyCopies = steps.map((all) => play(all).copies);
