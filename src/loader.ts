import { fileOf, files, load, tags } from './files.js';
import { liftSealed } from './page/sealed.js';

/** A tag, and its marker for where a CMS strips tags. */
const selectorOf = (tag: string): string => `${tag},[data-trust-widget=${tag}]`;

/** Every known one. */
const selector = tags.map(selectorOf).join();

/**
 * What does not wait for the viewport: the quick exit, whose key works from the start, and what says so; or all, where a
 * partner's sealed words came with the address. Those are taken out of it before anything else is done.
 */
const eager = liftSealed()
  ? '*'
  : selectorOf('trust-quick-exit') + ',[loading=eager],[data-loading=eager]';

/** How to settle the promise of an element that waits for the viewport; also: which elements were found. */
const found = new WeakMap<Element, (ready?: Promise<void>) => void>();

const nearby = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      found.get(target)!(isIntersecting ? summon(target as HTMLElement) : undefined);
      if (isIntersecting) nearby.unobserve(target);
    }
  },
  { rootMargin: '100%' },
);

/** Asks for all that an element needs, so that nothing is found out one file after the other. */
function preload(element: HTMLElement, tag: string): void {
  for (const [when, needed] of Object.entries(files)) {
    // A marker matches as its tag does.
    if (!element.matches(when.replace(tag, '*'))) continue;
    for (const name of needed.split(' ')) {
      const { href } = new URL(fileOf(name), import.meta.url);
      // The page may have asked for it.
      if (performance.getEntriesByName(href).length) continue;
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = href;
      document.head.append(link);
    }
    delete files[when];
  }
}

async function summon(element: HTMLElement): Promise<void> {
  const own = element.localName;
  const tag = tags.includes(own) ? own : element.dataset.trustWidget!;
  try {
    preload(element, tag);
    // Here before its class is: it need not look again where it stands.
    (element as { near?: boolean }).near = true;
    await load(tag);
    const widget = tag === own ? element : await upgrade(element, tag);
    await (widget as { updateComplete?: Promise<unknown> }).updateComplete;
  } catch (error) {
    console.error(`<${tag}> could not be loaded.`, error);
  }
}

/**
 * Puts the widget into its marker, with the attributes that it knows and the content as its own. A copy of an upgraded
 * marker has it already, and so has a marker that a second loader found first.
 */
async function upgrade(marker: HTMLElement, tag: string): Promise<Element> {
  // A page that is still coming in may have more to put into the marker.
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  }
  const standing = marker.querySelector(`:scope>${tag}`);
  if (standing) return standing;
  const widget = document.createElement(tag);
  const { observedAttributes } = customElements.get(tag) as unknown as {
    observedAttributes: string[];
  };
  // Only what the element observes: a marker may be written by someone whom the CMS denies `onclick` and `style`.
  for (const name of observedAttributes) {
    const value = marker.getAttribute(`data-${name}`);
    if (value !== null) widget.setAttribute(name, value);
  }
  widget.append(...marker.childNodes);
  marker.append(widget);
  return widget;
}

/**
 * Finds the widgets in `root` and loads each when it comes near the viewport, or at once with `loading="eager"`.
 * The document is watched anyway; call this for shadow roots.
 * @returns Resolves when those newly found that need not wait are ready.
 */
export async function discover(root: ParentNode & Node): Promise<void> {
  const all = [...root.querySelectorAll<HTMLElement>(selector)];
  if ((root as Partial<Element>).matches?.(selector)) all.push(root as HTMLElement);
  await Promise.all(
    all.map((element) => {
      if (found.has(element)) return;
      return new Promise<void>((resolve) => {
        found.set(element, resolve);
        if (element.matches(eager)) resolve(summon(element));
        else nearby.observe(element);
      });
    }),
  );
}

// Below the floor of browsers the light DOM stays as it is.
if (CSS.supports('selector(:state(ready))')) {
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if ('matches' in node) void discover(node as Element);
    }
  }).observe(document, { childList: true, subtree: true });
  void discover(document).then(() => document.dispatchEvent(new CustomEvent('trust-ready')));
}
