/** The width of a text, in the unit of the lines that it is to stand in. */
export type WidthOf = (text: string) => number;

const segmenters: Partial<Record<'word' | 'grapheme', Intl.Segmenter>> = {};

/** Where each word, or each grapheme, of `text` begins; the first at 0. */
function starts(text: string, granularity: 'word' | 'grapheme'): number[] {
  const segmenter = (segmenters[granularity] ??= new Intl.Segmenter(undefined, { granularity }));
  return Array.from(segmenter.segment(text), ({ index }) => index);
}

/** Letters and marks of scripts without spaces: Thai to Myanmar, Khmer, Chinese and Japanese. */
const spaceless =
  '[\\u0e00-\\u109f\\u1780-\\u17ff\\u2e80-\\u9fff\\uff00-\\uffef\\u{20000}-\\u{3ffff}]';
const opening = '[\\p{Ps}\\p{Pi}]';
const closing = '[\\p{Pe}\\p{Pf}\\p{Po}\\p{Pd}]';

/** Matches, with nothing in it, where a line may end between two words. */
const stop = new RegExp(
  // An opening mark stays with the word after it, even where a space stands between.
  `(?<!${opening}|(?:^| )${opening}\\s)(?:` +
    [
      // Marks alone between spaces, as in French or for a dash, stay with the word before them.
      `(?<= )(?!${closing}+(?: |$))`,
      '(?<=[\\p{L}\\p{N}][-\\u2010\\u2012-\\u2015])(?=\\p{L})',
      `(?:(?<=${spaceless})|(?=${spaceless}))(?!${closing}|[\\p{Lm}\\s])`,
    ].join('|') +
    ')',
  'uy',
);

/** Offsets in `text` at which a line may begin, 0 the first, and its length. */
function stops(text: string): number[] {
  const inside = starts(text, 'word').filter((index) => {
    stop.lastIndex = index;
    return index > 0 && stop.test(text);
  });
  return [0, ...inside, text.length];
}

/** The offsets of `stops`, and those at which words wider than a line must be broken. */
function stopsWithin(text: string, width: number, widthOf: WidthOf): number[] {
  const words = stops(text);
  return words.flatMap((begin, at) => {
    const word = text.slice(begin, words[at + 1]).trimEnd();
    if (widthOf(word) <= width) return begin;
    // Marks at the end stay with the last letter.
    const letters = word.replace(/\p{P}+$/u, '') || word;
    const parts = [0];
    const ends = [...starts(letters, 'grapheme').slice(1), word.length];
    ends.forEach((end, index) => {
      const last = index && ends[index - 1]!;
      if (last > parts.at(-1)! && widthOf(word.slice(parts.at(-1), end)) > width) parts.push(last);
    });
    return parts.map((part) => begin + part);
  });
}

/**
 * The lines of a paragraph: as few as can be and of much the same width, the last no lone word
 * where that can be helped.
 *
 * @param text no spaces at its ends, single ones within
 * @param split whether a word wider than a line is broken between graphemes
 * @returns `undefined` where a word is wider than a line and is not to be broken
 */
export function wrap(text: string, width: number, widthOf: WidthOf, split: true): string[];
export function wrap(
  text: string,
  width: number,
  widthOf: WidthOf,
  split: boolean,
): string[] | undefined;
export function wrap(text: string, width: number, widthOf: WidthOf, split: boolean) {
  const ends = split ? stopsWithin(text, width, widthOf) : stops(text);
  const spans = ends.slice(1).map((end, at) => widthOf(text.slice(ends[at], end)));
  const space = widthOf(' ');
  // For each stop: the least raggedness of the lines before it, and where the last of them begins.
  const least = [0];
  const begins = [0];
  for (let to = 1; to < ends.length; to++) {
    least[to] = Infinity;
    let slack = width + (text[ends[to]! - 1] === ' ' ? space : 0);
    for (let from = to - 1; from >= 0; from--) {
      slack -= spans[from]!;
      // A grapheme that is wider than the line has a line of its own.
      if (slack < 0 && !(split && from === to - 1)) break;
      const lone = from > 0 && from === to - 1 && to === ends.length - 1;
      const ragged = least[from]! + slack ** 2 + (lone ? width ** 2 : 0);
      if (ragged < least[to]!) [least[to], begins[to]] = [ragged, from];
    }
    if (least[to] === Infinity) return undefined;
  }
  const lines: string[] = [];
  for (let to = ends.length - 1; to > 0; to = begins[to]!)
    lines.unshift(text.slice(ends[begins[to]!], ends[to]).trim());
  return lines;
}

/** As many of a text's first words as fit into a line, if none as many graphemes, and then `end`. */
export function shorten(text: string, width: number, widthOf: WidthOf, end: string): string {
  const cuts = [...starts(text, 'grapheme'), ...stops(text).slice(1)];
  for (const cut of cuts.reverse()) {
    const short = text.slice(0, cut).replace(/[\s\p{Po}\p{Pd}]+$/u, '') + end;
    if (widthOf(short) <= width) return short;
  }
  return end;
}
