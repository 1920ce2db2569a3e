/**
 * What a browser does with a text fragment, step by step as the specification has it
 * (wicg.github.io/scroll-to-text-fragment) and with none of the library's code.
 */

export interface Directive {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

export type Point = readonly [block: number, offset: number];
export interface Match {
  readonly start: Point;
  readonly end: Point;
}

/** Where a browser sees the bounds of words in a text. */
export type Bounds = (text: string) => Set<number>;

/** The fragment of an address: the id, and its only text directive if that is valid. */
export function parseLink(link: string): { page: string; id: string; directive?: Directive } {
  const [page = '', fragment = ''] = link.split(/#(.*)/s);
  const [id = '', directives] = fragment.split(/:~:(.*)/s);
  const all = directives?.split('&').filter((one) => one.startsWith('text=')) ?? [];
  if (all.length > 1) throw new Error(`more than one directive: ${link}`);
  const decoded = decodeURIComponent(id);
  return all[0] ? { page, id: decoded, directive: parse(all[0].slice(5)) } : { page, id: decoded };
}

function parse(value: string): Directive {
  const tokens = value.split(',');
  const prefix = tokens[0]!.endsWith('-') ? tokens.shift()!.slice(0, -1) : undefined;
  const suffix = tokens.at(-1)?.startsWith('-') ? tokens.pop()!.slice(1) : undefined;
  const [start, end, ...more] = tokens;
  const given = [prefix, start, end, suffix].filter((term) => term !== undefined);
  const isTerm = (term: string) => /^([\w!$'()*+./:;=?@~]|%[\dA-F]{2})+$/i.test(term);
  if (start === undefined || more.length > 0 || !given.every(isTerm)) {
    throw new Error(`no text directive: ${value}`);
  }
  const decode = (term?: string) => (term === undefined ? undefined : decodeURIComponent(term));
  return {
    start: decode(start)!,
    prefix: decode(prefix),
    end: decode(end),
    suffix: decode(suffix),
  };
}

/** The bounds of Unicode, with a dictionary, as in Chromium and WebKit. */
export const unicodeBounds: Bounds = (text) => {
  const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(text);
  return new Set([0, text.length, ...[...segments].map(({ index }) => index)]);
};

/** Bounds where the kind of character changes, as in Firefox. */
export const kindBounds: Bounds = (text) => {
  const kinds = [/\s/, /\p{P}/u, /\p{sc=Han}/u, /\p{sc=Hira}/u, /\p{sc=Kana}/u, /\p{M}|\p{Cf}/u];
  const chars = [...text];
  const bounds = new Set([0, text.length]);
  let offset = 0;
  let before: number | undefined;
  for (const char of chars) {
    const kind = kinds.findIndex((pattern) => pattern.test(char));
    if (kind !== 5 && kind !== before) bounds.add(offset);
    if (kind !== 5) before = kind;
    offset += char.length;
  }
  return bounds;
};

/** The first match on a page of these blocks; '' is text that another browser may see there. */
export function findFirst(
  blocks: readonly string[],
  { prefix, start, end, suffix }: Directive,
  boundsOf: Bounds,
): Match | undefined {
  const bounds = blocks.map(boundsOf);
  const find = (query: string, from: Point, first: boolean, last: boolean): Match | undefined => {
    for (let block = from[0]; block < blocks.length; block++) {
      for (let at = block === from[0] ? from[1] : 0; at < blocks[block]!.length; at++) {
        if (first && !bounds[block]!.has(at)) continue;
        const to = matchEnd(blocks[block]!, at, query);
        if (to && (!last || bounds[block]!.has(to)))
          return { start: [block, at], end: [block, to] };
      }
    }
    return undefined;
  };
  /** Where the next text is that is no space; undefined at a gap. */
  const next = ([block, offset]: Point): Point | undefined => {
    const rest = blocks[block]?.slice(offset);
    if (rest === undefined || blocks[block] === '') return undefined;
    const space = /^\s*/.exec(rest)![0].length;
    return space < rest.length ? [block, offset + space] : next([block + 1, 0]);
  };
  const findAt = (query: string, at: Point | undefined, last: boolean): Match | undefined => {
    const to = at && matchEnd(blocks[at[0]]!, at[1], query);
    const fits = to && (!last || bounds[at[0]]!.has(to));
    return fits ? { start: at, end: [at[0], to] } : undefined;
  };

  let search: Point = [0, 0];
  for (;;) {
    let match: Match | undefined;
    const isBounded = end !== undefined || suffix === undefined;
    if (prefix === undefined) {
      match = find(start, search, true, isBounded);
      if (!match) return undefined;
      search = [match.start[0], match.start[1] + 1];
    } else {
      const before = find(prefix, search, true, false);
      if (!before) return undefined;
      search = [before.start[0], before.start[1] + 1];
      match = findAt(start, next(before.end), isBounded);
      if (!match) continue;
    }
    for (let endSearch = match.end; ;) {
      if (end !== undefined) {
        const found = find(end, endSearch, true, suffix === undefined);
        if (!found) return undefined;
        match = { start: match.start, end: found.end };
      }
      if (suffix === undefined || findAt(suffix, next(match.end), true)) return match;
      if (end === undefined) break;
      endSearch = match.end;
    }
  }
}

/** Letters are compared without case and accents. */
const collator = new Intl.Collator('en', { sensitivity: 'base' });
const isSame = (a: string, b: string) => collator.compare(a, b) === 0;

/** Where the longest text ends that begins at `at` and is the same as the query. */
function matchEnd(text: string, at: number, query: string): number | undefined {
  if (!isSame(String.fromCodePoint(text.codePointAt(at)!), [...query][0]!)) return undefined;
  const least = at + Math.floor(query.length / 2);
  for (let to = Math.min(text.length, at + query.length * 2); to > least; to--) {
    if (isSame(text.slice(at, to), query)) return to;
  }
  return undefined;
}
