/** Id of a choice, ids of several, a number, or words; `null` where the reader chose to skip. */
export type Answer = string | readonly string[] | number | null;

/** A place of the quiz beside its questions, whose ids have no `#`. */
export const INTRO = '#intro';
export const SAFETY = '#safety';
export const REVIEW = '#review';
export const RESULT = '#result';

/** A reader's way through a quiz. */
export interface Session {
  /** By the ids of the questions; also of those that are not asked any more, so that nothing is lost. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Id of the question that shows, or one of the places above. */
  readonly at: string;
  /** Settles the order of questions where chance does. */
  readonly seed: number;
}

/** A reader's first moment. `seed` is any whole number. */
export function begin(seed: number): Session {
  return { answers: {}, at: INTRO, seed };
}

/** The session with this answer in place of any other; `undefined` takes it away. */
export function answer(session: Session, questionId: string, answer: Answer | undefined): Session {
  const { [questionId]: _before, ...others } = session.answers;
  return {
    ...session,
    answers: answer === undefined ? others : { ...others, [questionId]: answer },
  };
}

export function goTo(session: Session, at: string): Session {
  return { ...session, at };
}
