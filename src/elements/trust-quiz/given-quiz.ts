import { parseQuiz } from '../../domain/quiz/parse.js';
import type { Quiz } from '../../domain/quiz/quiz.js';
import { DataSource } from '../../kit/controllers/data-source.js';
import type { TrustQuiz } from './trust-quiz.js';

/** The quiz that a publisher gives; fetched only where there is one. */
export const givenQuiz = (host: TrustQuiz): DataSource<Quiz> => new DataSource(host, parseQuiz);
