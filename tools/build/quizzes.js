import { mkdirSync, writeFileSync } from 'node:fs';
import { quizzes } from '../../dist/content/quiz/index.js';

/** Writes the built-in quiz as JSON, by language: to check, to read, and to begin one's own with. */
const folder = new URL('../../dist/quizzes/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [language, load] of Object.entries(quizzes)) {
  const { quiz } = await load();
  writeFileSync(new URL(`feeding.${language}.json`, folder), `${JSON.stringify(quiz, null, 2)}\n`);
}
