import type { Quiz } from './quiz.js';
import { goTo, type Session } from './session.js';
import { asked, next, start, steps } from './walk.js';

/**
 * A session of an older quiz, at a place that this quiz has. Answers stay as they are: what fits no more counts no
 * more, see `given`, but comes to life again with an older quiz.
 */
export function fit(quiz: Quiz, session: Session): Session {
  const { answers, at } = session;
  if (steps(quiz, session).includes(at)) return session;
  if (at.startsWith('#') || quiz.questions.some(({ id }) => id == at)) return next(quiz, session);
  // The question is gone: on from the last one that was answered.
  const last = asked(quiz, session).findLast(({ id }) => Object.hasOwn(answers, id));
  return last ? next(quiz, goTo(session, last.id)) : start(quiz, session);
}
