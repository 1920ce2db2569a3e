/** The colour that an element stands on: that of the nearest ancestor which paints one. */
export function surfaceOf(element: Element): string {
  for (let node: Element | undefined = element; node;) {
    const colour = getComputedStyle(node).backgroundColor;
    if (!/^rgba.*, 0\)|\/ 0\)/.test(colour)) return colour;
    node = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
  }
  return 'Canvas';
}
