import { isPageUrl } from '../domain/url.js';

/** The absolute address of a page that `url` leads to; `undefined` where it leads to none, or to a part of this one. */
export function otherPage(url: string): string | undefined {
  if (!isPageUrl(url) || !URL.canParse(url, document.baseURI)) return undefined;
  const { href, protocol } = new URL(url, document.baseURI);
  const isHere = href.split('#')[0] === location.href.split('#')[0];
  return protocol.startsWith('http') && !isHere ? href : undefined;
}
