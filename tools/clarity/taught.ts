import { fileURLToPath } from 'node:url';
import { starters } from '../../src/content/boundary/starters/en.js';
import { compose, sentencesText } from '../../src/domain/boundary/compose.js';
import { texts } from '../../src/domain/boundary/keys.js';
import { boundary } from '../../src/locales/en/boundary.js';
import { readStatements, type Statement } from './statements.js';

const none = Object.fromEntries(texts.map((field) => [field, ''])) as Record<
  (typeof texts)[number],
  string
>;

/** The words to start from, a sentence each: what we offer ourselves is innocent. */
const offered = Object.values(starters)
  .flat()
  .flatMap((starter) =>
    compose({ ...none, ...starter }, (field) => boundary[`stem_${field}`]).map(
      (sentence): Statement => ({ text: sentencesText([sentence]), flags: [] }),
    ),
  );

const inFolder = (name: string): Statement[] =>
  readStatements(fileURLToPath(new URL(name, import.meta.url)));

/** What is meant first and said in the fewest words. */
export const plain = inFolder('en-plain');

/** How often a plain statement is taught: among thousands of longer ones its few words would count for little. */
const TIMES = 64;

/** All that the check is taught of English, each once. */
export const taught: readonly Statement[] = [...inFolder('en'), ...plain, ...offered];

/** The same, as it is taught. */
export const lessons: readonly Statement[] = [
  ...taught,
  ...Array.from({ length: TIMES - 1 }, () => plain).flat(),
];
