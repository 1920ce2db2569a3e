import type { Page } from 'puppeteer-core';

const PATIENCE = 60_000;

/** Waits for the probe; @returns milliseconds from the start of the navigation. */
export async function untilUsable(page: Page, name: string): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, PATIENCE, new Error(`${name} did not become usable`));
  });
  try {
    return await Promise.race([page.evaluate(() => globalThis.trustBench.usable), late]);
  } finally {
    clearTimeout(timer);
  }
}
