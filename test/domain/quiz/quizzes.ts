import { fillIn } from '../../../src/domain/quiz/fill-in.js';
import type { Quiz } from '../../../src/domain/quiz/quiz.js';
import { score, type Score } from '../../../src/domain/quiz/score.js';
import { INTRO, type Session } from '../../../src/domain/quiz/session.js';
import type {
  Choice,
  DimensionSource,
  Item,
  QuestionSource,
  QuizSource,
} from '../../../src/domain/quiz/source.js';

/** A quiz with what a test is about, and nothing else. */
export const quizOf = (source: Partial<QuizSource>): Quiz =>
  fillIn({ title: 'A quiz', questions: [], ...source });

export const sessionOf = (answers: Session['answers'], at = INTRO, seed = 1): Session => ({
  answers,
  at,
  seed,
});

/** Choices from one number to another, each number being its id. */
export const range = (lowest: number, highest: number): Choice[] =>
  Array.from({ length: highest - lowest + 1 }, (_, i) => {
    const value = lowest + i;
    return { id: `${value}`, text: `No. ${value}`, value };
  });

/** Questions of one scale, by ids from `q1`. */
export const rated = (count: number, lowest: number, highest: number): QuestionSource[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `q${i + 1}`,
    type: 'scale',
    text: 'How often?',
    choices: range(lowest, highest),
  }));

/** The answers to `rated` questions, `null` being skipped. */
export const ratings = (values: readonly (number | null)[]): Session['answers'] =>
  Object.fromEntries(
    values.flatMap((value, i) => (value === null ? [] : [[`q${i + 1}`, `${value}`]])),
  );

/** One dimension of questions from `q1`, some of which count the other way round. */
export const dimensionOf = (
  count: number,
  reversed: number[],
  more: Partial<DimensionSource> = {},
) => ({
  id: 'd',
  title: 'D',
  items: Array.from({ length: count }, (_, i): Item => ({
    question: `q${i + 1}`,
    reverse: reversed.includes(i + 1),
  })),
  ...more,
});

export const scoreOf = (source: Partial<QuizSource>, answers: Session['answers']): Score =>
  score(quizOf(source), sessionOf(answers));
