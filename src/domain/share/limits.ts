import type { Share } from './share.js';
import { fitText, weighX } from './text.js';

/** What the words may weigh once the address has its part, and the weight of a grapheme. */
type Limit = (share: Share, words: string) => [room: number, weigh?: (grapheme: string) => number];

/**
 * Links weigh 23 each on X and Mastodon, however long: the address, after its separator, and what
 * may be taken for a link in the words, as `example.org` (a dot and two letters).
 */
const weighLinks = (words: string): number => 1 + 23 * words.split(/\.\p{L}[^\s.]/u).length;

/** Bytes of UTF-8. */
const countBytes = (text: string): number => encodeURIComponent(text).replace(/%../g, '-').length;

/** "Characters": UTF-16 units, never fewer than any other, but an emoji's bytes as Threads has it. */
const countCharacters = (grapheme: string): number =>
  /\p{Emoji}/u.test(grapheme) ? countBytes(grapheme) : grapheme.length;

const limits: Readonly<Record<string, Limit>> = {
  /** 280 by its own weights, hashtags and account included, which it adds after the address. */
  x: ({ hashtags = [], via }, words) => {
    const added = hashtags.map((tag) => ' #' + tag).join('') + (via ? ' via @' + via : '');
    return [280 - weighLinks(words) - weighX(added), weighX];
  },

  /** 300 graphemes and 3,000 bytes: lexicons/app/bsky/feed/post.json of bluesky-social/atproto. */
  bluesky: ({ url }) => [299 - url.length, (grapheme) => Math.max(1, countBytes(grapheme) / 10)],

  /**
   * 500 characters: developers.facebook.com/documentation/threads/posts. The address is attached,
   * not written, on the web; it is counted in, to be safe.
   */
  threads: ({ url }) => [499 - url.length, countCharacters],

  /** 500 graphemes where the server allows no more: StatusLengthValidator of mastodon/mastodon. */
  mastodon: (_, words) => [500 - weighLinks(words)],

  /** A title of 300 characters: reddit.com/dev/api#POST_api_submit */
  reddit: () => [300, countCharacters],

  /** A description of 500 characters, the least that is told of it. */
  pinterest: () => [500, countCharacters],
};

/** The words, cut to what a target takes beside the address, which is never cut. */
export function fitWords(target: string, share: Share, words: string): string {
  const limit = limits[target];
  return limit ? fitText(words, ...limit(share, words)) : words;
}
