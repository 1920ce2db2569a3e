import type { Chromium } from './browser.js';

/** What a key costs the main thread, in milliseconds of processor time at this machine's own speed. */
export interface Typing {
  ours: number[];
  /** A plain `<textarea>` in the same article. */
  plain: number[];
}

const parts = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];
const WORDS = 'leave the room for half an hour, and come back ';
/** How many boundaries stand in the list. */
const BOUNDARIES = 50;

/** Writes so many boundaries by the buttons that a reader presses, and opens the last. */
async function fill(count: number): Promise<void> {
  const root = document.querySelector('boundary-builder')!.shadowRoot!;
  // A method: tsx would give a function a name by a helper that the page lacks.
  const { find } = {
    async find<T extends HTMLElement>(selector: string): Promise<T> {
      for (;;) {
        const found = root.querySelector<T>(selector);
        if (found) return found;
        await new Promise((next) => requestAnimationFrame(next));
      }
    },
  };
  for (let at = 1; at <= count; at++) {
    (await find('#write')).click();
    (await find('.areas button')).click();
    for (const id of ['matters', 'request', 'action', 'response', 'repair']) {
      const field = await find<HTMLTextAreaElement>(`#${id}`);
      field.value = `words ${at} of this one, some forty letters of them`;
      field.dispatchEvent(new Event('input'));
    }
    if (at < count) root.querySelector<HTMLElement>('.nav .primary')!.click();
  }
  root.querySelector<HTMLElement>('#action')!.focus();
}

/** Types into a form of `boundary-builder`, and into a plain field, in turns. */
export async function typing(chromium: Chromium, origin: string, turns = 6): Promise<Typing> {
  const found: Typing = { ours: [], plain: [] };
  const open = async (path: string) => {
    const visit = await chromium.visit(undefined, 1);
    await visit.devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await visit.page.goto(origin + path, { waitUntil: 'load' });
    return visit;
  };
  const ours = await open('/typing/ours');
  await ours.page.waitForSelector('boundary-builder:state(ready)');
  await ours.page.evaluate(fill, BOUNDARIES);
  const plain = await open('/typing/plain');
  await plain.page.focus('textarea');
  for (let turn = 0; turn <= turns; turn++) {
    for (const [name, { page, devtools }] of Object.entries({ ours, plain })) {
      await page.bringToFront();
      const spent = async (): Promise<number> => {
        const { metrics } = await devtools.send('Performance.getMetrics');
        return metrics
          .filter((one) => parts.includes(one.name))
          .reduce((sum, { value }) => sum + value * 1000, 0);
      };
      const before = await spent();
      for (const key of WORDS) {
        await page.keyboard.press(key as 'a');
        await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
      }
      const cost = ((await spent()) - before) / WORDS.length;
      // The first is for the compiler.
      if (turn > 0) found[name as keyof Typing].push(cost);
    }
  }
  await ours.close();
  await plain.close();
  return found;
}
