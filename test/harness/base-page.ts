import { writeFile } from 'node:fs/promises';
import { aim, giveFocus, type Point } from './aim.js';
import type { EngineName } from './engines.js';
import { Unsupported, type Page, type PageFunction } from './page-api.js';
import { poll, type Truthy } from './processes.js';
import type { ConsoleMessage, Recording, Violation } from './recorder.js';

/** For one of the questions that are put again and again: a third of the time for all of them. */
const PATIENCE = 3000;

/** What all engines do alike; each adds how. */
export abstract class BasePage implements Page {
  abstract readonly engine: EngineName;
  abstract goto(url: string): Promise<void>;
  abstract reload(): Promise<void>;
  abstract back(): Promise<void>;
  abstract front(): Promise<void>;
  abstract press(...keys: string[]): Promise<void>;
  abstract type(text: string): Promise<void>;
  abstract viewport(width: number, height: number): Promise<void>;
  abstract consoleMessages(): Promise<ConsoleMessage[]>;
  abstract errors(): Promise<string[]>;
  abstract hasRecorder(): Promise<boolean>;
  abstract close(): Promise<void>;
  /**
   * Runs the body of a function, whose arguments are `args`, in the page. What may be asked again has `patience`, in
   * milliseconds: WebKit never answers what it was asked while the page went to the back-forward cache.
   */
  protected abstract run(body: string, args: unknown[], patience?: number): Promise<unknown>;
  protected abstract pointer(point: Point, press: boolean): Promise<void>;
  protected abstract capture(fullPage: boolean): Promise<Buffer>;

  evaluate<T, Args extends unknown[]>(fn: PageFunction<Args, T>, ...args: Args): Promise<T> {
    return this.#ask(fn, args);
  }

  async #ask<T, Args extends unknown[]>(
    fn: PageFunction<Args, T>,
    args: Args,
    patience?: number,
  ): Promise<T> {
    const call = typeof fn === 'string' ? `(${fn})` : `(${String(fn)})(...args)`;
    // `__name` is what the TypeScript loader may leave in a function's text
    const body = `const __name = (f) => f; const value = ${call};
      return value instanceof Node ? true : value;`;
    return (await this.run(body, args, patience)) as T;
  }

  waitFor<T, Args extends unknown[]>(fn: PageFunction<Args, T>, ...args: Args): Promise<Truthy<T>> {
    const text = [String(fn).replaceAll(/\s+/g, ' ').slice(0, 200), ...args.map(String)].join(', ');
    return poll(`${text} (${this.engine})`, () => this.#ask(fn, args, PATIENCE));
  }

  async #aim(selector: string): Promise<Point> {
    let why = '';
    const found = poll(`a place to point at ${selector}`, async () => {
      const answer = await this.#ask(aim, [selector], PATIENCE);
      if (typeof answer !== 'string') return answer;
      why = answer;
      return undefined;
    });
    return found.catch((error: Error) => {
      throw new Error(`${error.message}: ${why} (${this.engine})`, { cause: error });
    });
  }

  async click(selector: string): Promise<void> {
    await this.pointer(await this.#aim(selector), true);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.pointer({ x, y }, true);
  }

  async hover(selector: string): Promise<void> {
    await this.pointer(await this.#aim(selector), false);
  }

  async focus(selector: string): Promise<void> {
    await poll(`${selector} to take the focus`, () => this.#ask(giveFocus, [selector], PATIENCE));
  }

  url(): Promise<string> {
    return this.evaluate('location.href');
  }

  title(): Promise<string> {
    return this.evaluate('document.title');
  }

  async screenshot(path?: string, options: { fullPage?: boolean } = {}): Promise<Buffer> {
    const picture = await this.capture(options.fullPage ?? false);
    if (path) await writeFile(path, picture);
    return picture;
  }

  protected async recording(): Promise<Recording> {
    const kept = await this.evaluate<Recording | null, []>('globalThis.__recording ?? null');
    return kept ?? { console: [], errors: [], violations: [] };
  }

  async violations(): Promise<Violation[]> {
    return (await this.recording()).violations;
  }

  accessibilityTree(): Promise<unknown> {
    return Promise.reject(new Unsupported('accessibilityTree', this.engine));
  }

  cdp<T>(method: string, params: object = {}): Promise<T> {
    const command = `cdp ${method} ${JSON.stringify(params)}`;
    return Promise.reject(new Unsupported(command, this.engine));
  }
}
