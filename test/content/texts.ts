import { readFile } from 'node:fs/promises';

const root = new URL('../../', import.meta.url);

export const contentOf = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');

/** Fields whose strings are no words for readers. */
const names = /^(\$schema|id|widget|href|src|type|scale|section|question|level|theme|is|when)$/;

/** Every word that a reader of a quiz can see. */
export function textsOf(value: unknown, key = '', within = ''): string[] {
  // beside a question's feedback, `right` names choices
  if (names.test(key) || (key == 'right' && within == 'questions')) return [];
  if (typeof value == 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((entry) => textsOf(entry, key, within));
  return Object.entries(Object(value)).flatMap(([name, entry]) => textsOf(entry, name, key));
}

/** What stands in each pair of such tags, without tags and line breaks. */
export const inside = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map(([, part]) => plain(part!));

/** An HTML fragment as one line of words. */
export const plain = (html: string): string =>
  html
    .replace(/<!--[^]*?-->|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
