/** Selectors of what stands around an element of the page, from the body down; the last is its own. */
function pathTo(element: Element): string[] {
  const path: string[] = [];
  for (let node: Element | null = element; node && node !== document.body;) {
    const { host } = node.getRootNode() as ShadowRoot;
    // Inside a shadow root a style sheet of the page reaches only what stands around it.
    if (host) {
      node = host;
      continue;
    }
    const all: Element[] = [...(node.parentElement?.children ?? [])];
    path.unshift(`:nth-child(${all.indexOf(node) + 1})`);
    node = node.parentElement;
  }
  return path.map((_, depth) => ['body', ...path.slice(0, depth + 1)].join(' > '));
}

/** Prints one element of the page alone, under a title that tells nothing; then the page has its own again. */
export function printAlone(element: Element, title: string): void {
  const path = pathTo(element);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@media print { body :not(${path.join()}, ${path.at(-1)} *) { display: none !important } }`,
  );
  const own = document.title;
  const begin = (): void => void (document.title = title);
  const end = (): void => {
    document.title = own;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  print();
}
