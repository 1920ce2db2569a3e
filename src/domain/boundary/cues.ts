import type { Reading } from './clarity-model.js';
import { type Folded, fold, stem } from './fold.js';
import { phrases } from './phrases.js';
import { quoted } from './quoted.js';

/** A word, or a comma, of a sentence. */
export interface Token {
  readonly word: string;
  /** Offset in the original, and that behind its end. */
  readonly start: number;
  readonly end: number;
}

/** How many words of a sentence are looked at together: of a text without full stops, a part. */
const MOST = 40;

/** Stands for a quotation that reports what someone says: its words are not the writer's. */
const QUOTED = '"';

/** How a language is read, its words without their endings. */
interface Ready {
  readonly told: RegExp;
  readonly own: RegExp;
  readonly negators: ReadonlySet<string>;
  readonly turns: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, string>;
}

const known = new WeakMap<Reading, Ready>();

/** Made once. */
function ready(reading: Reading): Ready {
  const { stems, negators, turns, persons, kinds, quotation } = reading;
  const stemmed = (words: readonly string[]) => new Set(words.map((word) => stem(word, stems)));
  const made = known.get(reading) ?? {
    told: phrases(quotation.told, stems),
    own: phrases(quotation.own, stems),
    negators: stemmed(negators),
    turns: stemmed(turns).add(','),
    persons: stemmed(persons),
    kinds: new Map(
      Object.entries(kinds).flatMap(([kind, words]) =>
        [...stemmed(words)].map((word) => [word, `#${kind}`]),
      ),
    ),
  };
  known.set(reading, made);
  return made;
}

/** The sentences of a text, or parts of long ones. It takes time in proportion to the text. */
export function sentencesOf(text: string, reading: Reading): readonly (readonly Token[])[] {
  const { told, own } = ready(reading);
  const read = (part: string): Folded => fold(part, reading.aliases, reading.stems);
  const spans = quoted(
    text,
    (around) => told.test(read(around).text),
    (before) => own.test(read(before).text),
  );
  const sentences: Token[][] = [[]];
  const { text: words, from, to } = read(text);
  for (const { 0: word, index } of words.matchAll(/[^ ]+/g)) {
    let sentence = sentences.at(-1)!;
    if (word === '.' || sentence.length >= MOST) sentences.push((sentence = []));
    if (word === '.') continue;
    const [start, end] = [from[index]!, to[index]!];
    const isTold = spans.some(([open, close]) => open <= start && end <= close);
    if (!isTold) sentence.push({ word, start, end });
    else if (sentence.at(-1)?.word !== QUOTED) sentence.push({ word: QUOTED, start, end });
  }
  return sentences.filter(({ length }) => length);
}

/** The cues of a sentence, each with the place of its last word. */
export function cuesOf(
  sentence: readonly Token[],
  reading: Reading,
): readonly (readonly [cue: string, at: number])[] {
  const { negators, turns, persons, kinds } = ready(reading);
  const cues: [string, number][] = [];
  let isNegated = false;
  let person = '';
  let [second, before] = ['', '^'];
  let [secondKind, beforeKind] = [second, before];
  sentence.forEach(({ word }, at) => {
    const kind = kinds.get(word) ?? word;
    const sign = isNegated && !negators.has(word) ? '!' : '';
    const add = (cue: string, ofKinds: string) => {
      cues.push([sign + cue, at]);
      if (ofKinds !== cue) cues.push([sign + ofKinds, at]);
    };
    add(word, kind);
    add(`${before} ${word}`, `${beforeKind} ${kind}`);
    if (second) add(`${second} ${before} ${word}`, `${secondKind} ${beforeKind} ${kind}`);
    if (person) add(`${person}> ${word}`, `${person}> ${kind}`);
    if (persons.has(word)) person = word;
    if (negators.has(word)) isNegated = true;
    if (turns.has(word)) isNegated = false;
    [second, before] = [before, word];
    [secondKind, beforeKind] = [beforeKind, kind];
  });
  return cues;
}
