import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { forEachEngine } from '../harness/browser.js';
import type { TestServer } from '../harness/server.js';
import { article, folder, shareButton, startSite } from './site.js';

/** Long enough that what waits for an answer cannot be mistaken for what does not. */
const DELAY = 400;
let site: TestServer;

const pages = {
  button: { body: shareButton, files: ['trust-share-button.js', 'base', 'kit', 'share'] },
  arabic: {
    body: shareButton,
    html: 'lang="ar-EG" dir="rtl"',
    files: ['trust-share-button.js', 'base', 'kit', 'share', 'ar'],
  },
  row: {
    body: '<trust-share-button mode="row"></trust-share-button>',
    files: ['trust-share-button.js', 'base', 'kit', 'share', 'share-menu', 'later'],
  },
  marker: {
    body: '<div data-trust-widget="trust-share-button" data-mode="row"></div>',
    files: ['trust-share-button.js', 'base', 'kit', 'share', 'share-menu', 'later'],
  },
  quotation: {
    body: '<trust-quote><blockquote>A sentence.</blockquote><p>Ann Author</p></trust-quote>',
    files: ['trust-quote.js', 'base', 'kit'],
  },
  exit: {
    body: '<trust-quick-exit><a href="https://example.org/">Leave</a></trust-quick-exit>',
    files: ['trust-quick-exit.js', 'base', 'left'],
  },
  video: {
    body: '<trust-video src="https://youtu.be/aqz-KE-bpKQ"></trust-video>',
    files: ['trust-video.js', 'base'],
  },
  space: {
    body: '<trust-space><p>Nothing is kept.</p></trust-space>',
    files: ['trust-space.js', 'base', 'kit', 'left', 'tool'],
  },
  none: { body: '<p>No widget.</p><trust-unknown></trust-unknown>', files: [] },
};

before(async () => {
  // Each page has files of its own, so that none is in a cache.
  const routes = Object.fromEntries(
    Object.keys(pages).map((name) => [`/${name}/`, folder('cdn/')]),
  );
  site = await startSite({
    routes,
    record: false,
    delay: (path) => (path.endsWith('.js') ? DELAY : 0),
  });
  for (const [name, { body, ...rest }] of Object.entries(pages)) {
    site.page(`/${name}.html`, article(body, { cdn: `/${name}`, ...rest }));
  }
});

after(() => site.close());

await forEachEngine((context) => {
  for (const [name, { files }] of Object.entries(pages)) {
    test(`${name}: what it needs is asked for at once, after the loader, and nothing else`, async () => {
      const page = await context.browser.newPage();
      site.log.length = 0;
      await page.goto(`${site.origin}/${name}.html`);
      if (files.length) {
        await page.waitFor(() =>
          document
            .querySelector(
              'trust-share-button, trust-quote, trust-quick-exit, trust-space, trust-video',
            )
            ?.matches(':state(ready)'),
        );
      } else {
        await page.waitFor(() => document.readyState === 'complete');
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      }
      const [loader, ...rest] = site.log.filter(({ path }) => path.endsWith('.js'));
      assert.equal(loader!.path, `/${name}/loader.js`);
      // A chunk by its name, without its hash.
      const asked = rest.map(({ path }) =>
        path
          .replace(/.*\/chunks\/(.+)-[\w-]{4}\.js$/, '$1')
          .split('/')
          .at(-1)!,
      );
      assert.deepEqual(asked.sort(), [...files].sort());
      const times = rest.map(({ time }) => time);
      const spread = Math.max(...times) - Math.min(...times);
      assert.ok(
        !files.length || spread < DELAY,
        `${spread} ms apart, while an answer takes ${DELAY} ms`,
      );
      await page.close();
    });
  }
});
