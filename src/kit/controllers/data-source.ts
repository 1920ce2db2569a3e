import { isAllowedUrl } from '../../domain/url.js';
import type { Problem, Result } from '../../domain/result.js';
import { report } from '../report.js';
import type { Arriving } from '../arriving.js';
import type { WidgetElement } from '../widget-element.js';

/** An element that takes data: as a property, from a URL, or from a child `<script type="application/json">`. */
export interface DataHost extends WidgetElement {
  data?: unknown;
  src?: string;
}

/**
 * One truth from three inputs. Whichever changed last holds; where several are there from the start, the property
 * goes before `src`, and `src` before the child. Problems are reported with the name of their source.
 */
export class DataSource<T> implements Arriving {
  /** What could be read; `undefined` while there is no data, or none that is usable. */
  value: T | undefined;

  readonly #host: DataHost;
  readonly #parse: (data: unknown) => Result<T>;
  readonly #children = new MutationObserver(() => this.#host.requestUpdate());
  #data: unknown;
  #src?: string;
  #text?: string;
  #fetching?: Promise<void>;

  constructor(host: DataHost, parse: (data: unknown) => Result<T>) {
    this.#host = host;
    this.#parse = parse;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
  }

  arrive(): Promise<void> | undefined {
    const { data, src } = this.#host;
    const text =
      this.#host.querySelector(':scope > [type="application/json"]')?.textContent ?? undefined;
    if (text !== this.#text) {
      this.#text = text;
      this.#read(text, 'child script');
    }
    if (src !== this.#src) {
      this.#src = src;
      this.#fetching = src ? this.#fetch(src) : undefined;
    }
    if (data !== this.#data) {
      this.#data = data;
      this.#fetching = undefined;
      this.#take(data, 'data');
    }
    return this.#fetching;
  }

  async #fetch(src: string): Promise<void> {
    const text = await load(src).catch((error: unknown) => this.#fail(src, String(error)));
    if (src !== this.#src || !this.#fetching) return;
    this.#fetching = undefined;
    if (text !== undefined) this.#read(text, src);
  }

  #read(text: string | undefined, source: string): void {
    try {
      this.#take(text && JSON.parse(text), source);
    } catch (error) {
      this.value = undefined;
      this.#fail(source, String(error));
    }
  }

  #take(data: unknown, source: string): void {
    const { value, problems } =
      data === undefined ? { value: undefined, problems: [] } : this.#parse(data);
    this.value = value;
    report(
      this.#host,
      problems.map(({ path, message }): Problem => ({ path: `${source} ${path}`, message })),
    );
  }

  #fail(source: string, message: string): undefined {
    report(this.#host, [{ path: source, message }]);
  }
}

async function load(src: string): Promise<string> {
  if (!isAllowedUrl(src)) throw new TypeError('this kind of address is not allowed');
  const response = await fetch(src);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}
