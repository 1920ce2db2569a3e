import type { Quiz } from './quiz.js';
import type { Session } from './session.js';
import { asked } from './walk.js';

/** The answers to what is asked. */
export function counted(quiz: Quiz, session: Session): Session['answers'] {
  return Object.fromEntries(asked(quiz, session).map(({ id }) => [id, session.answers[id]!]));
}
