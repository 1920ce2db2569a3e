import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tags } from '../../tools/build/elements.js';
import type { Subject } from './kind.js';

const cdn = new URL('../../cdn/', import.meta.url);

/** Whether the library has this tag yet. */
export const exists = (tag: string): boolean => tags.includes(tag);

/** A built file and all that it imports from the start. */
function files(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const code = readFileSync(new URL(name, cdn), 'utf8');
  for (const [, from] of code.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
    files(new URL(from!, new URL(name, 'file:///')).pathname.slice(1), seen);
  }
  return seen;
}

const link = (file: string) => `<link rel="modulepreload" href="/ours/${file}" />`;
const style = '<link rel="stylesheet" href="/ours/reserve.css" />';
const script = '<script type="module" src="/ours/loader.js"></script>';

const chunk = (name: string): string => {
  const all = readdirSync(new URL('chunks/', cdn));
  return `chunks/${all.find((file) => new RegExp(`^${name}-\\w+\\.js$`).test(file))!}`;
};

/**
 * What the README says to put in the head: step 2, and with the tags on the first screen step 3.
 * @param more - names of chunks that a tag's own page says to add
 */
export function head(early: readonly string[], more: readonly string[] = []): string {
  const all = [...early.map((tag) => `${tag}.js`), ...more.map(chunk)];
  const names = new Set(['loader.js', ...all.flatMap((name) => [...files(name)])]);
  return style + script + (early.length > 0 ? [...names].map(link).join('') : '');
}

/** The library's own tag, by the README's two snippets; none where the tag is not there yet. */
export function ours(
  tag: string,
  markup: string,
  control: string,
  more: readonly string[] = [],
): Subject[] {
  if (!exists(tag) || !existsSync(new URL(`${tag}.js`, cdn))) return [];
  const both = { control: `${tag} >>> ${control}`, when: [`${tag}:state(ready)`] };
  // The first copy is on the first screen.
  const early = markup.replace(`<${tag}`, `<${tag} loading="eager"`);
  const copy = (index: number): string => (index ? markup : early);
  return [
    { ...both, copy, name: tag, role: 'ours', head: head([tag], more) },
    { ...both, copy: () => markup, name: `${tag}, no modulepreload`, role: 'bare', head: head([]) },
  ];
}
