import type { BrowserLauncher, TestRunnerPlugin } from '@web/test-runner';
import type { CDPSession, Page } from 'puppeteer-core';
import type { DenyProxy } from './deny-proxy.js';
import type { EngineName } from './engines.js';
import { pressActions, typeActions } from './keys.js';
import { sizeViewport, type WebDriver } from './webkit-session.js';
import { WebKitLauncher } from './wtr-webkit.js';

/** What `emulateMedia` takes here; only Chromium can change it while it runs. */
interface Media {
  media?: string;
  colorScheme?: string;
  reducedMotion?: string;
  forcedColors?: string;
  contrast?: string;
}

/** One session for each page: what is emulated ends with the session that asked for it. */
const emulating = new Map<Page, CDPSession>();

async function emulateMedia(page: Page, media: Media): Promise<void> {
  const features = [
    { name: 'prefers-color-scheme', value: media.colorScheme },
    { name: 'prefers-reduced-motion', value: media.reducedMotion },
    { name: 'forced-colors', value: media.forcedColors },
    { name: 'prefers-contrast', value: media.contrast },
  ].filter((feature) => feature.value !== undefined);
  const session = emulating.get(page) ?? (await page.createCDPSession());
  emulating.set(page, session);
  await session.send('Emulation.setEmulatedMedia', { media: media.media ?? '', features } as never);
}

/** The page goes on to the next test file, which must find it plain. */
async function stopEmulating(page: Page): Promise<void> {
  const session = emulating.get(page);
  if (!session) return;
  emulating.delete(page);
  await session.send('Emulation.setEmulatedMedia', { media: '', features: [] });
  await session.detach();
}

type Keys = Record<'type' | 'press' | 'down' | 'up', string | undefined>;
interface Mouse {
  type: 'move' | 'click' | 'down' | 'up';
  position?: [number, number];
  button?: 'left' | 'middle' | 'right';
}
type Command = (driver: WebDriver, payload: never) => Promise<unknown>;

/** WebDriver lets go of every key between two calls, so what is held is pressed again with each. */
function sendKeys(): Command {
  const held = new Set<string>();
  return async (driver, { type, press, down, up }: Keys) => {
    if (down) held.add(down);
    if (up) held.delete(up);
    const chord = press && [...held, press].join('+');
    const actions = type !== undefined ? typeActions(type) : chord ? pressActions(chord) : [];
    if (actions.length > 0) {
      await driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
    }
  };
}

function pointer(driver: WebDriver, actions: unknown[]): Promise<void> {
  const parameters = { pointerType: 'mouse' };
  return driver.performActions([{ type: 'pointer', id: 'mouse', parameters, actions }]);
}

function sendMouse(driver: WebDriver, { type, position, button }: Mouse): Promise<void> {
  const code = ['left', 'middle', 'right'].indexOf(button ?? 'left');
  const [x, y] = position ?? [0, 0];
  const move = position ? [{ type: 'pointerMove', duration: 0, x, y }] : [];
  const down = type === 'click' || type === 'down' ? [{ type: 'pointerDown', button: code }] : [];
  const up = type === 'click' || type === 'up' ? [{ type: 'pointerUp', button: code }] : [];
  return pointer(driver, [...move, ...down, ...up]);
}

function webkitCommands(): Record<string, Command> {
  return {
    'set-viewport': (driver, { width, height }: { width: number; height: number }) =>
      sizeViewport(driver, width, height),
    'send-keys': sendKeys(),
    'send-mouse': sendMouse,
    'reset-mouse': (driver) => pointer(driver, [{ type: 'pointerMove', duration: 0, x: 0, y: 0 }]),
  };
}

/**
 * Commands of @web/test-runner-commands that this engine's launcher lacks, and two of our own: `engine`, its name;
 * `asked-hosts`, the hosts it has asked the network for (all of them were denied).
 */
export function engineCommands(
  launcher: BrowserLauncher,
  engine: EngineName,
  proxy: DenyProxy,
): TestRunnerPlugin {
  const webkit = webkitCommands();
  const page = (id: string): Page =>
    (launcher as unknown as { getPage(id: string): Page }).getPage(id);
  const { stopSession } = launcher;
  launcher.stopSession = async (id) => {
    if (engine === 'chromium') await stopEmulating(page(id));
    return stopSession.call(launcher, id);
  };
  return {
    name: `commands-${engine}`,
    async executeCommand({ command, payload, session }) {
      if (session.browser !== launcher) return undefined;
      if (command === 'asked-hosts') return proxy.asked;
      if (command === 'engine') return engine;
      if (command === 'emulate-media') {
        if (engine !== 'chromium') throw new Error(`Unsupported: emulateMedia in ${engine}`);
        await emulateMedia(page(session.id), payload as Media);
        return true;
      }
      if (launcher instanceof WebKitLauncher) {
        const run = webkit[command];
        if (!run) return undefined;
        await run(await launcher.driver, payload as never);
        return true;
      }
      // puppeteer's name for it differs from WebDriver's
      if (command === 'send-keys' && (payload as Keys).press === 'Space') {
        await page(session.id).keyboard.press(' ' as never);
        return true;
      }
      return undefined;
    },
  };
}
