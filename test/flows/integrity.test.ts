import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { forEachEngine, type Page, poll } from '../harness/browser.js';
import type { TestServer } from '../harness/server.js';
import { folder, shareButton, startSite } from './site.js';

const read = (name: string) => readFileSync(folder(`cdn/${name}`), 'utf8');
const hashes = JSON.parse(read('integrity.json')) as Record<string, string>;
/** The hash of what is not there. */
const wrong = `sha384-${createHash('sha384').update('').digest('base64')}`;

let site: TestServer;
/** The files on another host, as they are; and with the button's code changed. */
let cdn: string;
let changed: string;

/** The map for a page, as docs/hosting.md makes it. */
const importMap = (base: string) =>
  JSON.stringify({
    integrity: Object.fromEntries(
      Object.entries(hashes).map(([name, hash]) => [`${base}/${name}`, hash]),
    ),
  });

interface Parts {
  base?: string;
  loader?: string;
  style?: string;
  map?: string;
}

/** An article on the first host whose widgets come from the other. */
function page({
  base = cdn,
  loader = hashes['loader.js'],
  style = hashes['reserve.css'],
  map,
}: Parts) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>An article</title>
    <link rel="stylesheet" href="${base}/reserve.css" integrity="${style}" crossorigin>
    ${map ? `<script type="importmap">${map}</script>` : ''}
    <script type="module" src="${base}/loader.js" integrity="${loader}" crossorigin></script>
  </head>
  <body>${shareButton}</body>
</html>`;
}

before(async () => {
  site = await startSite({ routes: { '/changed/': folder('cdn/') } });
  cdn = `${site.otherOrigin}/cdn`;
  changed = `${site.otherOrigin}/changed`;
  for (const name of ['trust-share-button.js', 'all.classic.js']) {
    site.page(`/changed/${name}`, `document.title="changed";${read(name)}`);
  }

  const map = importMap(cdn);
  const mapHash = createHash('sha256').update(map).digest('base64');
  const policy = (scripts: string) => ({
    'content-security-policy': [
      `default-src 'self'`,
      `script-src 'self' ${scripts}`,
      `style-src 'self' ${site.otherOrigin}`,
      `require-trusted-types-for 'script'`,
      `trusted-types lit-html`,
    ].join('; '),
  });
  site.page('/whole.html', page({}), policy(site.otherOrigin));
  site.page('/map.html', page({ map }), policy(`${site.otherOrigin} 'sha256-${mapHash}'`));
  site.page('/wrong-loader.html', page({ loader: wrong }));
  site.page('/wrong-style.html', page({ style: wrong }));
  site.page('/changed.html', page({ base: changed }));
  site.page('/changed-map.html', page({ base: changed, map: importMap(changed) }));
  const classic = (base: string) => `<!doctype html><html lang="en"><title>One file</title>
    ${shareButton}<script src="${base}/all.classic.js" integrity="${hashes['all.classic.js']}" crossorigin></script>`;
  site.page('/classic.html', classic(cdn));
  site.page('/changed-classic.html', classic(changed));
});

after(() => site.close());

const ready = (page: Page) =>
  page.waitFor(() => document.querySelector('trust-share-button')!.matches(':state(ready)'));
const loaded = (page: Page) => page.waitFor(() => document.readyState === 'complete');
const defined = (page: Page) =>
  page.evaluate(() => Boolean(customElements.get('trust-share-button')));

await forEachEngine((context) => {
  const open = async (path: string): Promise<Page> => {
    const page = await context.browser.newPage();
    await page.goto(`${site.origin}/${path}`);
    return page;
  };

  for (const path of ['whole.html', 'map.html']) {
    test(`from another host, with hashes, under the policy of the page: ${path}`, async () => {
      const page = await open(path);
      await ready(page);
      // The menu's code and what it needs come later, and are checked too.
      await page.click('trust-share-button >>> [part=button]');
      await page.waitFor(() =>
        document
          .querySelector('trust-share-button')!
          .shadowRoot!.querySelector(':popover-open [part=target]'),
      );
      assert.deepEqual(await page.violations(), []);
      assert.deepEqual(await page.errors(), []);
      await page.close();
    });
  }

  test('a loader that is not the one hashed does not run; the link stays', async () => {
    const page = await open('wrong-loader.html');
    await loaded(page);
    assert.equal(await defined(page), false);
    assert.equal(
      await page.evaluate(() => Boolean(document.querySelector('a')!.checkVisibility())),
      true,
    );
    await page.close();
  });

  test('a style sheet that is not the one hashed is left out; the widget works', async () => {
    const page = await open('wrong-style.html');
    await ready(page);
    // Firefox keeps an empty one.
    const rules = await page.evaluate(() =>
      [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0),
    );
    assert.equal(rules, 0);
    await page.close();
  });

  test("the loader's hash does not cover what it imports", async () => {
    const page = await open('changed.html');
    await ready(page);
    assert.equal(await page.title(), 'changed');
    await page.close();
  });

  test('an import map with hashes does: the changed file does not run; the link stays', async () => {
    const page = await open('changed-map.html');
    await poll('the word of the loader that the import failed', async () => {
      const messages = await page.consoleMessages();
      return messages.some(({ text }) => text.includes('<trust-share-button> could not be loaded'));
    });
    assert.equal(await page.title(), 'An article');
    assert.equal(await defined(page), false);
    await page.close();
  });

  test('the classic bundle is covered whole', async () => {
    const page = await open('classic.html');
    await ready(page);
    await page.close();
    const other = await open('changed-classic.html');
    await loaded(other);
    assert.equal(await other.title(), 'One file');
    assert.equal(await defined(other), false);
    await other.close();
  });
});
