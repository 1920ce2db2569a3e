import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { forEachEngine, type Page } from '../harness/browser.js';
import type { TestServer } from '../harness/server.js';
import { article, shareButton, startSite, strict } from './site.js';

let site: TestServer;

const SEALED = '#sealed=Qm90aCBvZiB1cw-_';

/** Before the loader: notes what the page is told of. */
const watcher = `
  window.heard = [];
  window.steps = history.length;
  for (const type of ['hashchange', 'popstate']) addEventListener(type, () => heard.push(type));`;
/** After the loader. */
const later = `window.found = location.href;`;

before(async () => {
  site = await startSite();
  site.page('/watcher.js', watcher);
  site.page('/later.js', later);
  const body = `${shareButton}${'<br>'.repeat(200)}<h2 id="section">Later</h2>${'<br>'.repeat(99)}`;
  const scripts = {
    module: (head: string) =>
      article(body, { head: `${head}<script src="/watcher.js"></script>` }).replace(
        '</head>',
        '<script type="module" src="/later.js"></script></head>',
      ),
    classic: `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
      <script src="/watcher.js"></script>${body}
      <script src="/cdn/all.classic.js"></script><script src="/later.js"></script>`,
  };
  site.page('/module.html', scripts.module(''), strict);
  // An address that is relative would lead to another site.
  site.page(
    '/base.html',
    scripts.module('<base href="https://example.org/other/">').replaceAll('"/', `"${site.origin}/`),
  );
  site.page('/classic.html', scripts.classic, strict);
  site.page(
    '/refusing.js',
    `history.replaceState = () => { throw new DOMException('', 'SecurityError'); };`,
  );
  site.page('/refusing.html', scripts.module('<script src="/refusing.js"></script>'));
  site.page(
    '/receiver.html',
    article('<boundary-builder loading="eager"></boundary-builder>', {
      head: '<script src="/watcher.js"></script><script type="module" src="/later.js"></script>',
    }),
  );
  site.page('/start.html', '<!doctype html><title>A start</title>');
  site.page('/frame.js', `parent.postMessage(location.href, '*');`);
  site.page(
    '/frame.html',
    scripts.classic.replace('/later.js', '/frame.js').replaceAll('"/', `"${site.origin}/`),
  );
  site.page(
    '/host.html',
    `<!doctype html><title>Host</title>
    <script>addEventListener('message', ({ data }) => { window.told = data; })</script>
    <iframe sandbox="allow-scripts" src="/frame.html${SEALED}"></iframe>`,
  );
});

after(() => site.close());

const look = (page: Page) =>
  page.waitFor(() => {
    const { found, heard, steps } = window as unknown as {
      found?: string;
      heard: string[];
      steps: number;
    };
    const waiting = globalThis as unknown as Record<string, string | undefined>;
    const waits = waiting['#sealed'] ?? '';
    const { length } = history;
    return found && { href: location.href, found, heard, added: length - steps, waits };
  });

await forEachEngine((context) => {
  async function open(path: string) {
    const page = await context.browser.newPage();
    await page.goto(`${site.origin}/start.html`);
    await page.goto(site.origin + path);
    return { page, seen: await look(page) };
  }

  for (const path of ['/module.html?a=1', '/classic.html', '/base.html'])
    test(`${path}: what is sealed has left the address before other scripts, and no step is added`, async () => {
      const { page, seen } = await open(path + SEALED);
      const href = site.origin + path;
      assert.deepEqual(seen, { href, found: href, heard: [], added: 0, waits: SEALED });
      await page.back();
      assert.equal(await page.url(), `${site.origin}/start.html`);
      await page.close();
    });

  test('where the history refuses, it leaves the address all the same, and no step is added', async () => {
    const { page, seen } = await open(`/refusing.html${SEALED}`);
    const { heard: _, ...rest } = seen;
    const href = `${site.origin}/refusing.html#`;
    assert.deepEqual(rest, { href, found: href, added: 0, waits: SEALED });
    await page.close();
  });

  for (const path of ['/module.html', '/classic.html'])
    test(`${path}: another fragment stays, and leads where it led`, async () => {
      const { page, seen } = await open(`${path}#section`);
      assert.equal(seen.href, `${site.origin}${path}#section`);
      assert.equal(seen.waits, '');
      assert.ok(await page.waitFor(() => scrollY > 1000));
      await page.close();
    });

  test('a sealed link that is opened while the page stands is taken by the widget that it is for', async () => {
    const { page } = await open('/receiver.html');
    await page.waitFor(() => document.querySelector('boundary-builder')!.matches(':state(ready)'));
    await page.evaluate((sealed) => void (location.hash = sealed), SEALED);
    await page.waitFor(() => !location.href.includes('#'));
    await page.waitFor(() =>
      document.querySelector('boundary-builder')!.shadowRoot!.querySelector('[role=alert]'),
    );
    await page.close();
  });

  test('going back, and on again, shows nothing of it in the address', async () => {
    const { page } = await open(`/module.html${SEALED}`);
    await page.goto(`${site.origin}/start.html`);
    await page.back();
    await page.waitFor(() => document.querySelector('trust-share-button'));
    assert.equal(await page.url(), `${site.origin}/module.html`);
    await page.close();
  });

  test('in a sandboxed frame it leaves the address of the frame', async () => {
    const page = await context.browser.newPage();
    await page.goto(`${site.origin}/host.html`);
    const told = await page.waitFor(() => (window as unknown as { told?: string }).told);
    assert.ok(!told.includes('sealed'), told);
    await page.close();
  });
});
