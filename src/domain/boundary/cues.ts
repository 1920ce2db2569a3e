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
const quotation = '"';

/** How a language is read, its words without their endings. */
interface Ready {
  readonly told: RegExp;
  readonly own: RegExp;
  readonly negators: ReadonlySet<string>;
  readonly turns: ReadonlySet<string>;
}

const known = new WeakMap<Reading, Ready>();

/** Made once. */
function ready(reading: Reading): Ready {
  const { stems, negators, turns, quotation } = reading;
  const stemmed = (words: readonly string[]) => new Set(words.map((word) => stem(word, stems)));
  const made = known.get(reading) ?? {
    told: phrases(quotation.told, stems),
    own: phrases(quotation.own, stems),
    negators: stemmed(negators),
    turns: stemmed(turns).add(','),
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
    else if (sentence.at(-1)?.word !== quotation) sentence.push({ word: quotation, start, end });
  }
  return sentences.filter(({ length }) => length);
}

/** The cues of a sentence, each with the place of its last word. */
export function cuesOf(
  sentence: readonly Token[],
  reading: Reading,
): readonly (readonly [cue: string, at: number])[] {
  const { negators, turns } = ready(reading);
  const cues: [string, number][] = [];
  let isNegated = false;
  let before = '^';
  sentence.forEach(({ word }, at) => {
    const sign = isNegated && !negators.has(word) ? '!' : '';
    cues.push([sign + word, at], [`${sign}${before} ${word}`, at]);
    if (negators.has(word)) isNegated = true;
    if (turns.has(word)) isNegated = false;
    before = word;
  });
  return cues;
}

/** What a cue adds to the score of each flag, in their order. */
export type CueWeights = ReadonlyMap<string, readonly number[]>;

/** The letters of `Weights.cues`: how many fifths each stands for. */
const letters = 'ZYXWVUTSRQPONMLKJIHGFEDCBA.abcdefghijklmnopqrstuvwxyz';
const nought = letters.indexOf('.');

/** @param cues as in `Weights` */
export function readCues(cues: string): CueWeights {
  const all = new Map<string, readonly number[]>();
  for (const block of cues.split('\n\n')) {
    const [begin, ...rows] = block.split('\n') as [string, ...string[]];
    for (const row of rows) {
      const [word, weights] = row.split(' ') as [string, string];
      all.set(
        joined(begin, word),
        [...weights].map((letter) => (letters.indexOf(letter) - nought) / 5),
      );
    }
  }
  return all;
}

/** The other way round. A weight counts up to 26 fifths. */
export function writeCues(all: CueWeights): string {
  const blocks = new Map<string, string[]>();
  for (const [cue, weights] of [...all].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [, begin = '', word = ''] = /^(!?(?:.* )?)(.*)$/.exec(cue)!;
    const row = weights.map((weight) => {
      const fifths = Math.max(-nought, Math.min(nought, Math.round(weight * 5)));
      return letters[nought + fifths];
    });
    const block = blocks.get(begin) ?? [begin.trimEnd()];
    blocks.set(begin, block);
    block.push(`${word} ${row.join('').replace(/\.+$/, '')}`);
  }
  return [...blocks.values()].map((block) => block.join('\n')).join('\n\n');
}

/** A cue of its parts. @param begin - `!`, a word, both, or nothing */
const joined = (begin: string, word: string): string =>
  /[^!]/.test(begin) ? `${begin} ${word}` : begin + word;
