import { within } from './condition.js';
import type { Score } from './score.js';
import type { Bounds, OutcomeTest } from './source.js';

/** Whether a test of the outcome holds, by a score. */
export function isOutcome(test: OutcomeTest, score: Score): boolean {
  if ('theme' in test) return score.themes.includes(test.theme);
  if ('category' in test) return score.leading.includes(test.category);
  if ('same' in test) return score.same == test.same;
  if ('dimension' in test) {
    const found = score.dimensions.find(({ dimension }) => dimension.id == test.dimension);
    const { level = found?.level?.id } = test;
    return within(found?.score, test) && found?.level?.id == level;
  }
  const scores = score.dimensions.flatMap((dimension) => dimension.score ?? []);
  const numbers = {
    themes: score.themes.length,
    leading: score.leading.length,
    right: score.right,
    highest: scores.sort((a, b) => b - a)[0],
    missing: score.dimensions.length - scores.length,
  };
  return Object.entries(test).some(([name, bounds]) =>
    within(numbers[name as keyof typeof numbers], bounds as Bounds),
  );
}
