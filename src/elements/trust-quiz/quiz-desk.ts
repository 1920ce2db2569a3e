import type { Quiz } from '../../domain/quiz/quiz.js';
import type { Answer, Session } from '../../domain/quiz/session.js';
import type { LanguageController } from '../../kit/controllers/language.js';
import type { TrustQuiz } from './trust-quiz.js';

/** What the parts of a quiz are given by their element. */
export interface QuizDesk {
  readonly host: TrustQuiz;
  readonly language: LanguageController;
  readonly text: LanguageController['text'];
  quiz(): Quiz;
  session(): Session;
  answer(questionId: string, answer: Answer | undefined): void;
  /** Shows another place of the quiz, and moves the focus there. */
  go(session: Session): Promise<void>;
  /** Shows a question to change its answer, then leads back to the review. */
  change(questionId: string): void;
  /** Draws anew, then moves the focus there; by default to where the view begins. */
  show(selector?: string): Promise<void>;
  /** Forgets every answer and begins anew. */
  restart(): Promise<void>;
}
