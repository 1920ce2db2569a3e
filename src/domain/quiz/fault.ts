import { given } from './given.js';
import type { Question } from './quiz.js';
import type { Answer } from './session.js';

/** What keeps a reader from going on: an answer that is needed, or more choices than the question allows. */
export function faultOf(
  question: Question,
  answer: Answer | undefined,
): 'required' | 'most' | undefined {
  if (question.type === 'several' && Array.isArray(answer)) {
    if (answer.length > (question.most ?? Infinity)) return 'most';
  }
  return question.required && !given(question, answer).length ? 'required' : undefined;
}
