import type { GivenQuotation, Paragraph } from '../domain/frame/content.js';

/** An element with children. Words become text, whatever is in them. */
export function node<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

/** A link that leaves the frame. */
export function link(url: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const anchor = node('a', ...children);
  return Object.assign(anchor, { href: url, target: '_blank', rel: 'noopener' });
}

/** A quotation as `trust-quote` reads it: a blockquote, and its caption. */
export function quotationNodes(given: GivenQuotation): HTMLElement[] {
  const { paragraphs, speaker, work, source, details } = given;
  const linked = (text: string): Node | string => (source ? link(source, text) : text);
  const caption = work ? [speaker, ', ', node('cite', linked(work))] : [linked(speaker)];
  if (details) caption.push(', ', details);
  return [node('blockquote', ...paragraphs.map((one) => node('p', one))), node('p', ...caption)];
}

/** Paragraphs of words, or with a link. */
export const paragraphNodes = (inside: readonly Paragraph[]): HTMLElement[] =>
  inside.map((one) => node('p', typeof one === 'string' ? one : link(one.url, one.text)));
