import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { forEachEngine, poll, type Page } from '../harness/browser.js';
import type { TestServer } from '../harness/server.js';
import { article, startSite } from './site.js';

let site: TestServer;

/** Words of a reader, at the first visit of a tab, in the memory of the page alone; and a note of every time that the page comes back whole. */
const memory = `
  window.words = sessionStorage.visited ? '' : 'my own words';
  sessionStorage.visited = 'yes';
  const root = document.querySelector('#tool').attachShadow({ mode: 'open' });
  root.textContent = words;
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) sessionStorage.persisted = root.textContent + getComputedStyle(document.documentElement).display;
  });
  document.addEventListener('trust-ready', () => {
    window[Symbol.for('trust-widgets.page.1')].tools.add({ letGo: () => (root.textContent = window.words = '') });
    window.joined = true;
  });`;

/** Each page tells the server when it shows. */
const arrive = `
  addEventListener('pageshow', ({ persisted }) =>
    navigator.sendBeacon('/arrived?' + location.pathname + (persisted ? '&whole' : '')));`;

/**
 * Leaves a page, and waits for the server to hear that the next one shows. The browser is asked nothing meanwhile: WebKit
 * never answers a question to a page that just then goes to the back-forward cache. Its driver may hear of it after the server.
 */
async function arrival(page: Page, at: string, leave: () => Promise<unknown>): Promise<void> {
  const count = () => site.log.filter(({ path }) => path === `/arrived?${at}`).length;
  const before = count();
  await leave();
  await poll(`${at} to show`, () => count() > before);
  await page.waitFor((path) => location.pathname === path, at.replace('&whole', ''));
}

const cached = { 'cache-control': 'max-age=0' };

before(async () => {
  site = await startSite({ record: false });
  site.page('/arrived', '');
  site.page('/arrive.js', arrive);
  site.page(
    '/neutral.html',
    '<!doctype html><title>Weather</title><h1>Weather</h1><script src="/arrive.js"></script>',
    cached,
  );
  site.page('/memory.js', memory);
  const body = `<trust-quick-exit><a href="/neutral.html">Leave this page</a></trust-quick-exit>
    <p><a id="to" href="#part">Part</a></p><div id="tool"></div><div id="part">The part</div>
    <script src="/memory.js"></script><script src="/arrive.js"></script>`;
  site.page('/article.html', article(body), cached);
});

after(() => site.close());

await forEachEngine(
  (context) => {
    /** The article, with words in it, after a link within it was followed. */
    async function open(): Promise<Page> {
      const page = await context.browser.newPage();
      await page.goto(`${site.origin}/article.html`);
      await page.evaluate(() => delete sessionStorage.persisted);
      await page.waitFor(() => (globalThis as unknown as { joined: boolean }).joined);
      await page.click('#to');
      await page.waitFor(() => location.hash === '#part');
      return page;
    }
    /** By the page's own history: the driver of Firefox waits in vain for a load of a page that comes back whole. */
    async function back(page: Page, to: string): Promise<void> {
      await arrival(page, to, () => page.evaluate(() => void setTimeout(() => history.back())));
    }
    const words = () =>
      document.querySelector('#tool')!.shadowRoot!.textContent +
      (globalThis as unknown as { words: string }).words;

    test('this browser keeps whole pages: words come back with Back, where nobody left in haste', async (t) => {
      const page = await open();
      await page.goto(`${site.origin}/neutral.html`);
      await back(page, '/article.html&whole');
      const persisted = await page.evaluate(() => sessionStorage.persisted as string | undefined);
      t.diagnostic(`kept whole: ${persisted ?? 'no'}`);
      assert.equal(persisted, 'my own wordsblock');
      assert.equal(await page.evaluate(words), 'my own words'.repeat(2));
      await page.close();
    });

    test('after the quick exit, Back shows the article without a word, kept whole or not', async (t) => {
      const page = await open();
      await arrival(page, '/neutral.html', () => page.press('Shift', 'Shift', 'Shift'));
      // Where it comes back whole, it loads itself anew.
      await back(page, '/article.html');
      await page.waitFor(
        () =>
          (globalThis as unknown as { joined: boolean }).joined &&
          getComputedStyle(document.documentElement).display === 'block',
      );
      const persisted = await page.evaluate(() => sessionStorage.persisted as string | undefined);
      t.diagnostic(`kept whole: ${persisted ?? 'no'}`);
      // Blank and empty, where it came back whole; then loaded anew.
      if (persisted !== undefined) assert.equal(persisted, 'none');
      assert.equal(await page.evaluate(words), '');
      await page.close();
    });
  },
  { keepPages: true },
);
