/**
 * Files that an element needs beside its entry, by the selector that it (or, for a marker, its tag) matches, relative
 * to the loader. Empty here: the CDN build fills it in, so that the loader asks for all of them at once; a bundler has
 * its own way to.
 */
export const files: Record<string, readonly string[]> = {};
