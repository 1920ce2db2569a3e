import type { Quotation } from './quotation.js';

/** The quotation marks of a language. */
export type Quotes = readonly [open: string, close: string];

/** A text wholly within one pair of marks. */
const wrapped = /^(?:“([^“”]*)”|„([^„“”]*)[“”]|«([^«»]*)»|»([^«»]*)«|"([^"]*)"|「([^「」]*)」)$/s;

/** The lines without quotation marks around the whole, so that they can be set anew. */
export function bareLines(lines: readonly string[]): readonly string[] {
  const inside = wrapped.exec(lines.join('\n'))?.slice(1).join('');
  return inside ? inside.trim().split('\n') : lines;
}

const inQuotes = ({ lines }: Quotation, [open, close]: Quotes) =>
  open + bareLines(lines).join('\n') + close;

/** Whose it is: speaker and what the caption says of them. */
const attribution = ({ speaker, detail }: Quotation) =>
  detail.includes(speaker) ? detail : [speaker, detail].filter(Boolean).join(', ');

/** The quotation with its attribution and the address where it can be checked, each on a line. */
export function copyText(quotation: Quotation, quotes: Quotes, address: string): string {
  const by = attribution(quotation);
  return [inQuotes(quotation, quotes), by && `— ${by}`, quotation.source || address]
    .filter(Boolean)
    .join('\n');
}

/** What is said in a share. The speaker comes first: a target that cuts the text never leaves the words to nobody. */
export function shareText(quotation: Quotation, quotes: Quotes): string {
  const words = inQuotes(quotation, quotes);
  return quotation.speaker ? `${quotation.speaker}: ${words}` : words;
}
