import { fillIn } from '../fill-in.js';
import { measure } from '../given.js';
import type { Question } from '../quiz.js';
import type { AnswerTest } from '../source.js';
import {
  at,
  bound,
  type Loose,
  type LooseCondition,
  type LooseQuestion,
  type LooseSource,
  type Range,
  type Reader,
  refer,
  type Tell,
  unknown,
} from './reader.js';

export function lookAtQuestion(source: LooseSource, tell: Tell, { questions, quiz }: Reader): void {
  const [question] = fillIn({ ...quiz, questions: [source] } as never)
    .questions as unknown as readonly [LooseQuestion];
  const { section, right, min, max } = question;
  const last = questions.findLastIndex((other) => other.section == section);
  questions.push(question);
  if (section && last >= 0 && last < questions.length - 2)
    tell('stands apart from the others', '.section');

  if ('choices' in source) {
    if ('scale' in source) tell('does not go with a scale', '.choices');
  } else if (/^s/.test(source.type!) && !('scale' in source)) tell('is missing', '.choices');
  referToChoices(right, question, at(tell, '.right'));
  if (min! >= max!) tell('must be above min', '.max');
  if (question.required && question.skip) tell('does not go with skip', '.required');
}

/** Tells where something is not what one may answer; `named` is one or several. */
function referToChoices(
  named: Loose<AnswerTest['is']>,
  { type, choices }: LooseQuestion,
  tell: Tell,
): void {
  // Words are nobody's business; and without choices, they could not be read.
  const ids = type == 'text' ? [] : choices?.length ? choices.map(({ id }) => id) : undefined;
  [named].flat().forEach((one, i) => {
    const each = at(tell, typeof named == 'object' ? `[${i}]` : '');
    if (type == 'number' && typeof one == 'string') each('must be a number');
    refer(one, 'choice', ids, each);
  });
}

/** What an answer to a question can count. Tells where it can't count. */
export function rangeOf(question: LooseQuestion | undefined, tell: Tell): Range {
  if (question?.type == 'text' || question?.choices?.some(({ value }) => value === undefined))
    tell('has answers without a value');
  else if (question) {
    const measured = measure(question as Question, question.choices?.[0]?.id ?? question.min);
    if (measured) return [measured.lowest, measured.highest];
  }
  return unknown;
}

/** Tells where a condition looks at answers that can't be. */
export function lookAtAnswer(
  condition: LooseCondition,
  tell: Tell,
  { ids, questions }: Reader,
): void {
  const { question: id, is, atLeast, atMost } = condition;
  const question = questions.find((one) => id && one.id == id);
  const ofQuestion = at(tell, '.question');
  if (question) {
    referToChoices(is, question, at(tell, '.is'));
    if ((atLeast ?? atMost) !== undefined) bound(condition, rangeOf(question, ofQuestion), tell);
  } else if (id && ids.question?.includes(id)) ofQuestion('must be an earlier question');
}
