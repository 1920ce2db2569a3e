import type { Loads } from '../measure/rounds.js';
import type { Work } from '../measure/work.js';
import { middle } from './statistics.js';

/** Of all pages together, in milliseconds of main-thread time. */
const whole = (pages: readonly Work[][]): number =>
  pages
    .filter((loads) => loads.length > 0)
    .reduce((sum, loads) => sum + middle(loads.map(({ main }) => main)), 0);

/**
 * How many times longer the pages with one copy took when the processor was throttled. DevTools throttles by
 * halting the thread again and again for some milliseconds; of one short script that is none or much, of all
 * pages together it is even.
 */
export const stretchOf = (pages: readonly Loads[]): number =>
  whole(pages.map(({ throttled }) => throttled)) / whole(pages.map(({ work }) => work[1]!));
