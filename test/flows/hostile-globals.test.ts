import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { forEachEngine } from '../harness/browser.js';
import type { TestServer } from '../harness/server.js';
import { article, shareButton, startSite } from './site.js';

/** What such libraries are known to do to a page, in one: for machines that have none of them. */
const standIn = `
  Array.from = (list, map) => { const { length } = list; return map || !length ? [] : [].slice.call(list); };
  Event = function () { throw new Error('Event is ours'); };
  Array.prototype.each = Array.prototype.include = function () {};
  const { bind } = Function.prototype;
  Function.prototype.bind = function (self) { return bind.call(this, self); };`;

const libraries: Record<string, string | undefined> = {
  'stand-in': undefined,
  Prototype: '/debian/prototype/prototype.js',
  MooTools: '/debian/mootools/mootools.js',
};

let site: TestServer;

before(async () => {
  site = await startSite({ routes: { '/debian/': '/usr/share/javascript/' } });
  site.page('/stand-in.js', standIn);
  for (const [name, path] of Object.entries(libraries)) {
    const head = `<script src="${path ?? '/stand-in.js'}"></script>`;
    site.page(`/${name}.html`, article(shareButton, { head }));
  }
});

after(() => site.close());

await forEachEngine((context) => {
  for (const [name, path] of Object.entries(libraries)) {
    test(`survives the globals of ${name}`, async (t) => {
      if (path && !existsSync(path.replace('/debian/', '/usr/share/javascript/'))) {
        return t.skip(`${name} is not installed here`);
      }
      const page = await context.browser.newPage();
      await page.goto(`${site.origin}/${name}.html`);
      await page.waitFor(() =>
        document.querySelector('trust-share-button')!.matches(':state(ready)'),
      );
      await page.click('trust-share-button >>> [part=button]');
      const names = await page.waitFor(() => {
        const found = document
          .querySelector('trust-share-button')!
          .shadowRoot!.querySelectorAll(':popover-open [part=target]');
        return found.length > 0 && [...found].map((one) => one.textContent!.trim());
      });
      assert.equal(names.length, 14);
      assert.deepEqual(await page.errors(), []);
      await page.close();
    });
  }
});
