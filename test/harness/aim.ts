/** These run in the page, so they use nothing from outside themselves but their arguments. */

export interface Point {
  x: number;
  y: number;
}

/** Where a pointer meets what a deep selector names, or in words why it does not (yet). */
export async function aim(selector: string): Promise<Point | string> {
  let scope: ParentNode | null = document;
  let element: Element | null = null;
  for (const part of selector.split('>>>')) {
    element = scope?.querySelector(part.trim()) ?? null;
    scope = element?.shadowRoot ?? null;
  }
  if (!element) return 'it is not there';
  const target = element;
  const box = (): DOMRect | undefined =>
    [...target.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const before = box();
  if (!before) return 'it has no size';
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const now = box();
  if (!now || now.x !== before.x || now.y !== before.y) return 'it is moving';
  const point = { x: now.x + now.width / 2, y: now.y + now.height / 2 };

  let top = document.elementFromPoint(point.x, point.y);
  for (let inner = top; inner;) {
    top = inner;
    inner = inner.shadowRoot?.elementFromPoint(point.x, point.y) ?? null;
    if (inner === top) break;
  }
  const up = (node: Node): Node | null =>
    (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
  // the pointer's click bubbles up to the target; a label's or a host's reaches what is in it
  for (let node: Node | null = top; node; node = up(node)) if (node === target) return point;
  for (let node: Node | null = target; node; node = up(node)) {
    if (node === top && node !== document.body && node !== document.documentElement) return point;
  }
  return top ? `it is covered by ${top.outerHTML.slice(0, 80)}` : 'it is outside the window';
}

/** Gives the focus to what a deep selector names; false where it does not take it. */
export function giveFocus(selector: string): boolean {
  let scope: ParentNode | null = document;
  let element: Element | null = null;
  for (const part of selector.split('>>>')) {
    element = scope?.querySelector(part.trim()) ?? null;
    scope = element?.shadowRoot ?? null;
  }
  if (!(element instanceof HTMLElement)) return false;
  element.focus();
  return element.matches(':focus-within');
}
