import { defineElement } from '../../kit/define.js';
import { TrustQuiz } from './trust-quiz.js';

defineElement('trust-quiz', TrustQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'trust-quiz': TrustQuiz;
  }
}
