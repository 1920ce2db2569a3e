import type { Protocol } from 'puppeteer-core';
import type { Subject } from '../kinds/kind.js';
import type { Host, Site } from '../server/site.js';
import type { Chromium } from './browser.js';
import { untilUsable } from './usable.js';

/** What a page asks for because of the widget; the same at each run. */
export interface Weight {
  /** Bytes of script. */
  brotli: number;
  gzip: number;
  /** Bytes of style sheets, in brotli. */
  css: number;
  /** Requests, less the article's own two. */
  requests: number;
  /** How many of them had to wait for one another; what the HTML names has depth 1. */
  depth: number;
  /** Bytes of script in brotli after the control was tapped once. */
  used: number;
}

/** The address of what made the browser ask. */
function asker({ url, stack }: Protocol.Network.Initiator): string | undefined {
  for (let level = stack; level; level = level.parent) {
    const frame = level.callFrames.find((one) => one.url);
    if (frame) return frame.url;
  }
  return url;
}

/** Loads the page once, without haste, and taps the control. */
export async function inspect(
  chromium: Chromium,
  host: Host,
  site: Site,
  subject: Subject,
  path: string,
): Promise<Weight> {
  const { page, devtools, close } = await chromium.visit(subject, 1);
  const origin = `https://127.0.0.1:${host.port}`;
  const depths = new Map<string, number>();
  await devtools.send('Network.enable');
  devtools.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const { url } = request;
    if (!url.startsWith(origin) || depths.has(url)) return;
    depths.set(url, url.endsWith(path) ? 0 : (depths.get(asker(initiator) ?? '') ?? 0) + 1);
  });
  const bytes = (ending: string, coding: 'br' | 'gz'): number =>
    [...depths.keys()]
      .map((url) => new URL(url).pathname)
      .filter((name) => name.endsWith(ending) && name !== '/article.css')
      .reduce((sum, name) => sum + site.get(name)![coding].length, 0);
  await page.goto(origin + path, { waitUntil: 'load' });
  await untilUsable(page, subject.name);
  await host.quiet(300);
  const atLoad = {
    brotli: bytes('.js', 'br'),
    gzip: bytes('.js', 'gz'),
    css: bytes('.css', 'br'),
    requests: depths.size - 2,
    depth: Math.max(...depths.values()),
  };
  await page.evaluate(() => globalThis.trustBench.control()!.click());
  await host.quiet(300);
  const used = bytes('.js', 'br');
  await close();
  return { ...atLoad, used };
}
