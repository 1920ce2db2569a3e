import { random } from './chance.js';
import { holds, looksAt } from './condition.js';
import type { Question, Quiz } from './quiz.js';
import { type Answer, goTo, INTRO, RESULT, REVIEW, SAFETY, type Session } from './session.js';

/** All questions in the order of this session: by chance within each section, but none before what it looks at. */
function ordered({ questions, shuffle = false }: Quiz, { seed }: Session): readonly Question[] {
  if (shuffle === false) return questions;
  const draw = random(shuffle === true ? seed : shuffle);
  const ranks: Record<string, number> = {};
  let section = 0;
  questions.forEach(({ id, when, section: name }, i) => {
    if (name != questions[i - 1]?.section) section++;
    const before = when ? looksAt(when).map((id) => ranks[id] ?? 0) : [];
    ranks[id] = Math.max(section + draw(), ...before);
  });
  return [...questions].sort((a, b) => ranks[a.id]! - ranks[b.id]!);
}

/** The questions that this reader is asked, in order. A question whose condition fails is not among them. */
export function asked(quiz: Quiz, session: Session): readonly Question[] {
  const answers: Record<string, Answer> = {};
  return ordered(quiz, session).filter(({ id, when }) => {
    const asks = !when || holds(when, quiz, answers);
    if (asks) answers[id] = session.answers[id]!;
    return asks;
  });
}

/** All places of the quiz for this reader, in order; with other questions than those asked, the places around those. */
export function steps(
  quiz: Quiz,
  session: Session,
  questions = asked(quiz, session),
): readonly string[] {
  return [
    ...(quiz.intro.length || quiz.picture || quiz.safety ? [INTRO] : []),
    ...(quiz.safety ? [SAFETY] : []),
    ...questions.map(({ id }) => id),
    REVIEW,
    RESULT,
  ];
}

/** The session at the first of its places. */
export function start(quiz: Quiz, session: Session): Session {
  return goTo(session, steps(quiz, session)[0]!);
}

/** One place on; the last stays. */
export function next(quiz: Quiz, session: Session): Session {
  return move(quiz, session, 1);
}

/** One place back; the first stays. */
export function back(quiz: Quiz, session: Session): Session {
  return move(quiz, session, -1);
}

function move(quiz: Quiz, session: Session, by: 1 | -1): Session {
  const open = steps(quiz, session);
  // Also where the question stood at which the reader is, when it is not asked any more.
  const all = steps(quiz, session, ordered(quiz, session)).filter(
    (place) => place == session.at || open.includes(place),
  );
  return goTo(session, all[all.indexOf(session.at) + by] ?? open.at(by > 0 ? -1 : 0)!);
}
