const entries: Record<string, () => Promise<unknown>> = {
  'boundary-builder': () => import('./elements/boundary-builder/define.js'),
  'trust-quick-exit': () => import('./elements/trust-quick-exit/define.js'),
  'trust-quiz': () => import('./elements/trust-quiz/define.js'),
  'trust-quote': () => import('./elements/trust-quote/define.js'),
  'trust-share-button': () => import('./elements/trust-share-button/define.js'),
  'trust-space': () => import('./elements/trust-space/define.js'),
  'trust-video': () => import('./elements/trust-video/define.js'),
};

// What stands here serves bundlers, which follow each import; the CDN build has the same in fewer bytes.

export const tags: readonly string[] = Object.keys(entries);

/** Registers a tag. */
export const load = (tag: string): Promise<unknown> => entries[tag]!();

/**
 * Files that an element needs beside its entry, by the selector that it (or, for a marker, its tag) matches: names
 * between spaces. The CDN build fills it in, so that the loader asks for all of them at once; a bundler has its own
 * way to.
 */
export const files: Record<string, string> = {};

/** Where such a file is, relative to the loader. */
export const fileOf = (name: string): string => name;
