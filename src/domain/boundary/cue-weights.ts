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
