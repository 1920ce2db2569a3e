import { random } from './chance.js';
import type { Quiz } from './quiz.js';
import { resultOf } from './result.js';
import { score } from './score.js';
import { begin } from './session.js';
import { kindsOf, wishing } from './simulate/habits.js';
import { answersOf, anyOf, type Habit } from './simulate/reader.js';

/** How often each thing came out, by its id; what never did is there with 0. */
export type Counts = Readonly<Record<string, number>>;

export interface Simulation {
  /** How many readers there were. */
  readonly readers: number;
  readonly results: Counts;
  /** For how many readers no result holds. */
  readonly none: number;
  /** By the ids of the dimensions: how often the score is in each level. */
  readonly levels: Readonly<Record<string, Counts>>;
  /** How often each dimension has too few answers for a score. */
  readonly missing: Counts;
  /** How often a score is in none of its dimension's levels: with few answers it can be beyond them. */
  readonly beyond: Counts;
  /** How often each dimension stands out. */
  readonly themes: Counts;
}

/**
 * Lets readers who never were answer a quiz, the same ones for the same seed, and counts what comes out. They are made
 * to find each result that a reader could reach, so the shares tell nothing of people.
 *
 * Each answers all questions; those that the conditions let through count. Half of the readers have no habit: of a
 * question each choice is as likely, and each step of a number; where several can be given, any number of them is, and
 * then any such set. But chance alone hardly ever gives the same answer twenty times, or twenty right ones. So the
 * other half have habits (`kindsOf`): the same place of the choices each time; leaning low or high by dimension;
 * liking one category; knowing much or little. One in three of them gives the answers that some result asks for
 * (`wishing`), where it does, and keeps to the habit elsewhere. Half of them always keep to it, the others for any
 * share of the questions. Of all readers two in five never skip, two in five skip one question in twenty, and one in
 * five any share of them. What is required nobody skips.
 */
export function simulate(quiz: Quiz, readers: number, seed: number): Simulation {
  const draw = random(seed);
  const counts = (list: readonly { readonly id: string }[] = []) =>
    new Map(list.map(({ id }) => [id, 0]));
  const count = (map: Map<string, number>, id: string) => map.set(id, (map.get(id) ?? 0) + 1);

  const results = counts(quiz.results);
  const missing = counts(quiz.dimensions);
  const beyond = counts(quiz.dimensions);
  const themes = counts(quiz.dimensions);
  const levels = new Map(quiz.dimensions.map(({ id, levels }) => [id, counts(levels)]));
  const kinds = kindsOf(quiz);
  const wish = wishing(quiz);
  /** The habit of another reader. */
  const habit = (): Habit | undefined => {
    if (draw() < 0.5) return undefined;
    const usual = anyOf(kinds, draw)(draw);
    if (draw() > 1 / 3) return usual;
    const wished = wish(draw);
    return (question) => wished(question) ?? usual(question);
  };

  let none = 0;
  for (let reader = 0; reader < readers; reader++) {
    const skips = anyOf([0, 0, 0.05, 0.05, draw()], draw);
    const session = { ...begin(reader), answers: answersOf(quiz, habit(), skips, draw) };
    const scored = score(quiz, session);
    const result = resultOf(quiz, session, scored);
    if (result) count(results, result.id);
    else none++;
    for (const { dimension, score, level } of scored.dimensions) {
      if (score === undefined) count(missing, dimension.id);
      else if (level) count(levels.get(dimension.id)!, level.id);
      else if (dimension.levels) count(beyond, dimension.id);
    }
    for (const id of scored.themes) count(themes, id);
  }
  const table = (map: Map<string, number>): Counts => Object.fromEntries(map);
  return {
    readers,
    results: table(results),
    none,
    levels: Object.fromEntries([...levels].map(([id, map]) => [id, table(map)])),
    missing: table(missing),
    beyond: table(beyond),
    themes: table(themes),
  };
}
