import { type ClarityModel, type Flag, flags } from './clarity-model.js';
import { type CueWeights, readCues } from './cue-weights.js';
import { cuesOf, sentencesOf, type Token } from './cues.js';

export interface Finding {
  readonly flag: Flag;
  /** Offset of the phrase in the text that was given. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
}

export interface Clarity {
  /** Of the words alone: the same words can be a boundary or a threat. */
  readonly verdict: 'clear' | 'detail' | 'second-look';
  /** By `start`. Those of one flag don't overlap. */
  readonly findings: readonly Finding[];
  /** Whether help with the wording stops, and private support takes its place. */
  readonly stops: boolean;
}

/** From the least clear. */
const verdicts = ['second-look', 'detail', 'clear'] as const;

/** The verdict of several texts together: the least clear of theirs. */
export const leastClear = (all: readonly Clarity[]): Clarity['verdict'] =>
  verdicts.find((one) => all.some(({ verdict }) => verdict === one)) ?? 'clear';

const detail: readonly Flag[] = ['vague', 'absolute'];
const grave: readonly Flag[] = ['threat', 'coerced-sex'];

/** What stands out in the words of a boundary. It takes time in proportion to the text. */
export function checkClarity(text: string, model: ClarityModel): Clarity {
  const findings = find(text, model);
  const has = (test: (flag: Flag) => boolean) => findings.some(({ flag }) => test(flag));
  return {
    verdict: !findings.length
      ? 'clear'
      : has((flag) => !detail.includes(flag))
        ? 'second-look'
        : 'detail',
    findings,
    stops: has((flag) => grave.includes(flag)),
  };
}

const known = new WeakMap<ClarityModel, CueWeights>();

/** The weights by cue, read once. */
function weightsOf(model: ClarityModel): CueWeights {
  let read = known.get(model);
  if (!read) known.set(model, (read = readCues(model.weights.cues)));
  return read;
}

/** What a sentence weighs for each flag, and how much of it each word brings. */
interface Weighed {
  readonly tokens: readonly Token[];
  readonly sums: readonly number[];
  readonly shares: readonly (readonly number[])[];
}

function find(text: string, model: ClarityModel): Finding[] {
  const weights = weightsOf(model);
  const all = sentencesOf(text, model.reading).map((tokens): Weighed => {
    const sums = flags.map(() => 0);
    const shares = flags.map(() => tokens.map(() => 0));
    for (const [cue, at] of cuesOf(tokens, model.reading)) {
      weights.get(cue)?.forEach((weight, flag) => {
        sums[flag]! += weight;
        shares[flag]![at]! += weight;
      });
    }
    return { tokens, sums, shares };
  });
  const findings = all.flatMap((one, at) =>
    flags.flatMap((flag, place) => {
      const { bias, perWord } = model.weights;
      const own = one.sums[place]!;
      const beside = [all[at - 1], all[at + 1]].map((other) => other?.sums[place] ?? 0);
      const score = bias[flag] + own + around(own, beside) - perWord[flag] * one.tokens.length;
      return score > 0 ? { flag, ...phraseOf(one, place) } : [];
    }),
  );
  return findings.sort((a, b) => a.start - b.start);
}

/** How much the sentences beside one may speak against a flag before that counts, and what it counts at most. */
const SLACK = 2;
const AGAINST = 1;

/** What the sentences before and behind add: the most that is less than its own, and what speaks against. */
function around(own: number, beside: readonly number[]): number {
  const most = Math.max(0, ...beside.filter((other) => other < own));
  const against = beside.reduce((sum, other) => sum + Math.max(0, -other), -SLACK);
  return most - Math.min(AGAINST, Math.max(0, against));
}

/** The words in a row that together bring the most. */
function phraseOf({ tokens, shares }: Weighed, place: number): Omit<Finding, 'flag'> {
  let [first, last, most] = [0, 0, -Infinity];
  let [from, sum] = [0, 0];
  shares[place]!.forEach((share, at) => {
    if (sum <= 0) [from, sum] = [at, 0];
    sum += share;
    if (sum > most) [first, last, most] = [from, at, sum];
  });
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
