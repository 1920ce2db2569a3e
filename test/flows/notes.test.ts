import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { forEachEngine } from '../harness/browser.js';
import type { Page } from '../harness/page-api.js';
import type { TestServer } from '../harness/server.js';
import { startNotes } from './notes-site.js';
import { eraseAll, press, shows } from './press.js';

let site: TestServer;
before(async () => {
  site = await startNotes();
});
after(() => site.close());

const area = 'private-notes >>> textarea';

const holds = (page: Page, words: string) =>
  page.waitFor(
    (text) =>
      document.querySelector('private-notes')!.shadowRoot?.querySelector('textarea')?.value ===
      text,
    words,
  );

/** Opens the page, when both widgets are ready. */
async function visit(page: Page): Promise<void> {
  await page.goto(`${site.origin}/notes`);
  await page.waitFor(() =>
    ['private-notes', 'trust-space'].every((tag) =>
      document.querySelector(tag)!.matches(':state(ready)'),
    ),
  );
}

async function write(page: Page, words: string): Promise<void> {
  await page.click(area);
  await page.type(words);
  await holds(page, words);
}

async function setPassphrase(page: Page, words: string): Promise<void> {
  await page.click('trust-space >>> #spaceSecret');
  await page.click('trust-space >>> #new');
  await page.type(words);
  await page.press('Tab');
  await page.type(words);
  await page.press('Enter');
  await shows(page, 'trust-space', 'Encrypted with your passphrase.');
}

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

await forEachEngine((context) => {
  test('words live in memory until the reader keeps them, then come back; erased, nothing is left', async (t) => {
    const page = await context.browser.newPage();
    t.after(() => page.close());
    await visit(page);
    await shows(page, 'private-notes', 'Only in this tab so far.');
    await write(page, 'unkept words');
    await shows(page, 'trust-space', 'Only in this tab: 1.');
    assert.deepEqual(await databases(page), []);
    await visit(page);
    await holds(page, '');

    await write(page, 'kept words');
    await press(page, 'private-notes', 'Keep on this device');
    await shows(page, 'private-notes', 'Kept on this device until');
    assert.deepEqual(await databases(page), ['page-notes']);
    await visit(page);
    await holds(page, 'kept words');
    await shows(page, 'trust-space', 'Kept on this device: 1.');

    await eraseAll(page);
    await holds(page, '');
    assert.deepEqual(await databases(page), []);
    assert.deepEqual(await page.violations(), []);
    assert.deepEqual(await page.errors(), []);
  });

  test('a passphrase locks what is kept; another opens nothing, and loses nothing', async (t) => {
    const page = await context.browser.newPage();
    t.after(() => page.close());
    await visit(page);
    await write(page, 'sealed words');
    await press(page, 'private-notes', 'Keep on this device');
    await shows(page, 'private-notes', 'Kept on this device until');
    await press(page, 'trust-space', 'Show');
    await setPassphrase(page, 'four plain words');

    await visit(page);
    await shows(page, 'private-notes', 'locked');
    await press(page, 'private-notes', 'Unlock');
    await page.click('private-notes >>> #unlock');
    await page.type('other words');
    await page.press('Enter');
    await shows(page, 'private-notes', 'That is not the passphrase.');
    // The wrong words are selected.
    await page.type('four plain words');
    await page.press('Enter');
    await holds(page, 'sealed words');
    await eraseAll(page);
    assert.deepEqual(await page.errors(), []);
  });

  for (const passphrase of [undefined, 'four plain words']) {
    test(`saved as a copy ${passphrase ? 'behind a passphrase' : 'in the clear'}, erased, and opened again, the words are back`, async (t) => {
      const page = await context.browser.newPage();
      t.after(() => page.close());
      await visit(page);
      await write(page, 'words to take along');
      await press(page, 'private-notes', 'Keep on this device');
      await shows(page, 'private-notes', 'Kept on this device until');
      await press(page, 'trust-space', 'Show');
      if (passphrase) await setPassphrase(page, passphrase);

      // A stand-in for the browser's download, which no engine here hands over: it keeps the file.
      await page.evaluate(() => {
        const { createObjectURL } = URL;
        URL.createObjectURL = (blob: Blob) => {
          void blob.text().then((text) => Object.assign(globalThis, { copy: text }));
          return createObjectURL(blob);
        };
        HTMLAnchorElement.prototype.click = function () {
          document.title = this.download;
        };
      });
      await page.click('trust-space >>> #spaceFile');
      await press(page, 'trust-space', 'Save a copy');
      const copy = await page.waitFor(() => (globalThis as unknown as { copy?: string }).copy);
      assert.equal(await page.title(), 'notes.json');
      assert.equal(copy.includes('words to take along'), !passphrase);

      await eraseAll(page);
      assert.deepEqual(await databases(page), []);
      await visit(page);
      await holds(page, '');
      await press(page, 'trust-space', 'Show');
      await page.click('trust-space >>> #spaceFile');
      const open = (text: string) =>
        page.waitFor((contents) => {
          const root = document.querySelector('trust-space')!.shadowRoot!;
          const input = root.querySelector<HTMLInputElement>('#file');
          if (!input) return false;
          const chosen = new DataTransfer();
          chosen.items.add(new File([contents], 'notes.json', { type: 'application/json' }));
          input.files = chosen.files;
          return input.dispatchEvent(new Event('change'));
        }, text);
      await open(copy.slice(0, -20));
      await shows(page, 'trust-space', 'Nothing was changed.');
      await open(copy);
      if (passphrase) {
        await shows(page, 'trust-space', 'This file is encrypted.');
        await page.click('trust-space >>> #file-secret');
        await page.type(passphrase);
        await page.press('Enter');
      }
      await shows(page, 'trust-space', 'New: 1.');
      await holds(page, 'words to take along');
      await open(copy);
      if (passphrase) {
        await page.click('trust-space >>> #file-secret');
        await page.type(passphrase);
        await page.press('Enter');
      }
      await shows(page, 'trust-space', 'Here already: 1.');
      await eraseAll(page);
      assert.deepEqual(await page.violations(), []);
      assert.deepEqual(await page.errors(), []);
    });
  }

  test('written in two tabs at once, both are kept, and the reader chooses', async (t) => {
    const one = await context.browser.newPage();
    t.after(() => one.close());
    await visit(one);
    await write(one, 'first');
    await press(one, 'private-notes', 'Keep on this device');
    await shows(one, 'private-notes', 'Kept on this device until');
    const other = await context.browser.newPage();
    t.after(() => other.close());
    await visit(other);
    await holds(other, 'first');
    // Each holds its page until the same moment, so that neither hears of the other's words before it writes.
    const append = (words: string, at: number) => {
      const area = document.querySelector('private-notes')!.shadowRoot!.querySelector('textarea')!;
      const write = () => {
        while (Date.now() < at);
        area.value += words;
        area.dispatchEvent(new Event('input'));
      };
      setTimeout(write, at - Date.now() - 1500);
    };
    const moment = Date.now() + 3000;
    await one.evaluate(append, ' here', moment);
    await other.evaluate(append, ' there', moment);
    await shows(one, 'private-notes', 'Both are kept.');
    await shows(other, 'private-notes', 'Both are kept.');
    await holds(one, 'first here');
    await one.front();
    await press(one, 'private-notes', 'Use the other');
    await shows(one, 'private-notes', 'There is no undo.');
    await press(one, 'private-notes', 'Use the other');
    await holds(one, 'first there');
    // A tab in the background paints nothing, so there is no date yet.
    await shows(other, 'private-notes', 'Stop keeping');
    await holds(other, 'first there');
    await eraseAll(one);
    await holds(other, '');
  });
});
