type Listen = typeof EventTarget.prototype.addEventListener;

/** Counts what is held in the page: listeners on what outlives an element, and observers that observe. */
export class Holdings {
  readonly #held = new Set<string>();
  readonly #names = new WeakMap<object, string>();
  readonly #restore: (() => void)[] = [];
  #serial = 0;

  constructor() {
    this.#watchListeners();
    for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const) {
      this.#watchObserver(name);
    }
  }

  get list(): string[] {
    return [...this.#held];
  }

  stop(): void {
    for (const restore of this.#restore) restore();
  }

  #nameOf(thing: object, kind: string): string {
    if (!this.#names.has(thing)) this.#names.set(thing, `${kind} ${++this.#serial}`);
    return this.#names.get(thing)!;
  }

  #watchListeners(): void {
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const shared: unknown[] = [window, document, document.documentElement, document.body];
    const outlives = (target: unknown) =>
      target === undefined || shared.includes(target) || target instanceof MediaQueryList;
    const key = (target: object | undefined, type: string, listener: object) =>
      `${this.#nameOf(target ?? window, 'target')} ${type} ${this.#nameOf(listener, 'listener')}`;
    const held = this.#held;
    EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
      const once = typeof options === 'object' && options?.once;
      if (listener && outlives(this) && !once) held.add(key(this, type, listener));
      addEventListener.call(this, type, listener, options);
    } as Listen;
    EventTarget.prototype.removeEventListener = function (
      this: EventTarget,
      type,
      listener,
      options,
    ) {
      if (listener && outlives(this)) held.delete(key(this, type, listener));
      removeEventListener.call(this, type, listener, options);
    } as Listen;
    this.#restore.push(() =>
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }),
    );
  }

  #watchObserver(name: 'MutationObserver' | 'IntersectionObserver' | 'ResizeObserver'): void {
    const prototype = globalThis[name].prototype as {
      observe(...args: unknown[]): void;
      disconnect(): void;
    };
    const { observe, disconnect } = prototype;
    const keep = (observer: object) => this.#held.add(this.#nameOf(observer, name));
    const drop = (observer: object) => this.#held.delete(this.#nameOf(observer, name));
    prototype.observe = function (...args) {
      keep(this);
      observe.apply(this, args);
    };
    prototype.disconnect = function () {
      drop(this);
      disconnect.call(this);
    };
    this.#restore.push(() => Object.assign(prototype, { observe, disconnect }));
  }
}
