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

/**
 * Patterns, each a row of tokens with a space between. They are matched with the words of a text in lower case, without
 * apostrophes and accents, its aliases written out; `.` stands for the begin and the end of a sentence, `,` for a comma.
 *
 * | token    | matches                                                                     |
 * | -------- | --------------------------------------------------------------------------- |
 * | `a\|b_c` | the word a, or the words b and c                                            |
 * | `@name`  | what `words` has under that name; may stand in an alternative, and in words |
 * | `shar*`  | any word that begins so                                                     |
 * | `a\|b?`  | as before, or nothing                                                       |
 * | `!a\|b`  | nothing, where what follows is neither                                      |
 * | `~3`     | up to three words of one sentence, none of them a `bar`                     |
 * | `^3`     | up to three words of one sentence                                           |
 * | `$`      | the end of what is looked at                                                |
 */
export type Patterns = readonly string[];

/** Where one of its patterns matches, a rule means nothing. */
export interface Lift {
  /** In the clause, ahead of the rule's match. */
  readonly before?: Patterns;
  /** In the clause, right behind it. */
  readonly after?: Patterns;
  /** In the clause up to the end of the match. */
  readonly within?: Patterns;
  /** Anywhere in the sentence, as far as is looked. */
  readonly near?: Patterns;
}

export interface Rule {
  readonly flag: Flag;
  /**
   * An odd number of negators ahead, or in the gaps of a match, turn it into its opposite: `I won’t check your phone`.
   * Those that a pattern names don't count: `you can’t see your friends`.
   */
  readonly match: Patterns;
  /** Whether negators change nothing. */
  readonly anyway?: boolean;
  /** Names of lifts. */
  readonly lifts?: readonly string[];
}

/** How the texts of one language are read. Data alone, so that a language is a file. */
export interface ClarityRules {
  /** What takes the endings from a word, one after the other, so that `texts` and `texting` are one. Patterns too pass it. */
  readonly stems: readonly (readonly [RegExp, string])[];
  /** Words to write out: contractions, and what is written for short. Both sides without apostrophes. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Where one of `names` is in a text, `as` are more aliases: `my partner` makes `they` a `you`. */
  readonly partner: {
    readonly names: Patterns;
    readonly as: Readonly<Record<string, string>>;
  };
  /** Classes of words by name. */
  readonly words: Readonly<Record<string, string>>;
  /** Words that `~` does not pass. */
  readonly bar: string;
  /** A clause begins behind it. */
  readonly breaks: Patterns;
  readonly negators: Patterns;
  readonly lifts: Readonly<Record<string, Lift>>;
  readonly rules: readonly Rule[];
  /** Words around a quotation: they report another's speech (`told`), or they make it one's own (`my rule is`). */
  readonly quotation: { readonly told: Patterns; readonly own: Patterns };
}
