/** Offsets in a text: from the first character to behind the last. */
export type Span = readonly [start: number, end: number];

/** How many characters before and after a quotation are looked at. */
const reach = 120;

/** Words outside that make a quotation part of a sentence, whatever they are. */
const enough = 4;

/** An apostrophe has a letter before it, so it opens nothing; one between two letters closes nothing. */
const marked =
  /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"|(?<![\p{L}\p{N}'’])['‘](?=[\p{L}\p{N}])(?:[^'‘’"“”]|(?<=\p{L})['’](?=\p{L}))*['’](?![\p{L}\p{N}])/gu;

/** A text without what is not seen (joiners, marks of direction, soft hyphens), and where its characters stand in it. */
function seen(text: string): { plain: string; places: readonly number[] } {
  let plain = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (/\p{Cf}/u.test(text[at]!)) continue;
    plain += text[at]!;
    places.push(at);
  }
  return { plain, places };
}

/**
 * The quotations in a text that report what someone says: the sentence around has a word of telling or some words of its
 * own. Not one that is a whole statement, nor one that the writer takes as their own: `My rule is: "…"`. So quotation
 * marks alone lift nothing.
 *
 * @param isTold whether the words before or after it report
 * @param isOwn whether the words before it make it the writer's own
 */
export function quoted(
  text: string,
  isTold: (around: string) => boolean,
  isOwn: (before: string) => boolean,
): Span[] {
  const spans: Span[] = [];
  const { plain, places } = seen(text);
  for (const { 0: quotation, index } of plain.matchAll(marked)) {
    if (!/\p{L}/u.test(quotation)) continue;
    const end = index + quotation.length;
    const before = /[^.!?\n]*$/.exec(plain.slice(Math.max(0, index - reach), index))![0];
    const after = /^[^.!?\n]*/.exec(plain.slice(end, end + reach))![0];
    const words = `${before} ${after}`.match(/[\p{L}\p{N}'’]+/gu) ?? [];
    const isReport = words.length >= enough || isTold(before + ' … ' + after);
    if (isReport && !isOwn(before)) spans.push([places[index]!, places[end - 1]! + 1]);
  }
  return spans;
}
