import { after, before, describe } from 'node:test';
import { startDenyProxy } from './deny-proxy.js';
import { findEngines, type Engine } from './engines.js';
import type { Browser, LaunchOptions } from './page-api.js';
import { launchPuppeteer } from './puppeteer-browser.js';
import { launchWebKit } from './webkit-browser.js';

export { Unsupported, type Browser, type LaunchOptions, type Page } from './page-api.js';
export { pageUnderStrictCsp } from './server.js';
export { poll } from './processes.js';

/** Starts a browser of its own; every host but loopback is denied to it, and noted in `proxy.asked`. */
export async function launch(engine: Engine, options: LaunchOptions = {}): Promise<Browser> {
  const proxy = options.proxy ?? (await startDenyProxy());
  const start = engine.name === 'webkit' ? launchWebKit : launchPuppeteer;
  try {
    const browser = await start(engine, proxy, options);
    if (options.proxy) return browser;
    const end = (how: 'close' | 'kill') => async (): Promise<void> => {
      await browser[how]();
      await proxy.close();
    };
    return { ...browser, close: end('close'), kill: end('kill') };
  } catch (error) {
    if (!options.proxy) await proxy.close();
    throw error;
  }
}

export interface EngineTests {
  engine: Engine;
  /** Starts with the first test of the engine, ends after the last. */
  readonly browser: Browser;
}

/** A `describe` for each engine found, named by it, with one browser for all its tests. */
export async function forEachEngine(
  tests: (context: EngineTests) => void,
  options: LaunchOptions = {},
): Promise<void> {
  for (const engine of await findEngines()) {
    // no test may hang the run
    describe(engine.name, { timeout: 300_000 }, () => {
      let shared: Browser | undefined;
      before(async () => {
        shared = await launch(engine, options);
      });
      after(() => shared?.close());
      tests({
        engine,
        get browser() {
          if (!shared) throw new Error('The browser is there only while tests run.');
          return shared;
        },
      });
    });
  }
}
