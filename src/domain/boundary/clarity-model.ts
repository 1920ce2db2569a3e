/** What may be said of a boundary's words: of the words, never of a person. In the order of the table of offers. */
export const flags = [
  'vague',
  'absolute',
  'other-directed',
  'isolation',
  'surveillance',
  'punishment',
  'threat',
  'blame',
  'mind-reading',
  'coerced-sex',
] as const;
export type Flag = (typeof flags)[number];

/** How the words of a language are read. */
export interface Reading {
  /** What takes the endings from a word, one after the other, so that `texts` and `texting` are one. */
  readonly stems: readonly (readonly [RegExp, string])[];
  /** Words to write out: contractions, and what is written for short. Both sides without apostrophes. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Words that turn what comes behind them in a clause into its opposite. */
  readonly negators: readonly string[];
  /** Words that end what a negator reaches; a comma does, too. */
  readonly turns: readonly string[];
  /** Words for whoever does what comes behind them. */
  readonly persons: readonly string[];
  /** Words that stand for each other, by what they are: what was learned of `sister` goes for `cousin`. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  /** Words around a quotation, as `phrases` reads them: they report another's speech (`told`), or they make it one's own (`my rule is`). */
  readonly quotation: { readonly told: readonly string[]; readonly own: readonly string[] };
}

/** What each flag goes by, learned from labelled statements. */
export interface Weights {
  /** What the score of a text begins with, for each flag: it is raised above 0. */
  readonly bias: Readonly<Record<Flag, number>>;
  /** What each word of a sentence takes off again: long ones add up to more by chance. */
  readonly perWord: Readonly<Record<Flag, number>>;
  /**
   * What cues add. A cue is a word (`friend`), two or three in a row (`your friend`; `^` is the begin of a sentence), or
   * the person last named and a word behind (`you> friend`); each also with kinds in place of their words (`your #friend`);
   * `!` is ahead of it where it is negated. A block has what comes before the last word, or nothing, in its first line;
   * then a line for each cue: its last word, and a letter for each flag, in their order: `a` adds a fifth, `b` two; `A`
   * takes a fifth off; `.` does nothing, and is left out at the end.
   */
  readonly cues: string;
}

/** How the texts of one language are read, and what stands out in them. Data alone, so that a language is a file. */
export interface ClarityModel {
  readonly reading: Reading;
  readonly weights: Weights;
}
