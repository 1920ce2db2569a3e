import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../src/elements/', import.meta.url);

/** Every tag of the library: each has a folder. */
export const tags = readdirSync(folder).sort();

function read(tag, name) {
  const file = new URL(`${tag}/${name}`, folder);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The rules that keep a tag's place until it is ready, if it has any. */
export const reserveOf = (tag) => read(tag, 'reserve.css') ?? '';

/** Modules that a tag imports later, save where its element matches a selector: then at once. */
export const preloadOf = (tag) => JSON.parse(read(tag, 'preload.json') ?? '{}');
