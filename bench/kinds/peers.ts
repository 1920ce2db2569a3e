import { readFileSync } from 'node:fs';

/** Where the site serves an npm package of `bench/`. */
export const peer = (name: string, file: string): string => `/peers/${name}/${file}`;

/** Name and version of what is installed in `bench/`. */
export function versioned(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
}
