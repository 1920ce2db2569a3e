import type { Block } from '../domain/quote/page-words.js';

/** No text of the page is inside, and browsers do not search across. */
const breaks = 'br,img,svg,canvas,video,audio,iframe,object,embed,meter,progress,noscript';

/** The same, but some browsers search what the reader or the publisher filled in. */
const fields = 'input,select,textarea';

/** Boxes that do not part the text around them. */
const inline = /^(inline|contents|ruby)$/;

/**
 * The page's text in blocks, in the order and the parts in which browsers search it for a text
 * fragment; so what is folded away is there, what is hidden is not. Text in another tree than that
 * of `own`, as in the shadow of a widget, is told as a gap.
 *
 * Reads the styles of all elements: call it when a reader asks, not before.
 *
 * @param own the element around the words of the quotation
 */
export function readBlocks(own: Element): Block[] {
  const blocks: Block[] = [];
  const tree = own.getRootNode();
  let text = '';
  let isOwn = false;

  const end = (isGap = false): void => {
    // Only these collapse: other spaces stay, as Firefox takes a space for none of them.
    text = text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
    if (text) blocks.push({ text, own: isOwn });
    if (isGap) blocks.push({ text: '', own: isOwn });
    text = '';
  };

  const readText = (node: Text, { visibility, whiteSpace }: CSSStyleDeclaration): void => {
    if (visibility !== 'visible') return;
    if (node.getRootNode() !== tree) return node.data.trim() ? end(true) : undefined;
    // A line break or several spaces that are kept are found as such alone.
    const runs = /pre|break/.test(whiteSpace) ? node.data.split(/[\t\n]| {2,}/) : [node.data];
    runs.forEach((run, i) => {
      if (i) end();
      text += run;
    });
  };

  const readElement = (element: Element): void => {
    const style = getComputedStyle(element);
    // It is '' for what has no place in the tree as drawn.
    if (!style.display || style.display === 'none') return;
    if (element.matches(fields)) return end(true);
    if (element.matches(breaks)) return end();
    const isPart = element === own || !inline.test(style.display);
    if (isPart) end();
    if (element === own) isOwn = true;
    for (const child of childrenOf(element)) {
      if (child instanceof Text) readText(child, style);
      if (child instanceof Element) readElement(child);
    }
    if (isPart) end();
    if (element === own) isOwn = false;
  };

  readElement(document.body);
  return blocks;
}

/** The children as drawn: of the open shadow tree, and in a slot what is put there. */
function childrenOf(element: Element): Iterable<Node> {
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return assigned.length ? assigned : (element.shadowRoot ?? element).childNodes;
}
