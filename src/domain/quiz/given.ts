import type { ChoiceQuestion, Question, SeveralQuestion } from './quiz.js';
import type { Answer } from './session.js';
import type { Choice } from './source.js';

/** What an answer counts, and what it could count at least and at most. */
export interface Measure {
  readonly value: number;
  readonly lowest: number;
  readonly highest: number;
}

/** The choices that an answer names, in the question's order. None where they are more than the question allows. */
export function chosen(question: Question, answer: Answer | undefined): readonly Choice[] {
  if (!('choices' in question)) return [];
  const ids = [answer].flat();
  const choices = question.choices.filter(({ id }) => ids.includes(id));
  return choices.length > mostOf(question) ? [] : choices;
}

/**
 * What of an answer means something to its question, as it may come from an older quiz: ids of choices, a number
 * within the bounds, or words. Empty when there is no such answer, or the reader chose to skip.
 */
export function given(
  question: Question,
  answer: Answer | undefined,
): readonly (string | number)[] {
  const fits =
    question.type == 'text'
      ? typeof answer == 'string' && answer.trim()
      : question.type == 'number' &&
        typeof answer == 'number' &&
        answer >= question.min &&
        answer <= question.max;
  return fits ? [answer as string | number] : chosen(question, answer).map(({ id }) => id);
}

/** Whether the right choices and no others are chosen; `undefined` where the question has no right answer. */
export function isRight(question: Question, answer: Answer | undefined): boolean | undefined {
  if (!('right' in question) || question.right === undefined) return undefined;
  const right = [question.right].flat();
  const all = given(question, answer);
  return all.length == right.length && right.every((id) => all.includes(id));
}

/**
 * Of several choices their sum counts; it lies between the sums of what is below 0 and of what is above, each of no
 * more choices than the question allows. `undefined` when what is given has no number.
 */
export function measure(question: Question, answer: Answer | undefined): Measure | undefined {
  if (!('choices' in question))
    return question.type == 'number' && given(question, answer).length
      ? { value: answer as number, lowest: question.min, highest: question.max }
      : undefined;

  const values = valuesOf(chosen(question, answer));
  /** How far answers go in the direction of the sign. */
  const end = (sign: number) =>
    sum(
      valuesOf(question.choices)
        .map((value) => (question.type == 'several' ? Math.max(value * sign, 0) : value * sign))
        .sort((a, b) => b - a)
        .slice(0, mostOf(question)),
    ) * sign;
  return values.length ? { value: sum(values), lowest: end(-1), highest: end(1) } : undefined;
}

const mostOf = (question: ChoiceQuestion | SeveralQuestion) =>
  question.type == 'several' ? (question.most ?? Infinity) : 1;

const valuesOf = (choices: readonly Choice[]) => choices.flatMap(({ value }) => value ?? []);

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
