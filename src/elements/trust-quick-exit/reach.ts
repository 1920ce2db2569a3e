/** A link that must stay within reach, and its place in the text, which keeps its room while the link floats. */
export interface Reachable {
  readonly place: HTMLElement;
  /** A manual popover around the link. */
  readonly float: HTMLElement;
}

/** Those in the page, of which one floats where none can be reached in its place. */
const all = new Set<Reachable>();
let floating: Reachable | undefined;
/** What covers the one that floats even on top of the top layer: a modal dialog does. */
let over: Element | null = null;
let frame = 0;

/** What a pointer meets at the middle of `target`, as seen from the tree that its host stands in. */
function met(target: HTMLElement): Element | null {
  const { host } = target.getRootNode() as ShadowRoot;
  const { left, top, width, height } = target.getBoundingClientRect();
  return (host.getRootNode() as Document).elementFromPoint(left + width / 2, top + height / 2);
}
const isMet = (target: HTMLElement): boolean =>
  met(target) === (target.getRootNode() as ShadowRoot).host;

function float(one: Reachable): void {
  const { width, height } = one.place.getBoundingClientRect();
  one.place.style.cssText = `width: ${width}px; height: ${height}px`;
  one.float.showPopover();
  floating = one;
}

function sink(): void {
  if (floating?.float.isConnected) floating.float.hidePopover();
  if (floating) floating.place.style.cssText = '';
  floating = undefined;
}

function look(): void {
  frame = 0;
  const list = [...all];
  const wanted = list.some(({ place }) => isMet(place))
    ? undefined
    : list.find(({ place }) => place.checkVisibility());
  if (wanted !== floating) {
    sink();
    if (wanted) float(wanted);
  }
  const cover = floating && !isMet(floating.float) ? met(floating.float) : null;
  if (cover && cover !== over) {
    // What opened last lies on top.
    floating!.float.hidePopover();
    floating!.float.showPopover();
  }
  over = cover;
}

const lookSoon = (): void => void (frame ||= requestAnimationFrame(look));

const moments = 'scroll resize load click keyup toggle transitionend animationend'.split(' ');
let seeing: IntersectionObserver;
let bars: MutationObserver;

function watch(): void {
  seeing = new IntersectionObserver(lookSoon);
  bars = new MutationObserver(lookSoon);
  bars.observe(document.body, { childList: true });
  for (const type of moments) addEventListener(type, lookSoon, { capture: true, passive: true });
}

function unwatch(): void {
  seeing.disconnect();
  bars.disconnect();
  for (const type of moments) removeEventListener(type, lookSoon, true);
  cancelAnimationFrame(frame);
  frame = 0;
}

/** Keeps a link within reach: out of view, or covered, it floats in the top layer. @returns Ends that. */
export function keepInReach(one: Reachable): () => void {
  if (!all.size) watch();
  all.add(one);
  seeing.observe(one.place);
  lookSoon();
  return () => {
    all.delete(one);
    if (floating === one) sink();
    if (all.size) seeing.unobserve(one.place);
    else unwatch();
  };
}
