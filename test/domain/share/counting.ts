/** Counting done independently of the code under test, by each network's own description. */

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

export const graphemesOf = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** twitter-text config/v3.json, `ranges` of weight 100 and a `defaultWeight` of 200. */
const light = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

const emoji = new RegExp('^\\p{RGI_Emoji}$', 'v');

/** The weight on X of text without links: emoji are looked for first, the longest at each place. */
export function weightOnX(text: string): number {
  const characters = [...text.normalize('NFC')];
  let weight = 0;
  for (let at = 0; at < characters.length;) {
    let length = Math.min(12, characters.length - at);
    while (length && !emoji.test(characters.slice(at, at + length).join(''))) length--;
    const code = characters[at]!.codePointAt(0)!;
    weight += !length && light.some(([from, to]) => from <= code && code <= to) ? 1 : 2;
    at += length || 1;
  }
  return weight;
}

/** Threads: characters, an emoji as many as its bytes. */
export const lengthOnThreads = (text: string): number =>
  graphemesOf(text)
    .map((one) =>
      /\p{Extended_Pictographic}|\p{RI}|\u20e3/u.test(one) ? bytesOf(one) : one.length,
    )
    .reduce((sum, length) => sum + length, 0);

/** What a text is before it is cut: well formed, white space collapsed and trimmed. */
export const normalise = (text: string): string =>
  text.toWellFormed().split(/\s+/u).filter(Boolean).join(' ');

/** Whether a text is all of the whole, or its first graphemes with an ellipsis, or nothing. */
export function isCutOf(text: string, whole: string): boolean {
  if (text === '' || text === whole) return true;
  if (!text.endsWith('…')) return false;
  const kept = text.slice(0, -1);
  let length = 0;
  for (const grapheme of graphemesOf(whole)) {
    if (length >= kept.length) break;
    length += grapheme.length;
  }
  return whole.startsWith(kept) && length === kept.length && kept.length > 0;
}
