import { remote } from 'webdriverio';
import { windowPlace, type WebKitDriver } from './webkit-driver.js';

/** The part of webdriverio's browser that this harness uses; its own types cover far more. */
export interface WebDriver {
  navigateTo(url: string): Promise<void>;
  execute<T>(script: string, ...args: unknown[]): Promise<T>;
  executeAsyncScript(script: string, args: unknown[]): Promise<unknown>;
  setWindowRect(x: number, y: number, width: number, height: number): Promise<unknown>;
  performActions(actions: unknown[]): Promise<void>;
  takeScreenshot(): Promise<string>;
  getWindowHandle(): Promise<string>;
  getWindowHandles(): Promise<string[]>;
  switchToWindow(handle: string): Promise<void>;
  createWindow(type: 'tab' | 'window'): Promise<{ handle: string }>;
  closeWindow(): Promise<unknown>;
  refresh(): Promise<unknown>;
  back(): Promise<unknown>;
  deleteSession(): Promise<void>;
}

export async function openSession(driver: WebKitDriver): Promise<WebDriver> {
  const session = await remote({
    hostname: '127.0.0.1',
    port: driver.port,
    logLevel: 'silent',
    connectionRetryCount: 0,
    connectionRetryTimeout: 30_000,
    capabilities: driver.capabilities,
  });
  return session as unknown as WebDriver;
}

/** How much larger the window is than the page, by what both say now. */
const FRAME = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
const SIZE = 'return [innerWidth, innerHeight]';

/**
 * Sizes the window so that the page itself gets the size, and waits until the page has it: the window is larger by its
 * tool bar. The page hears of a new size after the window has taken it; between the two the frame reads wrong, so it is
 * read again where the page got another size.
 */
export async function sizeViewport(
  driver: WebDriver,
  width: number,
  height: number,
): Promise<void> {
  const until = performance.now() + 10_000;
  let size: [number, number];
  do {
    const [wide, high] = await driver.execute<[number, number]>(FRAME);
    await driver.setWindowRect(windowPlace.x, windowPlace.y, width + wide, height + high);
    for (let look = 0; look < 10; look++) {
      size = await driver.execute<[number, number]>(SIZE);
      if (size[0] === width && size[1] === height) return;
    }
  } while (performance.now() < until);
  throw new Error(`The page is ${size!.join(' x ')}, not ${width} x ${height}`);
}
