import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { forEachEngine, launch, pageUnderStrictCsp, poll, Unsupported } from './browser.js';
import type { LaunchOptions, Page } from './browser.js';
import { startServer, type TestServer } from './server.js';

const article = `<!doctype html><html lang="en"><head><title>Article</title></head><body>
  <x-widget></x-widget> <input aria-label="Name"> <a href="/other.html" target="_blank">More</a>
  <script src="/widget.js"></script></body></html>`;

const widget = `
  customElements.define('x-widget', class extends HTMLElement {
    connectedCallback() {
      const button = document.createElement('button');
      button.textContent = 'Share';
      globalThis.heard = [];
      for (const type of ['click', 'keydown'])
        button.addEventListener(type, (e) => heard.push((e.key ?? type) + (e.isTrusted ? '' : '?')));
      this.attachShadow({ mode: 'open' }).append(button);
    }
  });
  console.log('widget', 1);
  console.error('a complaint');`;

const heard = (page: Page): Promise<string[]> => page.evaluate('globalThis.heard');

await forEachEngine((context) => {
  const { engine } = context;
  let server: TestServer;
  let page: Page;

  before(async () => {
    server = await startServer({ record: true, pages: { '/article.html': article } });
    server.page('/widget.js', widget);
    server.page('/other.html', '<title>Other</title>');
    server.page('/strict.html', '<h1>Strict</h1>', {
      'content-security-policy': pageUnderStrictCsp,
    });
    page = await context.browser.newPage();
  });
  after(() => server.close());

  const open = (path = '/article.html'): Promise<void> => page.goto(server.origin + path);

  it('serves a page, and reads it', async () => {
    await open();
    assert.equal(await page.title(), 'Article');
    const sum = await page.evaluate(
      async (a: number, b: { c: number }) => {
        const add = (x: number, y: number): number => x + y;
        return add(a, await Promise.resolve(b.c));
      },
      1,
      { c: 2 },
    );
    assert.equal(sum, 3);
    await assert.rejects(page.evaluate('nothing.here'), /nothing/);
    assert.ok(server.log.some(({ path }) => path === '/widget.js'));
  });

  it('asks again what WebKit never answers', { skip: engine.name !== 'webkit' }, async () => {
    await open();
    const asked = await page.waitFor(() => {
      const home = globalThis as { asked?: number };
      home.asked = (home.asked ?? 0) + 1;
      return home.asked > 1 ? home.asked : new Promise<number>(() => undefined);
    });
    assert.equal(asked, 2);
  });

  it('clicks what is in a shadow root, as a pointer does', async () => {
    await open();
    await page.click('x-widget >>> button');
    assert.deepEqual(await heard(page), ['click']);
    await page.hover('x-widget >>> button');
    await page.waitFor(() =>
      document.querySelector('x-widget')?.shadowRoot?.querySelector('button:hover'),
    );
  });

  it('presses keys', async () => {
    await open();
    await page.press('Tab');
    assert.equal(await page.evaluate('document.activeElement.localName'), 'x-widget');
    await page.press('Enter', 'Escape', 'Space', 'ArrowDown');
    const keys = ['Enter', 'click', 'Escape', ' ', 'click', 'ArrowDown'];
    assert.deepEqual(await heard(page), keys);
    await page.focus('input');
    await page.type('Ana é 1');
    assert.equal(await page.evaluate('document.querySelector("input").value'), 'Ana é 1');
    await page.press('Shift+Tab');
    assert.equal(await page.evaluate('document.activeElement.localName'), 'x-widget');
    assert.equal(await page.evaluate('document.hasFocus()'), true);
  });

  it('sizes the page, and pictures it', async () => {
    await open();
    for (const [width, height] of [
      [320, 640],
      [1280, 720],
    ] as const) {
      await page.viewport(width, height);
      assert.deepEqual(await page.evaluate('[innerWidth, innerHeight]'), [width, height]);
      const picture = await page.screenshot();
      assert.equal(picture.toString('latin1', 1, 4), 'PNG');
      assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [width, height]);
    }
    await page.evaluate('void (document.body.style.height = "1500px")');
    const whole = await page.screenshot(undefined, { fullPage: true });
    assert.ok(whole.readUInt32BE(20) >= 1500);
  });

  it('gives the page the size asked for, however soon after another', async () => {
    await open();
    for (let turn = 0; turn < 8; turn++) {
      const [width, height] = turn % 2 ? [320, 640] : [800, 600];
      await page.viewport(width, height);
      assert.deepEqual(await page.evaluate('[innerWidth, innerHeight]'), [width, height]);
    }
  });

  it('hears what the page complains of', async () => {
    await open();
    await page.evaluate('void setTimeout(() => { throw new TypeError("uncaught one") })');
    const messages = await poll('the console', async () => {
      const all = await page.consoleMessages();
      return all.some(({ text }) => text.includes('a complaint')) && all;
    });
    assert.ok(messages.some(({ type, text }) => type === 'log' && text === 'widget 1'));
    assert.ok(messages.some(({ type }) => type === 'error'));
    await poll('the error', async () => (await page.errors()).join().includes('uncaught one'));
    assert.equal(await page.hasRecorder(), true);
  });

  it('denies other hosts, and notes them', async () => {
    await open();
    assert.deepEqual(context.browser.proxy.asked, []);
    await page.evaluate(() => fetch('https://elsewhere.example/x').catch(() => undefined));
    await page.evaluate(() => fetch('http://plain.example/x', { mode: 'no-cors' }).catch(() => 0));
    assert.deepEqual(
      [...new Set(context.browser.proxy.asked)],
      ['elsewhere.example', 'plain.example'],
    );
  });

  it('sees violations of the strict policy', async (test) => {
    await open('/strict.html');
    const throws = await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'h1 { color: red }';
      document.head.append(style);
      try {
        document.querySelector('h1')!.innerHTML = '';
        return false;
      } catch {
        return true;
      }
    });
    const violations = await poll('a violation', async () => {
      const all = await page.violations();
      return all.length > 0 && all;
    });
    assert.ok(violations.some(({ directive }) => directive.startsWith('style-src')));
    test.diagnostic(`${engine.name}: Trusted Types enforced: ${throws ? 'yes' : 'no'}`);
    console.log(`  ${engine.name}: Trusted Types enforced: ${throws ? 'yes' : 'no'}`);
  });

  it('knows the pages a page opens', async () => {
    await open();
    await page.click('a');
    const opened = await poll('the new page', async () => {
      const pages = await context.browser.pages();
      return pages.length > 1 && pages.at(-1);
    });
    await opened.waitFor(() => document.title === 'Other');
    await opened.close();
    await page.front();
    assert.equal(await page.title(), 'Article');
    await page.waitFor('document.hasFocus()');
  });

  const differently = async (options: LaunchOptions, script: string): Promise<unknown> => {
    const browser = await launch(engine, options);
    try {
      const fresh = await browser.newPage();
      await fresh.goto(`${server.origin}/article.html`);
      return await fresh.evaluate(script);
    } finally {
      await browser.close();
    }
  };

  it('starts in the dark, still, in another language', async () => {
    const options = { colorScheme: 'dark', reducedMotion: true, locale: 'de-DE' } as const;
    const asked = `[matchMedia('(prefers-color-scheme: dark)').matches,
      matchMedia('(prefers-reduced-motion: reduce)').matches, navigator.language,
      new Date(0).toLocaleDateString('de', { timeZone: 'UTC' })]`;
    assert.deepEqual(await differently(options, asked), [true, true, 'de-DE', '1.1.1970']);
  });

  it('starts with forced colours, or says it cannot', async () => {
    const forced = differently(
      { forcedColors: true },
      `matchMedia('(forced-colors: active)').matches`,
    );
    if (engine.name === 'webkit') await assert.rejects(forced, Unsupported);
    else assert.equal(await forced, true);
  });

  it('starts without JavaScript', async () => {
    assert.equal(await differently({ javascript: false }, 'typeof globalThis.heard'), 'undefined');
  });

  it('keeps a profile through a kill, or says it cannot', async () => {
    const profileDir = await mkdtemp(join(tmpdir(), 'trust-profile-'));
    const store = async (write: boolean): Promise<unknown> => {
      const opening = indexedDB.open('db');
      await new Promise((done) => {
        opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
        opening.onsuccess = done;
      });
      const change = opening.result.transaction('kept', 'readwrite', { durability: 'strict' });
      const kept = change.objectStore('kept');
      const request = write ? kept.put('still here', 'key') : kept.get('key');
      await new Promise((done) => (change.oncomplete = done));
      return request.result;
    };
    try {
      if (engine.name === 'webkit') {
        await assert.rejects(launch(engine, { profileDir }), Unsupported);
        return;
      }
      const first = await launch(engine, { profileDir });
      const writing = await first.newPage();
      await writing.goto(`${server.origin}/article.html`);
      await writing.evaluate(store, true);
      await first.kill();
      const second = await launch(engine, { profileDir });
      const reading = await second.newPage();
      await reading.goto(`${server.origin}/article.html`);
      assert.equal(await reading.evaluate(store, false), 'still here');
      await second.close();
    } finally {
      await rm(profileDir, { recursive: true, force: true });
    }
  });
});
