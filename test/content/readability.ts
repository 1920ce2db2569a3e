/** Words whose letters mislead about the number of syllables. */
const known: Readonly<Record<string, number>> = {
  create: 2,
  doesnt: 2,
  earlier: 3,
  everyone: 3,
  every: 2,
  idea: 3,
  ideas: 3,
  isnt: 2,
  quiet: 2,
  react: 2,
  reacted: 3,
  real: 1,
  sexually: 4,
  usually: 4,
  whatever: 3,
};

/** About how many syllables an English word has, told by its letters. */
export function syllables(word: string): number {
  const letters = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[^a-z]/g, '');
  if (known[letters]) return known[letters];
  const heard = letters
    // e is silent at the end of "make", "makes" and "named"; not of "little", "changes" and "wanted"
    .replace(/(?<![^aeiouy]l)e$/, '')
    .replace(/(?<![^aeiouy]l|[csxzg]|[cs]h)es$/, 's')
    .replace(/(?<![^aeiouy]l|[td])ed$/, 'd')
    // and within "rarely", "hopeful", "movement", "something", "someone"
    .replace(/e(?=ly|ful|less|ment|thing|tim|one|body)/, '');
  const groups = heard.match(/[aeiouy]+/g) ?? [];
  // both vowels are heard in "being", "media", "diagnosis"; not in "social"
  const apart = heard.match(/[aeiouy](?=ing)|(?<![ct])i(?=a|um)/g) ?? [];
  // what has no letters is a small number
  return Math.max(1, groups.length + apart.length);
}

/** The words of a text, parted at hyphens too. */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’']*/gu) ?? [];

/** How many sentences; a colon ends one, as in a list. */
const sentences = (text: string): number =>
  text.split(/[.!?:]+/).filter((part) => wordsOf(part).length > 0).length;

/**
 * The Flesch-Kincaid grade level: the year of school in the United States that a text asks for.
 * Kincaid, Fishburne, Rogers and Chissom, Derivation of new readability formulas for Navy enlisted personnel,
 * Research Branch Report 8-75, Naval Technical Training Command, 1975.
 */
export function grade(text: string): number {
  const words = wordsOf(text);
  const heard = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences(text)) + 11.8 * (heard / words.length) - 15.59;
}
