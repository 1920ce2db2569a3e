import type { Bounds } from '../source.js';
import { lookAtLevels } from './dimensions.js';
import {
  at,
  bound,
  type LooseCondition,
  type Range,
  type Reader,
  refer,
  type Tell,
  unknown,
} from './reader.js';

/** What can be asked of the outcome: the most that it can be, what that needs, and the least. */
function outcomes({ ids, quiz, questions, dimensions }: Reader) {
  // Of a list that could not be read there may be any number, and anything in it.
  const count = (kind: string, some = ids[kind]) => (ids[kind] && some ? some.length : NaN);
  const all = count('dimension');
  const themes = ['themes' in quiz ? all : 0, 'themes'] as const;
  const ends = ids.dimension ? dimensions.flatMap(({ range }) => range) : unknown;
  const reversed = dimensions.flatMap(({ items }) => items).filter(({ reverse }) => reverse);
  const rights = questions.filter((question) => 'right' in question);
  return {
    theme: themes,
    themes,
    highest: [Math.max(...ends), 'dimensions', Math.min(...ends)],
    missing: [all, 'dimensions'],
    leading: [count('category'), 'categories'],
    right: [count('question', rights), 'right answers'],
    same: [count('dimension', reversed), 'reversed items'],
  } as const;
}

type Outcome = keyof ReturnType<typeof outcomes>;

/** What an outcome can be. Tells where the quiz has nothing for it. */
function rangeFor(outcome: Outcome, tell: Tell, reader: Reader): Range {
  const [most, need, least = 0] = outcomes(reader)[outcome];
  if (most <= least) tell(`needs ${need}`);
  return most <= least ? unknown : [least, most];
}

/** Tells where a result asks for an outcome that this quiz can't have. */
export function lookAtOutcome(condition: LooseCondition, tell: Tell, reader: Reader): void {
  const { dimension, level } = condition;
  const found = reader.dimensions.find(({ id }) => id && id == dimension);
  if (found) {
    const levels = found.levels ?? [];
    refer(
      level,
      'level',
      levels.map(({ id }) => id),
      at(tell, '.level'),
    );
    bound(condition, found.range, tell);
  }
  for (const key of Object.keys(outcomes(reader)) as Outcome[]) {
    const tellOf = at(tell, `.${key}`);
    if (condition[key] !== undefined)
      bound(condition[key] as Bounds, rangeFor(key, tellOf, reader), tellOf);
  }
}

/** Tells where what rests on all of the quiz has nothing to rest on, or can't be reached. */
export function lookAtQuiz(
  { right, themes, results = [] }: Reader['quiz'],
  tell: Tell,
  reader: Reader,
): void {
  if (right)
    lookAtLevels(
      right.levels,
      rangeFor('right', at(tell, '.right'), reader),
      at(tell, '.right.levels'),
    );
  if (themes && themes.from! > rangeFor('highest', at(tell, '.themes'), reader)[1])
    tell('is above every score', '.themes.from');
  results.forEach((_, i) => {
    if (results.slice(0, i).some((before) => before.id && !('when' in before)))
      tell('is never reached', `.results[${i}]`);
  });
}
