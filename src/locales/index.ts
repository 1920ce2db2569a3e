import type { Strings } from './en.js';

/** Locales beside English, each fetched when an element first stands in that language. */
export const locales: Record<string, () => Promise<{ default: Strings }>> = {
  ar: () => import('./ar.js'),
};
