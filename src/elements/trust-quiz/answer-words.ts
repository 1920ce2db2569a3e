import { given } from '../../domain/quiz/given.js';
import type { Question } from '../../domain/quiz/quiz.js';
import type { Answer } from '../../domain/quiz/session.js';
import { wordsOf } from './question-view.js';
import type { QuizDesk } from './quiz-desk.js';

/** An answer in words; `undefined` where there is none. */
export function answerWords(
  question: Question,
  answer: Answer | undefined,
  text: QuizDesk['text'],
): string | undefined {
  const all = given(question, answer);
  if (!all.length) return undefined;
  if ('choices' in question) {
    return question.choices
      .filter(({ id }) => all.includes(id))
      .map((choice) => wordsOf(question, choice, text))
      .join(', ');
  }
  const unit = question.type === 'number' ? question.unit : undefined;
  return unit ? `${all[0]} ${unit}` : `${all[0]}`;
}
