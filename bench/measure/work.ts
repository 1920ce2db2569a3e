import type { Page } from 'puppeteer-core';
import type { Subject } from '../kinds/kind.js';
import type { Host } from '../server/site.js';
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

/** How often to ask whether the widget is there. */
const PATIENCE = 100;

/** Whether everything stands in the page that the subject's control and its `when` name. */
function stands(page: Page, { control, when = [] }: Subject): Promise<boolean> {
  return page.evaluate(
    (paths) =>
      paths.every((path) =>
        path
          .split(' >>> ')
          .reduce<ParentNode | null | undefined>(
            (root, step) => (root instanceof Element ? root.shadowRoot : root)?.querySelector(step),
            document,
          ),
      ),
    [control, ...when],
  );
}

/** Loads a page over a fast link until nothing more happens. @param subject - none for the article alone */
export async function work(
  chromium: Chromium,
  host: Host,
  path: string,
  subject?: Subject,
): Promise<Work> {
  const { page, devtools, close } = await chromium.visit();
  // Processor time, not time by the clock: other programs then matter little.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`https://127.0.0.1:${host.port}${path}`, { waitUntil: 'load' });
  // Asked rarely, since the question itself costs time.
  for (let asked = 0; asked === 0 || (subject && !(await stands(page, subject))); asked++) {
    if (asked > PATIENCE) throw new Error(`${subject!.name} never came to stand in ${path}`);
    await host.quiet(200);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  }
  const { metrics } = await devtools.send('Performance.getMetrics');
  const seconds = metrics
    .filter(({ name }) => parts.includes(name))
    .reduce((sum, { value }) => sum + value, 0);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const heap = (await devtools.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    /** Missing from the types. */
    embedderHeapUsedSize: number;
  };
  await close();
  return { main: seconds * 1000, heap: (heap.usedSize + heap.embedderHeapUsedSize) / 1024 };
}
