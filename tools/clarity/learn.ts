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
/** How much a cue must bring to be kept, and how much large weights cost (L1 and L2 of FTRL-Proximal). */
const SPARSE = 12;
const SMALL = 1;
/** How fast it learns, and how often it reads all. */
const RATE = 0.3;
const TIMES = 15;

/** What the builder puts ahead of a reader's words: it says nothing of them. */
const stems = (['request', 'action', 'matters', 'response', 'repair'] as const).map((field) =>
  boundary[`stem_${field}`].split('{text}', 1)[0]!.trim(),
);

/** How much more or less than 0 a flag's score must be: a grave one is rather missed than raised wrongly. */
const caution: Readonly<Record<Flag, number>> = {
  vague: 0,
  absolute: 0,
  'other-directed': 0.5,
  isolation: 1.75,
  surveillance: 1.75,
  punishment: 0,
  threat: 1.75,
  blame: 0,
  'mind-reading': 0,
  'coerced-sex': 1.75,
};

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
  const examples = statements.flatMap(({ text, flags: own }) => {
    const stem = stems[Math.floor(random() * stems.length)]!;
    return [text, `${stem} ${text[0]!.toLowerCase()}${text.slice(1)}`].map((words) => ({
      cues: [
        ...new Set(
          sentencesOf(words, reading).flatMap((one) => cuesOf(one, reading).map(([cue]) => cue)),
        ),
      ],
      own,
    }));
  });
  const counts = new Map<string, number>();
  for (const { cues } of examples)
    for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 0.5);
  const names = [...counts].filter(([, count]) => count >= LEAST).map(([cue]) => cue);
  const places = new Map(names.map((name, at) => [name, at]));
  const seen = examples.map(({ cues }) => cues.flatMap((cue) => places.get(cue) ?? []));

  /** What one flag goes by: the weight of each cue. */
  const learnOne = (flag: Flag): { bias: number; weightOf: (cue: number) => number } => {
    const isOwn = examples.map(({ own }) => own.includes(flag));
    const share = isOwn.filter(Boolean).length;
    // Of the few that have it each counts for more.
    const more = Math.sqrt((isOwn.length - share) / share);
    const [z, n] = [new Float64Array(names.length), new Float64Array(names.length)];
    const weightOf = (cue: number): number => {
      const sum = z[cue]!;
      if (Math.abs(sum) <= SPARSE) return 0;
      return (Math.sign(sum) * SPARSE - sum) / ((1 + Math.sqrt(n[cue]!)) / RATE + SMALL);
    };
    let [bias, past] = [-2, 1e-6];
    const order = seen.map((_, at) => at);
    const draw = chance();
    for (let time = 0; time < TIMES; time++) {
      for (let at = order.length - 1; at > 0; at--) {
        const other = Math.floor(draw() * (at + 1));
        [order[at], order[other]] = [order[other]!, order[at]!];
      }
      for (const at of order) {
        const weights = seen[at]!.map(weightOf);
        const score = weights.reduce((sum, weight) => sum + weight, bias);
        const error = 1 / (1 + Math.exp(-score)) - (isOwn[at] ? 1 : 0);
        const slope = isOwn[at] ? more * error : error;
        seen[at]!.forEach((cue, place) => {
          const step = (Math.hypot(Math.sqrt(n[cue]!), slope) - Math.sqrt(n[cue]!)) / RATE;
          z[cue]! += slope - step * weights[place]!;
          n[cue]! += slope * slope;
        });
        past += slope * slope;
        bias -= (0.15 * slope) / Math.sqrt(past);
      }
    }
    return { bias, weightOf };
  };

  const learned = flags.map(learnOne);
  const cues = names.map(
    (name, at) => [name, learned.map(({ weightOf }) => weightOf(at))] as const,
  );
  return {
    bias: Object.fromEntries(
      flags.map((flag, at) => [flag, Math.round((learned[at]!.bias - caution[flag]) * 100) / 100]),
    ) as Record<Flag, number>,
    cues: writeCues(
      new Map(cues.filter(([, all]) => all.some((weight) => Math.abs(weight) >= 0.1))),
    ),
  };
}
