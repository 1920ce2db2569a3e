import { asksHeight, heightMessage, secretIn } from '../domain/frame/messages.js';
import { tell, type Told } from '../domain/frame/height.js';

/** Distance in px that a menu keeps from its button and from the edge, as the kit places it. */
const GAP = 8;
/** What opens over the page. A manual popover, as the quick exit, keeps itself within the frame. */
const FLOATS = 'dialog,[popover]:not([popover=manual])';
/** After what a reader does, something may float that was not there before. */
const moments = ['click', 'keyup', 'focusin', 'transitionend'];

/** Tells the page around this frame how high it must be, now and whenever that changes. */
export function keepHeight(): void {
  if (parent === window) return;
  const roots = new Set<Node>();
  const floats = new Set<HTMLElement>();
  let told: Told = [];
  let frame = 0;

  const say = (): void => {
    const height = told.at(-1)!.height;
    parent.postMessage(heightMessage(height, secretIn(location.hash)), '*');
  };
  const look = (): void => {
    frame = 0;
    watch(document);
    const next = tell(told, needed(floats), performance.now());
    if (next === told) return;
    told = next;
    say();
  };
  const lookSoon = (): void => void (frame ||= requestAnimationFrame(look));
  const sizes = new ResizeObserver(lookSoon);
  const changes = new MutationObserver(lookSoon);

  /** Watches what floats, in shadow roots too. */
  function watch(root: Document | ShadowRoot): void {
    if (!roots.has(root)) changes.observe(root, { childList: true, subtree: true });
    roots.add(root);
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) watch(element.shadowRoot);
      if (floats.has(element) || !element.matches(FLOATS)) continue;
      floats.add(element);
      sizes.observe(element);
    }
  }

  addEventListener('message', ({ source, data }) => {
    if (source === parent && asksHeight(data, secretIn(location.hash))) say();
  });
  // WordPress may give its secret only now.
  addEventListener('hashchange', say);
  for (const type of moments) addEventListener(type, lookSoon, { capture: true, passive: true });
  // At once: a frame out of view draws nothing, and so observes nothing.
  look();
  sizes.observe(document.body);
}

/** The height of what is there, whatever the height of the frame. */
function needed(floats: ReadonlySet<HTMLElement>): number {
  const body = document.body.getBoundingClientRect().height;
  const bottoms = [...floats].map((one) => (one.checkVisibility() ? bottomOf(one, body) : 0));
  return Math.ceil(Math.max(body, ...bottoms));
}

/** Where what floats ends, once it stands beneath its button. */
function bottomOf(float: HTMLElement, body: number): number {
  const { offsetHeight, id } = float;
  if (float.localName === 'dialog') return offsetHeight + 4 * GAP;
  const button = (float.getRootNode() as ShadowRoot).querySelector(`[popovertarget="${id}"]`);
  const top = button ? button.getBoundingClientRect().bottom + scrollY : body;
  return top + offsetHeight + 2 * GAP;
}
