import { chosen, isRight, type Measure, measure } from './given.js';
import type { Dimension, Question, Quiz } from './quiz.js';
import type { Answer, Session } from './session.js';
import type { Item, Level } from './source.js';
import { asked } from './walk.js';

export interface DimensionScore {
  readonly dimension: Dimension;
  /** Of what is asked: how many of its questions have a number for an answer. */
  readonly answered: number;
  /** `undefined` with fewer answers than `least`, or where no answer could make a difference. */
  readonly score?: number;
  /** Where the score lies between the lowest and the highest possible: 0 to 1. */
  readonly share?: number;
  readonly level?: Level;
}

export interface Score {
  readonly dimensions: readonly DimensionScore[];
  /** Ids of the dimensions that stand out, in the quiz's order. */
  readonly themes: readonly string[];
  /** Points by the ids of categories. */
  readonly totals: Readonly<Record<string, number>>;
  /** Ids of the categories with most points, in the quiz's order; none when nothing with points was answered. */
  readonly leading: readonly string[];
  /** How many answers are right. */
  readonly right: number;
  /** How many questions are asked that have a right answer. */
  readonly of: number;
  /** All answers that count in dimensions are the same, across one that counts the other way round. */
  readonly same: boolean;
}

type Answered = readonly [question: Question, answer: Answer | undefined];

/** By the ids of the asked questions. */
type Measures = ReadonlyMap<string, Measure | undefined>;

/** What the answers to the asked questions come to. */
export function score(quiz: Quiz, session: Session): Score {
  const all = asked(quiz, session).map((question): Answered => [
    question,
    session.answers[question.id],
  ]);
  const measures: Measures = new Map(all.map((one) => [one[0].id, measure(...one)]));
  const dimensions = quiz.dimensions.map((dimension) => scoreOf(dimension, measures));
  const marks = all.flatMap((one) => isRight(...one) ?? []);
  return {
    dimensions,
    themes: themesOf(quiz, dimensions),
    ...pointsOf(quiz, all),
    right: marks.filter(Boolean).length,
    of: marks.length,
    same: isSame(quiz, measures),
  };
}

/**
 * `mean`: sum of weight * value / sum of |weight|, so that a negative weight turns a question round and the score
 * still lies between what the answered questions allow. `sum`: sum of weight * value.
 */
function scoreOf(dimension: Dimension, measures: Measures): DimensionScore {
  const { items, least, method, scaleTo, levels } = dimension;
  let [answered, weights, sum, bottom, range] = [0, 0, 0, 0, 0];
  for (const { question, weight, reverse } of items) {
    const measured = measures.get(question);
    if (!measured) continue;
    const { value, lowest, highest } = measured;
    answered++;
    weights += Math.abs(weight);
    sum += weight * (reverse ? lowest + highest - value : value);
    bottom += weight * (weight < 0 ? highest : lowest);
    range += Math.abs(weight) * (highest - lowest);
  }
  if (answered < least || !range) return { dimension, answered };
  const above = sum - bottom;
  const score = tidy(
    scaleTo
      ? scaleTo[0] + (above * (scaleTo[1] - scaleTo[0])) / range
      : sum / (method == 'sum' ? 1 : weights),
  );
  return { dimension, answered, score, share: above / range, level: levelOf(levels, score) };
}

/** Six decimals: what a computer can't write exactly still meets the bounds that a publisher wrote. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The level that a number is in. */
export function levelOf(levels: readonly Level[] = [], value: number): Level | undefined {
  return levels.findLast(({ from, to }) => from <= value && value <= to);
}

function themesOf({ themes }: Quiz, dimensions: readonly DimensionScore[]): readonly string[] {
  const highest = Math.max(...dimensions.flatMap(({ score }) => score ?? []));
  return dimensions.flatMap(({ dimension, score }) =>
    themes && score! >= themes.from && tidy(highest - score!) <= themes.within ? dimension.id : [],
  );
}

function pointsOf({ categories, ties }: Quiz, all: readonly Answered[]) {
  const totals = Object.fromEntries(categories.map(({ id }) => [id, 0]));
  let counts = false;
  for (const [question, answer] of all)
    for (const { points = {} } of chosen(question, answer)) {
      counts ||= 'choices' in question && question.choices.some(({ points }) => points);
      for (const [id, more] of Object.entries(points)) totals[id] = tidy(totals[id]! + more!);
    }
  const most = Math.max(...Object.values(totals));
  const leading = categories.flatMap(({ id }) => (counts && totals[id] == most ? id : []));
  return { totals, leading: ties == 'first' ? leading.slice(0, 1) : leading };
}

function isSame({ dimensions }: Quiz, measures: Measures): boolean {
  const items = dimensions
    .flatMap(({ items }) => items)
    .filter(({ question }) => measures.get(question));
  const kinds = (kind: (item: Required<Item>) => unknown) => new Set(items.map(kind)).size;
  return (
    kinds(({ reverse }) => reverse) == 2 &&
    kinds(({ question }) => measures.get(question)!.value) == 1
  );
}
