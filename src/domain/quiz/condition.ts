import { given, measure } from './given.js';
import type { Quiz } from './quiz.js';
import type { Session } from './session.js';
import type { AnswerCondition, Bounds, Condition, OutcomeTest } from './source.js';

/**
 * Whether a condition holds. `answers` are those to the questions that are asked, see `counted`; bounds look at the
 * value of a choice. Whether a test of the outcome holds, `outcome` says; without it, such a test fails.
 */
export function holds(
  condition: Condition,
  quiz: Quiz,
  answers: Session['answers'],
  outcome?: (test: OutcomeTest) => boolean,
): boolean {
  const one = (part: Condition) => holds(part, quiz, answers, outcome);
  if ('all' in condition) return condition.all.every(one);
  if ('any' in condition) return condition.any.some(one);
  if ('not' in condition) return !one(condition.not);

  if ('question' in condition) {
    const { question: id, is, answered = true, atLeast, atMost } = condition;
    const question = quiz.questions.find((question) => question.id == id);
    const all = question ? given(question, answers[id]) : [];
    return (
      answered == !!all.length &&
      (is === undefined || [is].flat().some((one) => all.includes(one))) &&
      ((atLeast ?? atMost) === undefined ||
        within(question && measure(question, answers[id])?.value, condition))
    );
  }

  return outcome?.(condition) ?? false;
}

/** Fails without a number. */
export function within(
  value: number | undefined,
  { atLeast = -Infinity, atMost = Infinity }: Bounds,
): boolean {
  return value! >= atLeast && value! <= atMost;
}

/** Ids of the questions that a condition looks at. */
export function looksAt(condition: AnswerCondition): readonly string[] {
  if ('question' in condition) return [condition.question];
  return Object.values(condition).flat().flatMap(looksAt);
}
