import { isAllowedUrl } from '../url.js';
import { cleanAddress } from './address.js';
import type { Share } from './share.js';

/** What the page says of itself. */
export interface PageFacts {
  /** The canonical link's address, if there is one. */
  readonly canonical: string | undefined;
  /** The address that the page was opened at. */
  readonly location: string;
  readonly title: string;
  /** The Open Graph picture, if any. */
  readonly media: string | undefined;
  /** Makes an address absolute, as the page would. */
  resolve(url: string): string;
}

/** What the publisher asks for; where empty or absent, the page decides. */
export interface ShareWish {
  readonly url?: string;
  readonly shareTitle?: string;
  readonly text?: string;
  readonly via?: string;
  /** Parted by spaces or commas, with or without `#`. */
  readonly hashtags?: string;
  readonly media?: string;
}

/**
 * What is shared. Addresses that may not be shared are passed over, the location never is.
 * @param neutral - Said instead of title and text, where a share must not tell what the article is about.
 */
export function composeShare(wish: ShareWish, page: PageFacts, neutral?: string): Share {
  const url = [wish.url, page.canonical].find((one) => one && isAllowedUrl(one));
  const media = wish.media ?? page.media;
  const share = {
    url: url ? page.resolve(url) : cleanAddress(page.location),
    title: neutral ?? wish.shareTitle ?? page.title,
    text: '',
  };
  if (neutral !== undefined) return share;
  return {
    ...share,
    text: wish.text ?? '',
    via: wish.via?.replace('@', ''),
    hashtags: wish.hashtags?.split(/[\s,#]+/).filter(Boolean),
    media: media && page.resolve(media),
  };
}
