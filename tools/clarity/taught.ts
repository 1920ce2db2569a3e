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

/** All that the check is taught of English. */
export const taught: readonly Statement[] = [
  ...readStatements(fileURLToPath(new URL('en', import.meta.url))),
  ...offered,
];
