import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { forEachEngine, launch, type Page } from '../harness/browser.js';
import { findEngines } from '../harness/engines.js';
import { scratch } from '../harness/scratch.js';
import type { TestServer } from '../harness/server.js';
import './store-globals.js';
import { startStore } from './store-site.js';

let site: TestServer;
before(async () => {
  site = await startStore();
});
after(() => site.close());

const put = (page: Page, value: string) =>
  page.evaluate(async (one) => (await store.put(text, 'one', one)) ?? 'saved', value);
const value = (page: Page) =>
  page.evaluate(async () => {
    await store.open();
    return store.value(text, 'one') ?? 'none';
  });

async function keep(page: Page, words: string): Promise<void> {
  await put(page, words);
  assert.equal(await page.evaluate(async () => (await store.keep('one')) ?? 'kept'), 'kept');
}

async function openKept(page: Page, words: string): Promise<void> {
  await page.goto(`${site.origin}/store`);
  await keep(page, words);
}

await forEachEngine((context) => {
  test('a transaction that is aborted leaves what was there, and the words in memory', async () => {
    const page = await context.browser.newPage();
    await openKept(page, 'before');
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...args) {
        const request = put.apply(this, args);
        this.transaction.abort();
        return request;
      };
    });
    assert.equal(await put(page, 'after'), 'failed');
    assert.equal(await value(page), 'after');
    await page.reload();
    assert.equal(await value(page), 'before');
    await page.evaluate(() => store.eraseAll());
    await page.close();
  });

  test('in a frame without storage all is in memory, and keeping says why', async () => {
    const page = await context.browser.newPage();
    await page.goto(`${site.origin}/around`);
    const told = await page.waitFor(
      () => (globalThis as unknown as { told?: Record<string, string> }).told,
    );
    assert.deepEqual(told, { put: 'in memory', keep: 'blocked', all: 'blocked', value: 'words' });
    await page.close();
  });

  test('locked when the page is left, by choice', async () => {
    const page = await context.browser.newPage();
    await openKept(page, 'before');
    const leave = () =>
      page.evaluate(() => {
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        return store.lock;
      });
    await page.evaluate(() => store.setPassphrase('any four plain words'));
    assert.equal(await leave(), 'open');
    await page.evaluate(() => store.set({ lockOnLeave: true }));
    assert.equal(await leave(), 'locked');
    assert.equal(await value(page), 'none');
    assert.equal(await page.evaluate(() => store.unlock('other words')), false);
    assert.equal(await page.evaluate(() => store.unlock('any four plain words')), true);
    assert.equal(await value(page), 'before');
    await page.evaluate(() => store.eraseAll());
    await page.close();
  });

  test('when the last item is no longer kept, there is no database', async () => {
    const page = await context.browser.newPage();
    await openKept(page, 'before');
    assert.equal(
      await page.evaluate(async () => (await store.stopKeeping('one')) ?? 'done'),
      'done',
    );
    assert.equal(await value(page), 'before');
    assert.deepEqual(await page.evaluate(async () => indexedDB.databases()), []);
    await page.close();
  });

  test('after all is erased, the origin keeps nothing', async () => {
    const page = await context.browser.newPage();
    await openKept(page, 'before');
    const other = await context.browser.newPage();
    await other.goto(`${site.origin}/store`);
    assert.equal(await value(other), 'before');
    await page.evaluate(() => store.set({ eraseOnExit: true, lockAfter: 5 }));
    const [erased] = await Promise.all([
      page.evaluate(async () => (await store.eraseAll()) ?? 'erased'),
      // The other tab writes on meanwhile, and all the time looks what is there.
      other.evaluate(async () => {
        for (let number = 0; number < 40; number++) {
          void store.put(text, 'one', `${number}`);
          await store.open();
        }
        await store.put(text, 'one', 'last');
      }),
    ]);
    assert.equal(erased, 'erased');
    const left = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      caches: await caches.keys(),
    }));
    assert.deepEqual(left, { databases: [], local: {}, session: {}, cookies: '', caches: [] });
    // What was written there since is there, in memory alone.
    assert.ok(await other.evaluate(() => store.held().every(({ kept }) => !kept)));
    await page.close();
    await other.close();
  });
});

/** Files under a folder that hold some bytes. */
function filesWith(folder: string, words: string): string[] {
  const forms = [Buffer.from(words), Buffer.from(words, 'utf16le'), Buffer.from(btoa(words))];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .filter((file) => {
      const bytes = readFileSync(file);
      return forms.some((form) => bytes.includes(form));
    });
}

const [firefox] = (await findEngines()).filter(({ name }) => name === 'firefox');

test(
  'a full disk leaves what was there, and the words in memory until there is room',
  { skip: !firefox && 'Only Firefox can be given a small disk' },
  async (t) => {
    const kilobytes = 1024;
    const prefs = { 'dom.quotaManager.temporaryStorage.fixedLimit': kilobytes };
    const browser = await launch(firefox!, { prefs });
    t.after(() => browser.close());
    const page = await browser.newPage();
    await openKept(page, 'before');
    // Told apart by their beginnings; the rest can't be made smaller by compression.
    const long = (start: string) =>
      page.evaluate(async (first) => {
        const bits = crypto.getRandomValues(new Uint16Array(30_000));
        const words = first + Array.from(bits, (one) => String.fromCharCode(one | 1)).join('');
        return (await store.put(text, 'one', words.repeat(40))) ?? 'saved';
      }, start);
    const start = async () => (await value(page)).slice(0, 6);
    assert.equal(await long('first '), 'full');
    assert.equal(await start(), 'first ');
    assert.equal(await long('second'), 'full');
    assert.equal(await start(), 'second');
    assert.equal(await page.evaluate(() => store.get('one')?.trouble), 'full');
    assert.equal(await put(page, 'short again'), 'saved');
    assert.equal(await long('third '), 'full');
    await page.reload();
    assert.equal(await value(page), 'short again');
  },
);

const [chromium] = (await findEngines()).filter(({ name }) => name === 'chromium');

for (const sealed of [false, true]) {
  test(
    `what is saved ${sealed ? 'behind a passphrase is in no file' : 'in the clear is found in a file'} of the profile`,
    { skip: !chromium && 'Chromium is not here' },
    async (t) => {
      const profile = scratch('disk');
      const words = [...crypto.getRandomValues(new Uint8Array(24))]
        .map((byte) => String.fromCharCode(97 + (byte % 26)))
        .join('');
      const browser = await launch(chromium!, { profileDir: profile.folder });
      t.after(() => browser.close());
      const page = await browser.newPage();
      await page.goto(`${site.origin}/store`);
      if (sealed) await page.evaluate(() => store.setPassphrase('any four plain words'));
      await keep(page, words);
      await page.reload();
      if (sealed) {
        assert.equal(await value(page), 'none');
        assert.ok(await page.evaluate(() => store.unlock('any four plain words')));
      }
      assert.equal(await value(page), words);
      await browser.close();
      assert.equal(filesWith(profile.folder, words).length > 0, !sealed);
      assert.ok(filesWith(profile.folder, 'page-notes').length > 0, 'nothing was kept at all');
      profile.remove();
    },
  );
}
