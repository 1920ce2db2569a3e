import { type TextField, texts } from './keys.js';

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
 * @param own - With what a sentence of one's own begins, such as "I'": it stands by itself, save after a comma or a colon.
 */
export function compose(
  fields: Readonly<Record<TextField, string>>,
  stem: (field: TextField) => string,
  own: readonly string[] = [],
): readonly Sentence[] {
  return texts.flatMap((field) => {
    const text = fields[field].trimEnd();
    const [stands = '', after = ''] = stem(field).split('{text}');
    const all = text.trimStart();
    const said = stands.trim();
    const begins = (one: string): boolean => all.toLowerCase().startsWith(one.toLowerCase());
    const repeats = said && begins(`${said} `);
    const words = repeats ? all.slice(said.length).trimStart() : all;
    if (!words) return [];
    const before = !repeats && !/[,،:]$/.test(said) && own.some(begins) ? '' : stands;
    const from = text.length - words.length;
    return [{ field, before, words, from, after: /[.!?…؟。！？]$/.test(words) ? '' : after }];
  });
}

/** The sentences as one text. */
export const sentencesText = (sentences: readonly Sentence[]): string =>
  sentences.map(({ before, words, after }) => before + words + after).join(' ');
