import type { Subject } from '../kinds/kind.js';
import type { Chromium } from './browser.js';
import { untilUsable } from './usable.js';

/** How a page comes in over a slow link. */
export interface Arrival {
  /** Milliseconds from the start of the navigation until the control is usable. */
  usable: number;
  /** The same, counted from the first byte of the HTML. */
  fromHtml: number;
  /** Sum of all layout shifts. */
  shift: number;
}

/** @param address - through the slow link */
export async function arrive(
  chromium: Chromium,
  subject: Subject,
  address: string,
): Promise<Arrival> {
  const { page, close } = await chromium.visit(subject);
  await page.goto(address, { waitUntil: 'load' });
  const usable = await untilUsable(page, subject.name);
  const { firstByte, shift } = await page.evaluate(async () => {
    // Two frames and an idle moment: what was about to move has moved.
    for (let frame = 0; frame < 2; frame++)
      await new Promise((next) => requestAnimationFrame(next));
    await new Promise((next) => requestIdleCallback(next));
    const [navigation] = performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[];
    return { firstByte: navigation!.responseStart, shift: globalThis.trustBench.shift };
  });
  await close();
  return { usable, fromHtml: usable - firstByte, shift };
}
