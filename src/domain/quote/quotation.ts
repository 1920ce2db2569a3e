import type { Problem } from '../result.js';
import { isAllowedUrl } from '../url.js';

/** What stands in the page; lines are parted by `\n`, '' is what is missing. */
export interface QuoteMarkup {
  readonly text: string;
  readonly caption: string;
  /** Absolute address of the caption's link, else the one that the blockquote cites. */
  readonly source: string;
}

/** What the publisher says where the caption is not to be gone by. */
export interface QuoteWish {
  readonly speaker?: string;
  readonly credential?: string;
  readonly source?: string;
  /** Whether the sentence only repeats one of the article. */
  readonly decorative?: boolean;
}

/** A quotation and whose it is; '' is what is missing. */
export interface Quotation {
  readonly lines: readonly string[];
  readonly speaker: string;
  /** What the caption says of the speaker: a credential, a work, a year; or the whole caption. */
  readonly detail: string;
  /** Where it can be checked. */
  readonly source: string;
}

/** The speaker stands before the first comma, semicolon, bracket or line end; a dash before the name is none of it. */
const captionParts = /^[\s\p{Pd}]*([^,;(،؛\n]*)(?:\(([^)]*)\))?[\s,;،؛]*(.*)$/su;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** A caption without the name that it begins with; the whole of it where the name stands elsewhere, or nowhere. */
function afterName(caption: string, name: string): string {
  const bare = caption.replace(/^[\s\p{Pd}]+/u, '');
  return bare.startsWith(name) ? bare.slice(name.length).replace(/^[\s,;،؛]+/, '') : bare;
}

/** Reads a quotation from its place in the page, and names what is wrong with it. */
export function readQuotation(
  markup: QuoteMarkup,
  wish: QuoteWish,
): { value: Quotation; problems: readonly Problem[] } {
  const { caption } = markup;
  const [, name = '', bracket = '', rest = ''] = captionParts.exec(caption)!;
  const speaker = wish.speaker || linesOf(name).join();
  const own = wish.speaker ? afterName(linesOf(caption).join(', '), wish.speaker) : undefined;
  const source = wish.source || markup.source;
  const allowed = isAllowedUrl(source);
  const lines = linesOf(markup.text);
  const problems: Problem[] = [];
  const add = (path: string, message: string) => problems.push({ path, message });
  if (!lines[0]) add('blockquote', 'is missing or empty');
  if (!speaker && !wish.decorative) add('speaker', 'is missing, and so is a caption');
  if (!allowed) add('source', `"${source}" is not an address that may be linked to`);
  return {
    value: {
      lines,
      speaker,
      detail: wish.credential || (own ?? linesOf(`${bracket}\n${rest}`).join(', ')),
      source: allowed ? source : '',
    },
    problems,
  };
}
