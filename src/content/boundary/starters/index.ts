import type { Starters } from '../../../domain/boundary/starter.js';

/** Words to start from by language; fetched when a boundary is written. */
export const starters: Readonly<Record<string, () => Promise<{ readonly starters: Starters }>>> = {
  ar: () => import('./ar.js'),
  en: () => import('./en.js'),
};
