import type { Question, Quiz } from '../quiz.js';
import type { Answer, Session } from '../session.js';
import type { Choice, NumberQuestion } from '../source.js';

/** Gives numbers from 0 up to 1. */
export type Draw = () => number;

/** What a habit says of a question. */
export interface Liking {
  /** How much each choice is liked. Of several answers all are given that are liked more than 0. */
  readonly choice?: (choice: Choice, place: number) => number;
  /** The number that would be best. */
  readonly number?: number;
  readonly skip?: boolean;
}

/** What one reader is inclined to; `undefined` where it says nothing of a question. */
export type Habit = (question: Question) => Liking | undefined;

/** A kind of readers: gives the habit of another one each time. */
export type Kind = (draw: Draw) => Habit;

/** One of a list, each as likely. */
export const anyOf = <T>(list: readonly T[], draw: Draw): T =>
  list[Math.floor(draw() * list.length)]!;

/** A list in any order. */
export const inAnyOrder = <T>(list: readonly T[], draw: Draw): T[] =>
  list
    .map((entry) => ({ entry, rank: draw() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);

/** The answers of one reader to all questions, asked or not. */
export function answersOf(
  quiz: Quiz,
  habit: Habit | undefined,
  skips: number,
  draw: Draw,
): Session['answers'] {
  const firmness = draw() < 0.5 ? 1 : draw();
  return Object.fromEntries(
    quiz.questions.map((question) => {
      const liking = (draw() < firmness && habit?.(question)) || {};
      const skip = !question.required && (liking.skip ?? draw() < skips);
      return [question.id, skip ? null : answerTo(question, liking, draw)];
    }),
  );
}

function answerTo(question: Question, { choice, number }: Liking, draw: Draw): Answer {
  if (question.type == 'text') return 'Some words';
  if (question.type == 'number') return numberOf(question, number, draw);
  if (!choice && question.type != 'several') return anyOf(question.choices, draw).id;
  // Of what is liked the same, any comes first.
  const liked = inAnyOrder([...question.choices.entries()], draw).map(([place, one]) => ({
    id: one.id,
    much: choice?.(one, place) ?? 0,
  }));
  if (choice) liked.sort((a, b) => b.much - a.much);
  const ids = liked.map(({ id }) => id);
  if (question.type != 'several') return ids[0]!;

  const most = Math.min(question.most ?? Infinity, ids.length);
  const some = choice ? liked.filter(({ much }) => much > 0).length : 1 + Math.floor(draw() * most);
  return ids.slice(0, Math.min(Math.max(some, 1), most));
}

/** The step that is nearest to what is liked, else any. */
function numberOf({ min, max, step = 1 }: NumberQuestion, liked: number | undefined, draw: Draw) {
  const steps = Math.floor((max - min) / step + 1e-9);
  const place = liked === undefined ? Math.floor(draw() * (steps + 1)) : (liked - min) / step;
  const value = min + Math.min(Math.max(Math.round(place), 0), steps) * step;
  return Math.min(Math.round(value * 1e6) / 1e6, max);
}
