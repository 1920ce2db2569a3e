/** Whitespace collapsed and trimmed; a lone surrogate becomes U+FFFD, as encoding would throw. */
export const tidy = (text: string): string => text.toWellFormed().replace(/\s+/g, ' ').trim();

/** Made at the first need, for a page that is only read should not pay for it. */
let graphemes: Intl.Segmenter | undefined;

/**
 * A grapheme before which a text may be cut: a space, or a letter of a script written without
 * spaces: Thai, Lao, Tibetan, Myanmar (U+0E00-109F), Khmer, Chinese and Japanese (U+2E80-9FFF).
 */
const breakable = /[\s\u0e00-\u109f\u1780-\u17ff\u2e80-\u9fff]/;

/**
 * A grapheme that looks wrong right before an ellipsis: punctuation, and the vowels that Thai and
 * Lao write before their consonant. '' is the start of the text.
 */
const loose = /^[\s.,:;\u0e40-\u0e44\u0ec0-\u0ec4]?$/;

/**
 * The tidied text when it weighs no more than `room`; else its first words and `…`, together no
 * heavier than `room`; a first word too long is cut between graphemes; '' when not one would fit.
 *
 * @param weigh the weight of one grapheme, 0 or more; each weighs 1 by default
 */
export function fitText(
  text: string,
  room: number,
  weigh: (grapheme: string) => number = () => 1,
): string {
  const whole = tidy(text);
  const most = room - weigh('…');
  let weight = 0;
  let end = 0;
  let wordEnd = 0;
  let before = '';
  for (const { segment, index } of (graphemes ??= new Intl.Segmenter()).segment(whole)) {
    if (weight <= most) {
      if (!loose.test(before)) end = index;
      if (breakable.test(segment)) wordEnd = end;
    }
    before = segment;
    weight += weigh(segment);
    if (weight > room) {
      end = wordEnd || end;
      return end ? whole.slice(0, end) + '…' : '';
    }
  }
  return whole;
}

let heavy: RegExp | undefined;

/**
 * The weight of a grapheme, or of a longer text without links, on X, where a post weighs at most
 * 280: 1 for a code point in U+0000-10FF, 2000-200D, 2010-201F and 2032-2037, 2 for any other,
 * 2 for a whole emoji, after NFC; what is no emoji in this browser's Unicode is counted by its
 * code points, which is never less.
 *
 * Source: config/v3.json and js/src/parseTweet.js of github.com/twitter/twitter-text.
 */
export const weighX = (grapheme: string): number =>
  grapheme
    .normalize()
    .replace(
      (heavy ??= new RegExp(
        '\\p{RGI_Emoji}|[^\\0-\\u10ff\\u2000-\\u200d\\u2010-\\u201f\\u2032-\\u2037]',
        'gv',
      )),
      '--',
    ).length;
