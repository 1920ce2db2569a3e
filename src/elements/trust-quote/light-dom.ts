import type { QuoteMarkup } from '../../domain/quote/quotation.js';

const ownLine = /^(br|p|div|li|footer)$/i;

/** The text of a node, with a line for each paragraph. */
function textOf(node: Node | null): string {
  if (!node) return '';
  const { nodeName, childNodes } = node;
  const text = childNodes.length
    ? [...childNodes].map(textOf).join('')
    : (node.nodeValue?.replace(/\s+/g, ' ') ?? '');
  return ownLine.test(nodeName) ? `\n${text}\n` : text;
}

/** Reads the blockquote of an element, and its caption: a `figcaption`, or what else stands beside the blockquote. */
export function readMarkup(element: Element): QuoteMarkup {
  const quote = element.querySelector('blockquote');
  const caption = element.querySelector('figcaption,:scope>:not(blockquote,figure,script)');
  return {
    text: textOf(quote),
    caption: textOf(caption),
    source: caption?.querySelector('a')?.href || quote?.cite || '',
  };
}
