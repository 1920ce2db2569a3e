import { holds } from './condition.js';
import { isOutcome } from './outcome.js';
import type { Quiz } from './quiz.js';
import type { Score } from './score.js';
import type { Session } from './session.js';
import type { NextStep, OutcomeTest, ResultText } from './source.js';
import { counted } from './counted.js';

/** The first result whose condition holds. */
export function resultOf(quiz: Quiz, session: Session, score: Score): ResultText | undefined {
  const answers = counted(quiz, session);
  const outcome = (test: OutcomeTest) => isOutcome(test, score);
  return quiz.results.find(({ when }) => !when || holds(when, quiz, answers, outcome));
}

/** What may help next: the result's own step, else that of the first theme, else of the first leading category. */
export function nextStepOf(
  quiz: Quiz,
  result: ResultText | undefined,
  { themes, leading }: Score,
): NextStep | undefined {
  return (
    result?.next ??
    quiz.dimensions.find(({ id }) => id == themes[0])?.next ??
    quiz.categories.find(({ id }) => id == leading[0])?.next
  );
}

/** The text with each `{name}` replaced by its value, where there is one. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
