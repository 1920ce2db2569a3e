import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { version } from '../../src/version.js';
import { forEachEngine } from '../harness/browser.js';
import type { TestServer } from '../harness/server.js';
import { article, folder, shareButton, startSite } from './site.js';

let site: TestServer;
let other = '';

before(async () => {
  // The built files once more, as an older version of them.
  other = await mkdtemp(join(tmpdir(), 'other-version-'));
  await cp(folder('cdn/'), other, { recursive: true });
  for (const name of await readdir(other, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const text = await readFile(join(other, name), 'utf8');
    await writeFile(join(other, name), text.replaceAll(`"${version}"`, '"0.0.9"'));
  }
  site = await startSite({ routes: { '/other/': `${other}/` } });
  const second = '<script type="module" src="/other/trust-share-button.js"></script>';
  const again = '<script src="/cdn/all.classic.js"></script>';
  site.page('/second.html', article(shareButton + second));
  site.page('/again.html', article(shareButton + again));
});

after(async () => {
  await site.close();
  await rm(other, { recursive: true });
});

await forEachEngine((context) => {
  for (const [name, expected] of [
    ['second', 1],
    ['again', 0],
  ] as const) {
    test(`the library loaded twice (${name}) works, and warns ${expected} times`, async () => {
      const page = await context.browser.newPage();
      await page.goto(`${site.origin}/${name}.html`);
      await page.waitFor(
        () =>
          document.querySelector('trust-share-button')!.matches(':state(ready)') &&
          document.readyState === 'complete',
      );
      if (expected) {
        const end = Date.now() + 5000;
        while (!(await page.consoleMessages()).length && Date.now() < end)
          await page.evaluate(() => 1);
      }
      const warnings = (await page.consoleMessages()).map(({ text }) => text);
      assert.equal(warnings.length, expected, warnings.join('\n'));
      if (expected)
        assert.match(warnings[0]!, /trust-share-button.*0\.(0\.9|1\.0).*0\.(0\.9|1\.0)/);
      await page.click('trust-share-button >>> [part=button]');
      await page.waitFor(() =>
        document
          .querySelector('trust-share-button')!
          .shadowRoot!.querySelector(':popover-open [part=target]'),
      );
      assert.deepEqual(await page.errors(), []);
      await page.close();
    });
  }
});
