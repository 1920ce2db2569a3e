import type { QuizSource } from '../../domain/quiz/source.js';

/** The built-in quiz by language; each is fetched when a tag without data of its own stands in that language. */
export const quizzes: Readonly<Record<string, () => Promise<{ readonly quiz: QuizSource }>>> = {
  en: () => framed(import('./en.js')),
  ar: () => framed(import('./ar.js')),
};

/** Asks for what the languages share at once, not when the words have come. */
async function framed<T>(words: Promise<T>): Promise<T> {
  await import('./feeding.js');
  return words;
}
