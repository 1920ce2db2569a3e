import type { PageFacts } from '../domain/share/compose.js';

/** What the page says of itself: read when asked, never kept, as single-page sites change all of it. */
export function readPage(): PageFacts {
  if (typeof document === 'undefined') return serverPage;
  const find = <E extends Element>(selector: string) => document.querySelector<E>(selector);
  return {
    canonical: find<HTMLLinkElement>('link[rel=canonical]')?.href,
    // A `srcdoc` frame has no address of its own; its base is that of the page around it.
    location: location.protocol === 'about:' ? document.baseURI : location.href,
    title: document.title,
    media: find<HTMLMetaElement>('meta[property="og:image"]')?.content,
    resolve: (url) =>
      URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : url,
  };
}

/** The site's name: what the page says, else its host. */
export const siteName = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ||
  new URL(document.baseURI).hostname.replace(/^www\./, '');

/** A server that renders ahead knows no page. */
const serverPage: PageFacts = {
  canonical: undefined,
  location: '',
  title: '',
  media: undefined,
  resolve: (url) => url,
};
