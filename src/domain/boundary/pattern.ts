import { stem } from './fold.js';
import type { ClarityRules, Patterns } from './rules.js';

/**
 * Makes patterns regular expressions on the text of `fold`. Gaps are
 * their groups, and bounded, so that each takes linear time.
 */
export type Compile = (patterns: Patterns) => RegExp[];

/** @returns for the words of one language */
export function compiler({ words, bar, stems }: ClarityRules): Compile {
  const expand = (source: string): string =>
    source.replace(/@([a-z]+)/g, (_, name: string) => `(?:${expand(words[name]!)})`);

  /** One of several words, without the space behind. */
  const choice = (source: string): string =>
    expand(source)
      .replace(/_/g, ' ')
      .replace(/(?<![*\w])[a-z]+(?![*\w])/g, (word) => stem(word, stems))
      .replace(/[.]/g, '\\.')
      .replace(/[*]/g, '[^ ]*');

  const token = (source: string): string => {
    const rest = source.slice(1);
    if (source[0] === '~') return `((?:(?!(?:${choice(bar)}) )[^ .]+ ){0,${rest}}?)`;
    if (source[0] === '^') return `((?:[^ .]+ ){0,${rest}}?)`;
    if (source === '$') return '$';
    if (source[0] === '!') return `(?!(?:${choice(rest)}) )`;
    return source.endsWith('?')
      ? `(?:(?:${choice(source.slice(0, -1))}) )?`
      : `(?:${choice(source)}) `;
  };

  return (patterns) =>
    patterns.map((row) => new RegExp('(?<= )' + row.split(' ').map(token).join(''), 'g'));
}
