import type { Result } from '../result.js';
import { checkQuiz } from './check.js';
import { fillIn } from './fill-in.js';
import type { Quiz } from './quiz.js';
import type { QuizSource } from './source.js';

/** Reads a quiz from JSON: whole, or with all of its problems. */
export function parseQuiz(data: unknown): Result<Quiz> {
  const problems = checkQuiz(data);
  return problems.length
    ? { value: undefined, problems }
    : { value: fillIn(data as QuizSource), problems };
}
