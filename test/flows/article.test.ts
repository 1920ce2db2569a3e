import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { forEachEngine, launch, poll } from '../harness/browser.js';
import { startDemo } from './site.js';

const { address, requests, close } = await startDemo();
after(close);

await forEachEngine((context) => {
  for (const path of ['', 'ar/']) {
    test(`the article /${path} shares, and asks our own host only`, async () => {
      const { browser } = context;
      const denied = browser.proxy.asked.length;
      requests.length = 0;
      const page = await browser.newPage();
      await page.goto(address + path);
      await page.waitFor(() =>
        document.querySelector('trust-share-button')!.matches(':state(ready)'),
      );
      await page.click('trust-share-button >>> [part=button]');
      const [name, href] = await page.waitFor(() => {
        const { shadowRoot } = document.querySelector('trust-share-button')!;
        const links = [...shadowRoot!.querySelectorAll<HTMLAnchorElement>(':popover-open a')];
        const link = links.find(({ textContent }) => textContent!.trim() === 'X');
        return link && [links[0]!.textContent!.trim(), link.href];
      });
      assert.equal(name, 'WhatsApp');
      assert.match(
        href!,
        /^https:\/\/x\.com\/intent\/tweet\?text=.+&url=https%3A%2F%2Fexample\.org%2F/,
      );
      assert.deepEqual(browser.proxy.asked.slice(denied), []);
      const foreign = requests.filter((url) => !/^\/($|ar\/|cdn\/|demo\/|favicon)/.test(url));
      assert.deepEqual(foreign, []);
      // The second page finds it in the cache.
      if (!path) assert.ok(requests.some((url) => url.startsWith('/cdn/chunks/share-menu')));
      await page.close();
    });
  }

  test('a tap on a target opens it, and asks that host alone', async () => {
    const browser = await launch(context.engine);
    try {
      const page = await browser.newPage();
      await page.goto(address);
      await page.waitFor(() =>
        document.querySelector('trust-share-button')!.matches(':state(ready)'),
      );
      await page.click('trust-share-button >>> [part=button]');
      await page.waitFor(() =>
        document.querySelector('trust-share-button')!.shadowRoot!.querySelector(':popover-open a'),
      );
      assert.deepEqual(browser.proxy.asked, []);
      await page.click('trust-share-button >>> a[part=target]');
      await poll('a request to another host', () => browser.proxy.asked.length > 0);
      assert.deepEqual([...new Set(browser.proxy.asked)], ['wa.me']);
    } finally {
      await browser.close();
    }
  });

  test('without JavaScript the article reads, and its share link works', async () => {
    const browser = await launch(context.engine, { javascript: false });
    try {
      const page = await browser.newPage();
      await page.goto(address);
      const [words, label, href, height] = await page.evaluate(() => {
        const link = document.querySelector<HTMLAnchorElement>('trust-share-button a')!;
        return [
          document.body.innerText.split(/\s+/).length,
          link.innerText,
          link.href,
          link.getBoundingClientRect().height,
        ] as const;
      });
      assert.ok(words > 800, `${words} words`);
      assert.equal(label, 'Share this now');
      assert.match(href, /^mailto:\?subject=.+&body=.*https%3A%2F%2Fexample\.org%2F/);
      assert.ok(height >= 44, `${height} px`);
    } finally {
      await browser.close();
    }
  });
});
