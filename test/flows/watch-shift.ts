import assert from 'node:assert/strict';
import type { Page } from '../harness/browser.js';
import type { TestServer } from '../harness/server.js';
import { article, startSite } from './site.js';

/** Records every shift, and where the text below the widget lies, from the first paint on. */
export const watch = `
  window.shifts = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shifts.push(value);
    }).observe({ type: 'layout-shift', buffered: true });
  }
  window.widget = () => document.querySelector('trust-share-button, trust-quote, trust-quick-exit, trust-quiz, trust-video, boundary-builder');
  window.there = () => {
    const it = widget();
    return Boolean(it?.matches(':state(ready)') && (it.localName !== 'trust-quiz' || it.shadowRoot.querySelector('#next')));
  };
  // Its first line, as the margin of a paragraph moves what encloses it, once both are parsed.
  const below = () => document.querySelector('#below > p');
  const note = () => (below().getBoundingClientRect().top + scrollY).toFixed(2);
  window.places = new Set();
  window.looks = 0;
  const look = () => {
    if (below()) {
      window.places.add(note());
      if (!there()) window.looks++;
    }
    requestAnimationFrame(look);
  };
  look();`;

/** What it leaves on the window of a page. */
interface Watched extends Window {
  widget(): Element;
  there(): boolean;
  shifts: number[];
  places: Set<string>;
  /** How often it saw the page before the widget was there. */
  looks: number;
}

/** The size of a page's text, in percent, and its widths, in pixels: between the two ends no height changes its rule, but with large text. */
const sizes = [
  { size: 100, widths: [320, 1280] },
  { size: 200, widths: [320, 768, 1280] },
];
const HEIGHT = 800;
const frames = sizes.flatMap(({ size, widths }) => widths.map((width) => ({ size, width })));

const text = '<p>Trust breaks in one evening and comes back in small, honest pieces. '.repeat(12);

/**
 * Pages with slow files, each at several widths and sizes of text at once: in frames of one page, one above another, so
 * that each is as wide as its frame, and in view. A browser asks one host for six files at a time, so each frame takes the
 * built files from a host of its own.
 */
export class ShiftSite {
  readonly site: TestServer;
  readonly #hosts: TestServer[];
  #pages = 0;

  private constructor(site: TestServer, hosts: TestServer[]) {
    this.site = site;
    this.#hosts = hosts;
    site.page('/watch.js', watch);
    for (const { size } of sizes) site.page(`/text-${size}.css`, `html { font-size: ${size}% }`);
  }

  /** `slow`: files of the pages themselves, in milliseconds. */
  static async start(style: string, slow: Record<string, number> = {}): Promise<ShiftSite> {
    // Slow enough that the page is painted long before the widget is there, and its data comes later still.
    const delay = (path: string) =>
      path === '/cdn/reserve.css' ? 50 : path.startsWith('/cdn/') ? 250 : (slow[path] ?? 0);
    const [site, ...hosts] = await Promise.all(
      Array.from({ length: 1 + frames.length }, () => startSite({ record: false, delay })),
    );
    site!.page('/plain.css', style);
    return new ShiftSite(site!, hosts);
  }

  /** Serves an article of each frame's body, and gives back the address of the page with the frames, and that of the first of them. */
  add(body: (frame: number) => string, html = 'lang="en"'): { all: string; first: string } {
    const name = `/page-${this.#pages++}`;
    const all = frames.map(({ size, width }, index) => {
      const head = `<link rel="stylesheet" href="/plain.css"><link rel="stylesheet" href="/text-${size}.css">
        <script src="/watch.js"></script>`;
      const cdn = `${this.#hosts[index]!.origin}/cdn`;
      const path = `${name}-${index}.html`;
      this.site.page(
        path,
        article(`${body(index)}<div id="below">${text}</div>`, { head, html, cdn }),
      );
      return `<iframe src="${path}" width="${width}" height="${HEIGHT}"></iframe>`;
    });
    const style =
      'body { margin: 0 } iframe { position: absolute; inset: 0 auto auto 0; border: 0 }';
    this.site.page(
      `${name}.html`,
      `<!doctype html><title>Frames</title><style>${style}</style>${all.join('')}`,
    );
    return {
      all: `${this.site.origin}${name}.html`,
      first: `${this.site.origin}${name}-0.html`,
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.site, ...this.#hosts].map((server) => server.close()));
  }
}

/** Opens such a page, and waits for every widget: that nothing moved meanwhile. Gives back the word on each one's button, if it is a quiz. */
export async function assertStill(page: Page, address: string): Promise<string[]> {
  await page.viewport(Math.max(...frames.map(({ width }) => width)), HEIGHT);
  await page.goto(address);
  await page.waitFor((count) => {
    const all = Array.from(window.frames as unknown as ArrayLike<Watched>);
    return all.length === count && all.every((frame) => frame.there?.());
  }, frames.length);
  const seen = await page.evaluate(async () => {
    // Two frames on, what the last one moved is known.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    return Array.from(window.frames as unknown as ArrayLike<Watched>, (frame) => ({
      width: frame.innerWidth,
      size: frame.getComputedStyle(frame.document.documentElement).fontSize,
      shifts: frame.shifts,
      places: [...frame.places],
      looks: frame.looks,
      word: frame.widget().shadowRoot!.querySelector('#next')?.textContent.trim() ?? '',
    }));
  });
  for (const [index, { width, size, shifts, places, looks }] of seen.entries()) {
    const frame = frames[index]!;
    const where = `at ${width} px, with text at ${frame.size}%`;
    assert.deepEqual([width, size], [frame.width, `${(16 * frame.size) / 100}px`]);
    assert.deepEqual(shifts, [], `shifts ${where}`);
    assert.equal(places.length, 1, `the text below lay at ${places.join(', ')} ${where}`);
    assert.ok(looks > 0, `the page never showed before its widget ${where}`);
  }
  return seen.map(({ word }) => word);
}
