import { encode } from '../share/share.js';
import { lettersOf, readWords, type Block, type Page, type Place } from './page-words.js';

export type { Block } from './page-words.js';

/** A text of more characters is told by its first and its last words. */
const longest = 300;

/** How many letters of those are tried: at least about three words. */
const sizes = [15, 60, 240];

/** Words of context that are tried at most. */
const farthest = 40;

/**
 * The address of a quotation's sentence, as a text fragment: `…#id:~:text=…`.
 *
 * It leads to the place in the article where the same words stand, if there is exactly one, else to
 * the quotation. A browser takes the first match, so words before and after are named, as few as
 * make the place the first. Where none do, the link is `#id` alone; without an id it leads to the
 * first place that has these words.
 *
 * @param address absolute; its fragment is dropped
 * @param quotation its paragraphs
 * @param blocks the page, in its order
 * @param id the quotation's, for browsers without text fragments and pages that have changed
 */
export function sentenceLink(
  address: string,
  quotation: readonly string[],
  blocks: readonly Block[],
  id = '',
): string {
  const page = readWords(blocks);
  const place = findPlace(page, lettersOf(quotation.join('')));
  const directive = place && findDirective(page, place, !id);
  const fragment = encode(id) + (directive ? ':~:text=' + directive : '');
  return address.replace(/#.*/s, '') + (fragment && '#' + fragment);
}

/** Where to lead to; undefined if the quotation is not on the page. */
function findPlace({ letters, at, own }: Page, sentence: string): Place | undefined {
  const others: Place[] = [];
  let place = own;
  for (let start = -1; sentence && (start = letters.indexOf(sentence, start + 1)) >= 0;) {
    const first = at.indexOf(start);
    const last = at.indexOf(start + sentence.length) - 1;
    if (first < 0 || last < first) continue;
    // Its own words alone, where the source stands with them.
    if (own && first >= own[0] && last <= own[1]) place = [first, last];
    else others.push([first, last]);
  }
  return others.length === 1 ? others[0] : place;
}

/** The shortest directive whose first match is the place. If there is none: '', or that for `any` match. */
function findDirective(page: Page, [first, last]: Place, any: boolean): string {
  const { text, from, to, at, letters } = page;

  // With the marks that adjoin; at the edge of a block with all there are, so that context adjoins.
  const gapBefore = (i: number) => text.slice(to[i - 1] ?? 0, from[i]);
  const start = from[first]! - /(?<=\n).*$|\S*$/.exec(gapBefore(first))![0].length;
  const end = to[last]! + /^(.*(?=\n)|\S*)/.exec(gapBefore(last + 1))![0].length;

  const isOneBlock = (i: number, k: number) => !text.slice(from[i], to[k]).includes('\n');
  const isRange = first < last && (end - start > longest || !isOneBlock(first, last));

  // Context is of one block: that of the sentence, or where it has no more, the one beside it.
  const most = count((n) => n <= first && /^.*\n?$/.test(text.slice(from[first - n], start)));
  const mostAfter = count(
    (n) => last + n < to.length && /^\n?.*$/.test(text.slice(end, to[last + n])),
  );

  /** Whether the words from `i` to `k` are found there first by who searches from word `since`. */
  const isFirst = (i: number, k: number, since = 0) =>
    letters.indexOf(letters.slice(at[i], at[k + 1]), at[since]) === at[i];
  const term = (i?: number, k?: number) => escape(text.slice(i, k).trim());

  let directive = '';
  for (let words = 0; words <= farthest; words++) {
    for (const size of sizes) {
      const a =
        first +
        count(
          (n) =>
            first + n < last && at[first + n]! - at[first]! < size && isOneBlock(first, first + n),
        );
      const b =
        last -
        count(
          (n) =>
            last - n > a && at[last + 1]! - at[last - n + 1]! < size && isOneBlock(last - n, last),
        );
      for (let before = Math.max(0, words - mostAfter); before <= Math.min(words, most); before++) {
        const [i, k] = [first - before, last + words - before];
        const isFound = isRange ? isFirst(i, a) && isFirst(b, k, a + 1) : isFirst(i, k);
        if (directive && !isFound) continue;
        directive = [
          i < first && term(from[i], start) + '-',
          term(start, isRange ? to[a] : end),
          isRange && term(from[b], end),
          k > last && '-' + term(end, to[k]),
        ]
          .filter(Boolean)
          .join();
        if (isFound) return directive;
      }
    }
  }
  return any ? directive : '';
}

/** How many of 1, 2, 3… pass, up to the first that does not. */
function count(passes: (n: number) => boolean): number {
  let n = 0;
  while (passes(n + 1)) n++;
  return n;
}

/**
 * Escapes all but ASCII letters and digits. `-`, `,` and `&` are syntax here; what makes links of
 * plain text cuts off a full stop or a bracket at the end, and takes `*`, `_` and `~` for markup.
 */
const escape = (text: string): string =>
  encode(text).replace(/[^\w%]|_/g, (char) => '%' + char.charCodeAt(0).toString(16).toUpperCase());
