import type { Reading } from './clarity-model.js';

/** A text made ready for matching. */
export interface Folded {
  /** Words, `.` and `,`, each between two spaces; begins and ends with ` . `. */
  readonly text: string;
  /** By the index of a character of `text`: where in the original that begins of which it was made. */
  readonly from: readonly number[];
  /** The same: where that ends. */
  readonly to: readonly number[];
}

type Stems = Reading['stems'];

/** A word without its ending. */
export const stem = (word: string, stems: Stems): string =>
  stems.reduce((rest, [ending, instead]) => rest.replace(ending, instead), word);

/** Marks, and what is not seen: joiners, marks of direction, soft hyphens, selectors. */
const unseen = /[\p{M}\p{Cf}]/gu;

/** Apostrophes, also as a single quotation mark: `quoted` looks for those in the original. */
const apostrophe = /['’‘‛ʼ`´＇]/;

/**
 * Lower case, without accents, apostrophes and what is not seen; wide, bold and other forms of a letter are the letter.
 * What ends a sentence becomes `.`, other marks but the comma a space.
 *
 * @param aliases words to write out
 */
export function fold(original: string, aliases: Reading['aliases'], stems: Stems): Folded {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  const put = (part: string, start: number, end: number) => {
    text += part;
    for (let i = part.length; i--; from.push(start)) to.push(end);
  };

  let word = '';
  let begin = 0;
  let last = 0;
  const finish = () => {
    if (word)
      for (const one of (Object.hasOwn(aliases, word) ? aliases[word]! : word).split(' '))
        put(stem(one, stems) + ' ', begin, last);
    word = '';
  };
  /** One after another counts once; a full stop takes the place of nothing before it. */
  const mark = (sign: string, at: number) => {
    if (!text.endsWith('. ') && !text.endsWith(sign + ' ')) put(sign + ' ', at, at);
  };

  put(' . ', 0, 0);
  let at = 0;
  for (const char of original) {
    const end = at + char.length;
    for (const sign of char.normalize('NFKD').replace(unseen, '').toLowerCase()) {
      if (/[\p{L}\p{N}]/u.test(sign)) {
        if (!word) begin = at;
        word += sign;
        last = end;
      } else if (!apostrophe.test(char)) {
        finish();
        const isDash = /[-–—]/.test(sign) && /\s/.test(original[at - 1] ?? '');
        if (isDash || /[.!?;:\n—؟۔。！？]/.test(sign)) mark('.', end);
        else if (/[,()،、]/.test(sign)) mark(',', end);
        else if (sign === '&') put('and ', at, end);
      }
    }
    at = end;
  }
  finish();
  mark('.', at);
  return { text, from, to };
}
