/** What a cue adds to the score of each flag, in their order. */
export type CueWeights = ReadonlyMap<string, readonly number[]>;

/** The letters of `Weights.cues`: how many fifths each stands for. */
const letters = 'ZYXWVUTSRQPONMLKJIHGFEDCBA.abcdefghijklmnopqrstuvwxyz';
const nought = letters.indexOf('.');
const worth = Object.fromEntries([...letters].map((letter, at) => [letter, (at - nought) / 5]));

/** @param cues as in `Weights` */
export function readCues(cues: string): CueWeights {
  const all = new Map<string, readonly number[]>();
  for (const block of cues.split('\n\n')) {
    const [begin, ...rows] = block.split('\n') as [string, ...string[]];
    // Of its parts: `!`, a word, both, or nothing.
    const ahead = /[^!]/.test(begin) ? `${begin} ` : begin;
    for (const row of rows) {
      const end = row.indexOf(' ');
      const weights = [...row.slice(end + 1)].map((letter) => worth[letter]!);
      all.set(ahead + row.slice(0, end), weights);
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
