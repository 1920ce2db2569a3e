import { hashOf } from '../hash.js';

/** Under which name the answers to a quiz are kept: one that tells nothing of it, and the same for the same quiz. */
export const itemIdOf = (quizId: string): string => `list-${hashOf(quizId)}`;
