// Learns how the clarity check weighs the words of a language: `npm run train`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reading } from '../../src/content/boundary/clarity/en.reading.js';
import { learn } from './learn.js';
import { lessons } from './taught.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const { bias, perWord, cues } = learn(lessons, reading);
writeFileSync(
  at('../../src/content/boundary/clarity/en.weights.ts'),
  `import type { Weights } from '../../../domain/boundary/clarity-model.js';

/** Made by \`npm run train\` of the statements in \`tools/clarity/en/\` and \`en-plain/\`. */
export const weights: Weights = {
  bias: ${JSON.stringify(bias)},
  perWord: ${JSON.stringify(perWord)},
  cues: \`${cues}\`,
};
`,
);
