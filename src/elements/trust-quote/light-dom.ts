import type { QuoteMarkup } from '../../domain/quote/quotation.js';

const ownLine = /^(br|p|div|li|h\d|d[dt]|footer|figcaption)$/i;

/** The text of a node without that of `except`, and without footnote marks; each paragraph is a line. */
function textOf(node: Node | null | undefined, except?: Node | null): string {
  if (!node || node === except || (node.nodeName === 'SUP' && node.firstChild?.nodeName === 'A')) {
    return '';
  }
  const { nodeName, childNodes } = node;
  const text = childNodes.length
    ? [...childNodes].map((child) => textOf(child, except)).join('')
    : (node.nodeValue?.replace(/\s+/g, ' ') ?? '');
  return ownLine.test(nodeName) ? `\n${text}\n` : text;
}

/**
 * Reads the blockquote of an element, and its caption: a footer in the blockquote, a `figcaption`, or what stands
 * beside the blockquote.
 */
export function readMarkup(element: Element): QuoteMarkup {
  const quote = element.querySelector('blockquote');
  const footer = quote?.querySelector('footer');
  const named = footer ?? element.querySelector('figcaption');
  const beside = [...(quote?.parentElement ?? element).children].filter(
    (one) => !one.matches('blockquote,script,style'),
  );
  const captions = named ? [named] : beside;
  const link = captions.map((one) => one.querySelector('a')).find(Boolean);
  return {
    text: textOf(quote, footer),
    caption: captions
      .map((one) => `\n${textOf(one)}`)
      .join('')
      .trim(),
    source: link?.href || quote?.cite || '',
  };
}
