import type { Reading } from './clarity-model.js';
import { stem } from './fold.js';

/**
 * Finds phrases in the text of `fold`.
 *
 * @param rows one of them must match. A row is tokens with a space between: `a|b` is the word a or the word b, whatever
 *   their endings; `.` and `,` are marks; `~2` is up to two words.
 */
export function phrases(rows: readonly string[], stems: Reading['stems']): RegExp {
  const token = (source: string): string =>
    source[0] === '~'
      ? `(?:[^ ]+ ){0,${source.slice(1)}}`
      : `(?:${source
          .split('|')
          .map((word) => (word === '.' ? '\\.' : stem(word, stems)))
          .join('|')}) `;
  return new RegExp(rows.map((row) => '(?<= )' + row.split(' ').map(token).join('')).join('|'));
}
