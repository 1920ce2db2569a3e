import type { DenyProxy } from './deny-proxy.js';
import type { Engine, EngineName } from './engines.js';
import type { Truthy } from './processes.js';
import type { ConsoleMessage, Violation } from './recorder.js';

/** Thrown for what an engine cannot do, so that a test can say so instead of passing unseen. */
export class Unsupported extends Error {
  override name = 'Unsupported';
  readonly feature: string;
  readonly engine: EngineName;
  constructor(feature: string, engine: EngineName) {
    super(`${engine} cannot do this here: ${feature}`);
    this.feature = feature;
    this.engine = engine;
  }
}

export interface LaunchOptions {
  /** Where other hosts are asked for; without it the browser gets one of its own. */
  proxy?: DenyProxy;
  /** A folder that outlives the browser, to start again with what was kept. Not in WebKit. */
  profileDir?: string;
  javascript?: boolean;
  colorScheme?: 'light' | 'dark';
  /** Not in WebKit. */
  forcedColors?: boolean;
  reducedMotion?: boolean;
  /** Whether Back may bring a page back as it was, from the back-forward cache. Chromium is otherwise kept from it. */
  keepPages?: boolean;
  /** Whether a stand-in's own certificate will do. */
  anyCertificate?: boolean;
  locale?: string;
  /** Firefox: preferences. Chromium: switches without their dashes. Not in WebKit. */
  prefs?: Record<string, string | number | boolean>;
}

/** A page function runs in the page: it may use nothing from outside but its arguments. */
export type PageFunction<Args extends unknown[], T> = string | ((...args: Args) => T | Promise<T>);

export interface Page {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Brings the page before the others, where two are open. */
  front(): Promise<void>;
  url(): Promise<string>;
  title(): Promise<string>;
  /** Gives back what JSON can say; of an element only that it is there: true. */
  evaluate<T, Args extends unknown[]>(fn: PageFunction<Args, T>, ...args: Args): Promise<T>;
  /** Asks in the page until the answer is truthy, and gives it back. */
  waitFor<T, Args extends unknown[]>(fn: PageFunction<Args, T>, ...args: Args): Promise<Truthy<T>>;
  /** Selectors pierce open shadow roots at ' >>> '. Each waits until the element can be seen. */
  click(selector: string): Promise<void>;
  /** Where a selector reaches nothing, as inside a frame: at a point of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  hover(selector: string): Promise<void>;
  /** Moves the focus by script, as no pointer or key does. */
  focus(selector: string): Promise<void>;
  /** Real keys, one after another: 'Tab', 'Shift+Tab', 'Enter', 'a'. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  viewport(width: number, height: number): Promise<void>;
  /** A PNG, also written to `path` if one is given. */
  screenshot(path?: string, options?: { fullPage?: boolean }): Promise<Buffer>;
  /** What the page's scripts wrote since the last navigation. WebKit: see `hasRecorder`. */
  consoleMessages(): Promise<ConsoleMessage[]>;
  errors(): Promise<string[]>;
  violations(): Promise<Violation[]>;
  /** Whether the three above are known from the page's first line on. */
  hasRecorder(): Promise<boolean>;
  /** Chromium only. */
  accessibilityTree(): Promise<unknown>;
  /** Chromium only: one command of the DevTools protocol. */
  cdp<T = unknown>(method: string, params?: object): Promise<T>;
  close(): Promise<void>;
}

export interface Browser {
  engine: Engine;
  proxy: DenyProxy;
  newPage(): Promise<Page>;
  /** All pages, those that pages have opened among them, oldest first. */
  pages(): Promise<Page[]>;
  close(): Promise<void>;
  /** SIGKILL: nothing is saved that has not been saved. */
  kill(): Promise<void>;
}
