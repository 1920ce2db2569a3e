import {
  type Flag,
  flags,
  type Reading,
  type Weights,
} from '../../src/domain/boundary/clarity-model.js';
import { writeCues } from '../../src/domain/boundary/cue-weights.js';
import { cuesOf, sentencesOf } from '../../src/domain/boundary/cues.js';
import { boundary } from '../../src/locales/en/boundary.js';
import type { Statement } from './statements.js';

/** A cue counts where so many statements have it. */
const LEAST = 3;
/** How much a cue must bring to be kept (L1 of FTRL-Proximal): a grave flag goes by many, rare ones too. */
const SPARSE = { grave: 24, other: 110 };
/** How much large weights cost (L2). */
const SMALL = 1;
/** A cue that adds no more than this to any flag is left out: all those together tell hardly anything. */
const NEXT_TO_NOTHING = 0.3;
/** What a statement with another flag counts for: it may raise this one too, unnamed. */
const OTHER = 0.5;
/** How fast it learns, and how often it reads all. */
const RATE = 0.3;
const TIMES = 15;

const fields = ['request', 'action', 'matters', 'response', 'repair'] as const;
/** What the builder puts ahead of a reader's words, and here ahead of every other statement: it says nothing of them. */
const stems = fields.map((field) => boundary[`stem_${field}`].split('{text}', 1)[0]!.trim());
const REQUEST = fields.indexOf('request');

/** A grave flag is rather missed than raised wrongly. */
export const grave: readonly Flag[] = ['isolation', 'surveillance', 'threat', 'coerced-sex'];
const gravity = (flag: Flag) => (grave.includes(flag) ? 'grave' : 'other');
/** How much more than 0 the score of a flag must be, and how much more for each word of the sentence. */
const CAUTION = { grave: 4, other: 0.6 };
const PER_WORD = { grave: 0.06, other: 0 };

const ofFlags = (value: (flag: Flag, at: number) => number): Record<Flag, number> =>
  Object.fromEntries(
    flags.map((flag, at) => [flag, Math.round(value(flag, at) * 100) / 100]),
  ) as Record<Flag, number>;

/** The same chance each time (Park and Miller's generator). */
function chance(): () => number {
  let seed = 1;
  return () => (seed = (seed * 16807) % 2147483647) / 2147483647;
}

/**
 * Learns what each flag goes by: logistic regression on the cues of labelled statements, by FTRL-Proximal (McMahan and
 * others, "Ad Click Prediction", 2013), which leaves most weights at 0. The same statements give the same weights.
 */
export function learn(statements: readonly Statement[], reading: Reading): Weights {
  const random = chance();
  const examples = statements.map(({ text, flags: own }, at) => {
    const place = Math.floor(random() * stems.length);
    // What is asked for is no order any more.
    const isBare = at % 2 === 0 || (place === REQUEST && own.includes('other-directed'));
    const words = isBare ? text : `${stems[place]!} ${text[0]!.toLowerCase()}${text.slice(1)}`;
    const cues = sentencesOf(words, reading).flatMap((one) => cuesOf(one, reading));
    return { cues: [...new Set(cues.map(([cue]) => cue))], own };
  });
  const counts = new Map<string, number>();
  for (const { cues } of examples)
    for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST).map(([cue]) => cue);
  const places = new Map(names.map((name, at) => [name, at]));
  const seen = examples.map(({ cues }) =>
    Int32Array.from(cues.flatMap((cue) => places.get(cue) ?? [])),
  );

  /** What one flag goes by: what its score begins with, and the weight of each cue. */
  const learnOne = (flag: Flag): { bias: number; weights: Float64Array } => {
    const sparse = SPARSE[gravity(flag)];
    const isOwn = examples.map(({ own }) => own.includes(flag));
    const share = isOwn.filter(Boolean).length;
    // Of the few that have it each counts for more.
    const more = Math.sqrt((isOwn.length - share) / share);
    const worth = examples.map(({ own }, at) => (isOwn[at] ? more : own.length ? OTHER : 1));
    const [weights, z, n] = [names, names, names].map(({ length }) => new Float64Array(length)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    let [bias, past] = [-2, 1e-6];
    const order = seen.map((_, at) => at);
    const draw = chance();
    for (let time = 0; time < TIMES; time++) {
      for (let at = order.length - 1; at > 0; at--) {
        const other = Math.floor(draw() * (at + 1));
        [order[at], order[other]] = [order[other]!, order[at]!];
      }
      for (const at of order) {
        let score = bias;
        for (const cue of seen[at]!) score += weights[cue]!;
        const slope = worth[at]! * (1 / (1 + Math.exp(-score)) - (isOwn[at] ? 1 : 0));
        // What it is sure of teaches nothing.
        if (Math.abs(slope) < 0.001) continue;
        for (const cue of seen[at]!) {
          const [before, after] = [Math.sqrt(n[cue]!), Math.sqrt((n[cue]! += slope * slope))];
          const sum = (z[cue]! += slope - ((after - before) / RATE) * weights[cue]!);
          weights[cue] =
            Math.abs(sum) <= sparse
              ? 0
              : (Math.sign(sum) * sparse - sum) / ((1 + after) / RATE + SMALL);
        }
        past += slope * slope;
        bias -= (0.15 * slope) / Math.sqrt(past);
      }
    }
    return { bias, weights };
  };

  const learned = flags.map(learnOne);
  const cues = names.map((name, at) => [name, learned.map(({ weights }) => weights[at]!)] as const);
  return {
    bias: ofFlags((flag, at) => learned[at]!.bias - CAUTION[gravity(flag)]),
    perWord: ofFlags((flag) => PER_WORD[gravity(flag)]),
    cues: writeCues(
      new Map(cues.filter(([, all]) => all.some((weight) => Math.abs(weight) > NEXT_TO_NOTHING))),
    ),
  };
}
