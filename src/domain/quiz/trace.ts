import { measure } from './given.js';
import type { Question, Quiz } from './quiz.js';
import type { Answer, Session } from './session.js';
import { asked } from './walk.js';

/** What one answer did to a dimension. */
export interface Trace {
  readonly question: Question;
  readonly answer: Answer;
  /** From -1, it moved the score down as far as it can, to 1, up; 0 in the middle of what could be answered. */
  readonly pull: number;
}

/** The answers that a dimension's score comes from, those first that moved it up most. */
export function trace(quiz: Quiz, session: Session, dimensionId: string): readonly Trace[] {
  const questions = new Map(asked(quiz, session).map((question) => [question.id, question]));
  const items = quiz.dimensions.find(({ id }) => id == dimensionId)?.items ?? [];
  return items
    .flatMap(({ question: id, weight, reverse }): Trace | [] => {
      const question = questions.get(id);
      const answer = session.answers[id];
      const measured = question && measure(question, answer);
      if (!measured) return [];
      const { value, lowest, highest } = measured;
      const up = Math.sign(weight) * (reverse ? -1 : 1);
      // Nothing can pull where all choices count the same.
      const pull = (up * (2 * value - lowest - highest)) / (highest - lowest || 1);
      return { question, answer: answer!, pull };
    })
    .sort((a, b) => b.pull - a.pull);
}
