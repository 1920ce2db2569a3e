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

/** Sizes the window so that the page itself gets the size: the window is larger by its tool bar. */
export async function sizeViewport(
  driver: WebDriver,
  width: number,
  height: number,
): Promise<void> {
  const [wide, high] = await driver.execute<[number, number]>(
    'return [outerWidth - innerWidth, outerHeight - innerHeight]',
  );
  await driver.setWindowRect(windowPlace.x, windowPlace.y, width + wide, height + high);
}
