import type { BrowserLauncher } from '@web/test-runner';
import type { Engine } from './engines.js';
import { startWebKitDriver, type WebKitDriver } from './webkit-driver.js';
import { openSession, sizeViewport, type WebDriver } from './webkit-session.js';

/**
 * WebKit for @web/test-runner: one window, one test file at a time. The launcher of
 * @web/test-runner-webdriver does not wait for its own navigations, and so loses a page now and then.
 */
export class WebKitLauncher implements BrowserLauncher {
  name = 'WebKit';
  type = 'webkit';
  concurrency = 1;
  #engine: Engine;
  #proxy: string;
  #process: WebKitDriver | undefined;
  #session: Promise<WebDriver> | undefined;
  #active = new Map<string, string>();

  constructor(engine: Engine, proxy: string) {
    this.#engine = engine;
    this.#proxy = proxy;
  }

  get driver(): Promise<WebDriver> {
    this.#session ??= this.#open();
    return this.#session;
  }

  async #open(): Promise<WebDriver> {
    this.#process = await startWebKitDriver(this.#engine, { proxy: this.#proxy });
    return openSession(this.#process);
  }

  async startSession(id: string, url: string): Promise<void> {
    const driver = await this.driver;
    this.#active.set(id, url);
    await sizeViewport(driver, 800, 600);
    await driver.navigateTo(url);
  }

  async stopSession(id: string): Promise<Record<string, never>> {
    // an empty page ends whatever the last one still runs
    await (await this.driver).navigateTo('about:blank');
    this.#active.delete(id);
    return {};
  }

  isActive(id: string): boolean {
    return this.#active.has(id);
  }

  getBrowserUrl(id: string): string | undefined {
    return this.#active.get(id);
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('Debugging by hand is not offered in WebKit here.'));
  }

  async stop(): Promise<void> {
    const session = await this.#session?.catch(() => undefined);
    await session?.deleteSession().catch(() => undefined);
    this.#process?.stop();
  }
}
