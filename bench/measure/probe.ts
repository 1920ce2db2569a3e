/** Runs in the page, before its own scripts: sees when the control is usable, and how far the page jumped. */

interface Wanted {
  control: string;
  when: string[];
}

declare global {
  var trustBench: {
    wanted: Wanted;
    /** Milliseconds from the start of the navigation to the first frame in which the control is usable. */
    usable: Promise<number>;
    /** The sum of all layout shifts so far. */
    shift: number;
    control(): HTMLElement | undefined;
  };
}

const acts = ['click', 'pointerdown', 'mousedown', 'touchstart', 'keydown', 'change', 'submit'];
const listening = new WeakSet<EventTarget>();
const listen = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (
  this: EventTarget,
  ...call: Parameters<typeof listen>
) {
  if (acts.includes(call[0])) listening.add(this);
  return listen.apply(this, call);
};

/** ` >>> ` goes into a shadow root. */
function find(path: string): HTMLElement | undefined {
  let found: Element | undefined;
  for (const [step, selector] of path.split(' >>> ').entries()) {
    const root = step === 0 ? document : found?.shadowRoot;
    found = root?.querySelector(selector) ?? undefined;
  }
  return found as HTMLElement | undefined;
}

/** Whether a tap on the element is heard, by itself or by what it stands in. */
function heard(element: Element): boolean {
  for (let node: Node | null = element; node && node !== document.body;) {
    if (listening.has(node)) return true;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return false;
}

function visible(element: Element): boolean {
  const { width, height, top } = element.getBoundingClientRect();
  const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return shown && width > 0 && height > 0 && top < innerHeight;
}

function isUsable({ control, when }: Wanted): boolean {
  const element = find(control);
  return !!element && when.every(find) && heard(element) && visible(element);
}

const { wanted } = globalThis.trustBench;
let tell: (time: number) => void;
globalThis.trustBench = {
  wanted,
  usable: new Promise((resolve) => (tell = resolve)),
  shift: 0,
  control: () => find(wanted.control),
};

requestAnimationFrame(function look() {
  if (isUsable(wanted)) tell(performance.now());
  else requestAnimationFrame(look);
});

new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as unknown as {
    value: number;
    hadRecentInput: boolean;
  }[]) {
    if (!entry.hadRecentInput) globalThis.trustBench.shift += entry.value;
  }
}).observe({ type: 'layout-shift', buffered: true });

export {};
