import { isAllowedUrl } from '../../domain/url.js';
import type { Problem, Result } from '../../domain/result.js';
import { whenParsed } from '../../platform/parsed.js';
import { report } from '../report.js';
import type { Arriving } from '../arriving.js';
import type { PartHost } from '../part-host.js';

/** An element that takes data: as a property, from a URL, or from a child `<script type="application/json">`. */
export interface DataHost extends PartHost {
  data?: unknown;
  src?: string;
}

/**
 * One truth from three inputs. Whichever was given last holds; where several are there from the start, the property
 * goes before `src`, and `src` before the child. When the one that holds is taken away, what is left holds.
 * Problems are reported with the name of their source.
 */
export class DataSource<T> implements Arriving {
  /** What could be read; `undefined` while there is no data, or none that is usable. */
  value: T | undefined;

  readonly #host: DataHost;
  readonly #parse: (data: unknown) => Result<T> | Promise<Result<T>>;
  readonly #children = new MutationObserver(() => this.#host.requestUpdate());
  /** The child's text, `src` and the property, as they were when last looked at. */
  #inputs: readonly unknown[] = [];
  /** Which of them holds; -1 for none. */
  #holder = -1;
  #reading?: Promise<void>;

  /** @param parse - Also one whose code has to be fetched. */
  constructor(host: DataHost, parse: (data: unknown) => Result<T> | Promise<Result<T>>) {
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
    const before = this.#inputs;
    const inputs = [child?.textContent ?? undefined, src || undefined, data ?? undefined];
    const last = (test: (one: unknown, index: number) => boolean) =>
      inputs.findLastIndex((one, index) => one !== undefined && test(one, index));
    const given = last((one, index) => one !== before[index]);
    const gone = this.#holder >= 0 && inputs[this.#holder] === undefined;
    this.#inputs = inputs;
    if (given >= 0 || gone) this.#hold(given >= 0 ? given : last(() => true));
    return this.#reading;
  }

  #hold(holder: number): void {
    const input = this.#inputs[holder] as string;
    const [source, data] =
      holder === 0
        ? ['child script', parseChild(input)]
        : holder === 1
          ? [input, load(input)]
          : ['data', Promise.resolve(input)];
    this.#holder = holder;
    const reading = this.#read(source, data).then(([value, problems]) => {
      // Something newer may hold by now.
      if (this.#reading !== reading) return;
      this.#reading = undefined;
      this.value = value;
      report(this.#host, problems);
    });
    this.#reading = reading;
  }

  async #read(source: string, coming: Promise<unknown>): Promise<[T | undefined, Problem[]]> {
    try {
      const data = await coming;
      if (data === undefined) return [undefined, []];
      const { value, problems } = await this.#parse(data);
      return [value, problems.map(({ path, message }) => ({ path: `${source} ${path}`, message }))];
    } catch (error) {
      return [undefined, [{ path: source, message: String(error) }]];
    }
  }
}

async function parseChild(text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (error) {
    const parsed = whenParsed();
    if (!parsed) throw error;
    // The page is still coming in, and so may be the script.
    await parsed;
    return JSON.parse(text);
  }
}

async function load(src: string): Promise<unknown> {
  if (!isAllowedUrl(src)) throw new TypeError('this kind of address is not allowed');
  const response = await fetch(src);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}
