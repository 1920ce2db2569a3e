import type { CDPSession } from 'puppeteer-core';
import type { Subject } from '../kinds/kind.js';
import type { Chromium } from './browser.js';

/** What a page costs the reader's device. */
export interface Work {
  /** Milliseconds of processor time that the main thread spent on what `parts` names. */
  main: number;
  /** KiB of objects, of scripts and of the DOM, after garbage collection. */
  heap: number;
}

/** Left out are the parsing of HTML, painting, and the start of the process: mostly the article's, and noisy. */
const parts = ['ScriptDuration', 'V8CompileDuration', 'RecalcStyleDuration', 'LayoutDuration'];

const PATIENCE = 60_000;

/** Since the start of the navigation, in milliseconds. */
async function mainTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics
    .filter(({ name }) => parts.includes(name))
    .reduce((sum, { value }) => sum + value * 1000, 0);
}

/** In KiB. The next page then begins without this one's garbage, too. */
async function heapSize(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const heap = (await devtools.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    /** Missing from the types. */
    embedderHeapUsedSize: number;
  };
  return (heap.usedSize + heap.embedderHeapUsedSize) / 1024;
}

/** A browser's tab that loads pages one after another: a load is cheap, so that there can be many. */
export interface Tab {
  /**
   * Loads a page over a fast link until nothing more happens.
   * @param subject - none for the article alone
   * @param throttle - how much slower than this machine the processor is made to be
   */
  work(address: string, subject: Subject | undefined, throttle: number): Promise<Work>;
  close(): Promise<void>;
}

export async function openTab(chromium: Chromium): Promise<Tab> {
  const { page, devtools, close } = await chromium.visit();
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  // Processor time, not time by the clock: other programs then matter little.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async work(address, subject, throttle) {
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
      await page.goto(address, { waitUntil: 'load' });
      const wanted = subject ? [subject.control, ...(subject.when ?? [])] : [];
      await page.evaluate(
        async (paths, patience) => {
          for (let all = false; !all;) {
            if (performance.now() > patience) throw new Error(`Not there: ${paths.join(', ')}`);
            all = paths.every((path) =>
              path
                .split(' >>> ')
                .reduce<ParentNode | null | undefined>(
                  (root, step) =>
                    (root instanceof Element ? root.shadowRoot : root)?.querySelector(step),
                  document,
                ),
            );
            await new Promise((next) => requestAnimationFrame(next));
          }
          // What stands there is laid out, and what waited for an idle moment has had one.
          await new Promise((next) => requestAnimationFrame(next));
          await new Promise((next) => requestIdleCallback(next));
        },
        wanted,
        PATIENCE,
      );
      const main = await mainTime(devtools);
      return { main, heap: await heapSize(devtools) };
    },
    close,
  };
}
