/**
 * Words of common lists that are never suggested: they hurt, accuse, give orders, or tell a person beside the reader
 * what the passphrase is for.
 */
const unkind = new Set(
  (
    'abandon abuse accident accuse addict affair afraid alcohol alone anger angry anxiety apology argue assault ' +
    'attack battle betray bitter blade blame blast bleak blood bomb bone broken bullet burden cage couple ' +
    'crazy crime cruel crush cry damage danger daughter demise deny despair destroy diary disagree disease ' +
    'dismiss disorder divorce dumb enemy escape evidence evil excuse exile exit expose fat fatal fault fever flee ' +
    'force fragile fury gloom gossip grief grunt guilt gun harsh hazard hidden horror hunt hurt husband ignore ill ' +
    'illegal illness inflict inject injury inmate innocent insane jealous judge kiss knife lawsuit lazy leave liar ' +
    'lonely love loyal mad marriage mercy misery mistake monster naive nasty obey orphan panic penalty pistol police ' +
    'poverty prison private punch quit razor rebel regret reject relief rescue rifle riot romance rude sad ' +
    'sadness scare secret shock shoot shove sick siege silly slam sorry spy stay strike struggle suffer suspect ' +
    'sword tobacco tragic trap trash trigger trouble trust truth ugly unfair unhappy upset useless vicious warfare ' +
    'weapon wedding whip wife worry wreck wrestle wrong'
  ).split(' '),
);

/** The words of a list that may be suggested. */
export const kindWords = (list: readonly string[]): string[] =>
  list.filter((word) => !unkind.has(word));

/**
 * `count` words of a list, each as likely as any other, by random bytes; a word may come twice. Every two bytes are a
 * number; those of the last, incomplete round through the list are passed over, as they would favour its first words.
 *
 * @param list 1 to 65,536 words
 * @returns `undefined` where the bytes do not suffice: ask again with others
 */
export function chooseWords(
  list: readonly string[],
  count: number,
  bytes: Uint8Array,
): string[] | undefined {
  const even = 65_536 - (65_536 % list.length);
  const words: string[] = [];
  for (let at = 0; at + 1 < bytes.length && words.length < count; at += 2) {
    const number = bytes[at]! * 256 + bytes[at + 1]!;
    if (number < even) words.push(list[number % list.length]!);
  }
  return words.length < count ? undefined : words;
}
