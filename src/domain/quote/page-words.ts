/** A run of the page's text that browsers search as one: of one block, with no break inside. */
export interface Block {
  /** Spaces collapsed. '' stands for text that not all browsers see: no link may lean on it. */
  readonly text: string;
  /** Whether it is the quotation itself. */
  readonly own: boolean;
}

/** The first and the last word of a text, by their numbers. */
export type Place = readonly [first: number, last: number];

/** The page's text and words. Word `i` is `text.slice(from[i], to[i])`, and its letters begin at `at[i]`. */
export interface Page {
  /** Each block between line breaks. */
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly at: readonly number[];
  /** Those of all words, one after another. */
  readonly letters: string;
  /** The quotation itself. */
  readonly own: Place | undefined;
}

/** What is compared: browsers overlook case and accents, and who quotes changes the marks. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\p{S}]/gu, '')
    .toUpperCase();

/**
 * A word ends only where all browsers see an end: at a space, or at a mark that no word has inside.
 * Where a script has no spaces it is a clause: Chrome and Safari part it by a dictionary, Firefox not.
 */
const word =
  /([\p{L}\p{M}\p{N}\p{S}\p{Pc}\p{Cf}׳]|(?<=[\p{L}\p{M}])[-'"‘’.,:;·‧‐‑״](?=\p{L})|(?<=\p{N})[-'"‘’.,:;·‧‐‑״](?=\p{N}))+/gu;

export function readWords(blocks: readonly Block[]): Page {
  const from: number[] = [];
  const to: number[] = [];
  const at = [0];
  let own: Place | undefined;
  let letters = '';
  let all = '\n';
  for (const block of blocks) {
    for (const { 0: found, index } of block.text.matchAll(word)) {
      const more = lettersOf(found);
      if (!more) continue;
      if (block.own) own = [own ? own[0] : from.length, from.length];
      from.push(all.length + index);
      to.push(all.length + index + found.length);
      at.push((letters += more).length);
    }
    all += block.text + '\n';
  }
  return { text: all, from, to, at, letters, own };
}
