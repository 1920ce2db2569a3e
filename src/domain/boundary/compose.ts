import { type TextField, texts } from './agreement.js';

/** A sentence of a boundary: one's own words, and what stands around them. */
export interface Sentence {
  readonly field: TextField;
  readonly before: string;
  readonly words: string;
  /** Where `words` begin in the field's text, in UTF-16 code units. */
  readonly from: number;
  readonly after: string;
}

/**
 * A boundary as sentences, in order; an empty field has none.
 *
 * @param stem - The sentence of a field, `{text}` in the place of the words. Who began with its first words, or ended
 *   with its last mark, is not made to say them twice.
 */
export function compose(
  fields: Readonly<Record<TextField, string>>,
  stem: (field: TextField) => string,
): readonly Sentence[] {
  return texts.flatMap((field) => {
    const text = fields[field].trimEnd();
    const [before = '', after = ''] = stem(field).split('{text}');
    const begin = text.length - text.trimStart().length;
    const own = text.slice(begin);
    const said = before.trim().toLowerCase();
    const repeats = said && own.toLowerCase().startsWith(`${said} `);
    const words = repeats ? own.slice(said.length).trimStart() : own;
    if (!words) return [];
    const from = text.length - words.length;
    return [{ field, before, words, from, after: /[.!?…؟。！？]$/.test(words) ? '' : after }];
  });
}

/** The sentences as one text. */
export const sentencesText = (sentences: readonly Sentence[]): string =>
  sentences.map(({ before, words, after }) => before + words + after).join(' ');
