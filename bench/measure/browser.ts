import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chromiumSwitches, findEngines } from '../../test/harness/engines.js';
import { atExit, mortal } from '../../test/harness/processes.js';
import { chromiumProfile } from '../../test/harness/profile.js';
import type { Subject } from '../kinds/kind.js';

const probe = transformSync(readFileSync(new URL('probe.ts', import.meta.url), 'utf8'), {
  loader: 'ts',
  format: 'iife',
}).code;

/** How much slower than this machine the processor is made to be. */
export const THROTTLE = 4;

export interface Visit {
  page: Page;
  devtools: CDPSession;
  close(): Promise<void>;
}

export interface Chromium {
  /** Name and version. */
  label: string;
  /** A page with nothing cached, on a phone's screen; with a probe where a subject is given. */
  visit(subject?: Subject, throttle?: number): Promise<Visit>;
  close(): Promise<void>;
}

/** @param pin - of the certificate to trust. No other host than this machine is there for the browser. */
export async function openChromium(pin: string): Promise<Chromium> {
  const [engine] = await findEngines('chromium');
  const { label, executable, env, packaged } = engine!;
  const start = mortal(executable);
  const { folder, remove } = chromiumProfile();
  const browser: Browser = await launch({
    executablePath: start.program,
    headless: packaged ? 'shell' : true,
    env: { ...process.env, ...env, ...start.env },
    userDataDir: folder,
    args: [
      ...chromiumSwitches,
      `--ignore-certificate-errors-spki-list=${pin}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--lang=en-US',
      // Renderers that Chromium starts for tabs to come would take the time of the page that is measured.
      // And a page that was left is gone.
      '--disable-features=SpareRendererForSitePerProcess,PreloadTopChromeWebUI,BackForwardCache',
      // Each load compiles its scripts, also in a process that has compiled them before.
      '--js-flags=--no-compilation-cache',
    ],
  });
  const forget = atExit(() => browser.process()?.kill('SIGKILL'));
  return {
    label,
    async visit(subject, throttle = THROTTLE) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 412, height: 823, isMobile: true, hasTouch: true });
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
      if (subject) {
        const { control, when = [] } = subject;
        const wanted = JSON.stringify({ control, when });
        await page.evaluateOnNewDocument(`globalThis.trustBench = { wanted: ${wanted} };${probe}`);
      }
      return { page, devtools, close: () => context.close() };
    },
    async close() {
      await browser.close();
      forget();
      remove();
    },
  };
}
