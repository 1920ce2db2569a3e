/** Runs `use` with a style sheet in the page: an address, or its text. */
export async function withStyleSheet(css: string, use: () => Promise<void>): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.startsWith('/') ? await (await fetch(css)).text() : css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  try {
    await use();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}

/** How an element looks: where everything in its shadow root lies, and in which style. */
export function look(element: HTMLElement): Record<string, string>[] {
  // What is inside the tag is the page's own, and looks as the page wants.
  const inside = [...element.children] as HTMLElement[];
  for (const { style } of inside) style.setProperty('display', 'none', 'important');
  try {
    return lookInside(element);
  } finally {
    for (const { style } of inside) style.removeProperty('display');
  }
}

function lookInside(element: HTMLElement): Record<string, string>[] {
  const { left, top } = element.getBoundingClientRect();
  return [element, ...element.shadowRoot!.querySelectorAll('*:not([hidden])')].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    // What floats lies where its opening put it: only its size is its own; and a slot has no box.
    const size = style.display === 'contents' ? [] : [width, height];
    const place =
      one.closest('[popover], dialog') || !size[0] ? size : [x - left, y - top, ...size];
    // An edge of no width has no look.
    const seen = style.borderTopWidth === '0px' ? properties : [...properties, ...edge];
    const told = Object.fromEntries(seen.map((name) => [name, style.getPropertyValue(name)]));
    return { name: one.localName, place: place.map(Math.round).join(' '), ...told };
  });
}

const properties = [
  'display',
  'color',
  'background-color',
  'font-family',
  'font-size',
  'font-weight',
  'line-height',
  'letter-spacing',
  'text-transform',
  'text-decoration-line',
  'border-top-width',
  'border-top-left-radius',
  'padding-left',
  'padding-top',
  'margin-top',
  'margin-left',
  'opacity',
  'visibility',
  'cursor',
];

const edge = ['border-top-style', 'border-top-color'];
