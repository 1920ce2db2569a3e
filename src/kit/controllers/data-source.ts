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

/** The three inputs, in the order of {@link DataSource}'s list of them. */
const CHILD = 0;
const SRC = 1;

/**
 * One truth from three inputs. Whichever was given last holds; where several are there from the start, the property
 * goes before `src`, and `src` before the child. When the one that holds is taken away, what is left holds.
 * Problems are reported with the name of their source.
 */
export class DataSource<T> implements Arriving {
  /** What could be read; `undefined` while there is no data, or none that is usable. */
  value: T | undefined;

  readonly #host: DataHost;
  readonly #parse: (data: unknown) => Result<T>;
  readonly #children = new MutationObserver(() => this.#host.requestUpdate());
  /** The child's text, `src` and the property, as they were when last looked at. */
  #inputs: readonly unknown[] = [];
  /** Which of them holds; -1 for none. */
  #holder = -1;
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
    const child = this.#host.querySelector(':scope > [type="application/json"]');
    const inputs = [child?.textContent ?? undefined, src || undefined, data ?? undefined];
    const given = inputs.findLastIndex(
      (one, index) => one !== undefined && one !== this.#inputs[index],
    );
    this.#inputs = inputs;
    if (given >= 0) this.#hold(given);
    else if (this.#holder >= 0 && inputs[this.#holder] === undefined) {
      this.#hold(inputs.findLastIndex((one) => one !== undefined));
    }
    return this.#fetching;
  }

  #hold(holder: number): void {
    const input = this.#inputs[holder];
    this.#holder = holder;
    this.#fetching = undefined;
    if (holder === SRC) this.#fetch(input as string);
    else if (holder === CHILD) this.#take('child script', () => JSON.parse(input as string));
    else this.#take('data', () => input);
  }

  #fetch(src: string): void {
    const fetching = load(src)
      .then(
        (text) => () => JSON.parse(text) as unknown,
        (error: unknown) => () => {
          throw error;
        },
      )
      .then((read) => {
        if (this.#fetching !== fetching) return;
        this.#fetching = undefined;
        this.#take(src, read);
      });
    this.#fetching = fetching;
  }

  #take(source: string, read: () => unknown): void {
    const problems: Problem[] = [];
    this.value = undefined;
    try {
      const data = read();
      const result = data === undefined ? undefined : this.#parse(data);
      this.value = result?.value;
      for (const { path, message } of result?.problems ?? []) {
        problems.push({ path: `${source} ${path}`, message });
      }
    } catch (error) {
      problems.push({ path: source, message: String(error) });
    }
    report(this.#host, problems);
  }
}

async function load(src: string): Promise<string> {
  if (!isAllowedUrl(src)) throw new TypeError('this kind of address is not allowed');
  const response = await fetch(src);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}
