import { isRight } from '../../domain/quiz/given.js';
import type { Question } from '../../domain/quiz/quiz.js';
import type { Answer } from '../../domain/quiz/session.js';
import { bringEnglish } from '../../kit/controllers/language.js';
import { quizFeedback } from '../../locales/en/quiz-feedback.js';
import { wordsOf } from './question-view.js';
import type { QuizDesk } from './quiz-desk.js';

bringEnglish(quizFeedback);

/** What is said of an answer that can be right: first whether it is, then the publisher's words, else the right one. */
export function feedbackOn(
  question: Question,
  answer: Answer | undefined,
  text: QuizDesk['text'],
): string {
  if (!('choices' in question)) return '';
  const { choices, feedback, right } = question;
  if (isRight(question, answer)) return `${text('quizRight')} ${feedback?.right ?? ''}`;
  const words = choices
    .filter(({ id }) => [right].flat().includes(id))
    .map((choice) => wordsOf(question, choice, text))
    .join(' · ');
  return `${text('quizWrong')} ${feedback?.wrong ?? text('quizAnswer', { answer: words })}`;
}
