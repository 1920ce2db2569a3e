import { lookAtDimension } from './dimensions.js';
import { lookAtOutcome, lookAtQuiz } from './outcomes.js';
import { lookAtAnswer, lookAtQuestion } from './questions.js';
import type { Reader, Tell } from './reader.js';

/** What is looked at beyond its shape, by kind, once all that stands before it and within it is read. */
export const looks: Readonly<Record<string, (good: never, tell: Tell, reader: Reader) => void>> = {
  quiz: lookAtQuiz,
  question: lookAtQuestion,
  dimension: lookAtDimension,
  answers: lookAtAnswer,
  condition(good, tell, reader) {
    lookAtAnswer(good, tell, reader);
    lookAtOutcome(good, tell, reader);
  },
};
