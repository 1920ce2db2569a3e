import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { forEachEngine } from '../harness/browser.js';
import type { TestServer } from '../harness/server.js';
import { article, shareButton, startSite, strict } from './site.js';

let site: TestServer;

before(async () => {
  site = await startSite();
  const states = `${shareButton}
    <trust-share-button mode="row" loading="eager"></trust-share-button>
    <div lang="ar" dir="rtl"><trust-share-button loading="eager"></trust-share-button></div>
    <div data-trust-widget="trust-share-button" data-loading="eager"><a href="mailto:">Marker</a></div>`;
  site.page('/strict.html', article(states), strict);
  site.page(
    '/probe.js',
    'try { document.body.innerHTML = ""; } catch { document.title = "enforced"; }',
  );
  site.page('/probe.html', '<!doctype html><body><script src="/probe.js"></script>', strict);
});

after(() => site.close());

await forEachEngine((context) => {
  test('runs under the strict policy without a violation', async (t) => {
    const page = await context.browser.newPage();
    await page.goto(`${site.origin}/probe.html`);
    const enforced = (await page.title()) === 'enforced';
    t.diagnostic(
      `Trusted Types in ${context.engine.name}: ${enforced ? 'enforced' : 'not enforced'}`,
    );

    await page.goto(`${site.origin}/strict.html`);
    await page.waitFor(
      () =>
        [...document.querySelectorAll('trust-share-button')].filter((one) =>
          one.matches(':state(ready)'),
        ).length === 4,
    );
    await page.click('trust-share-button >>> [part=button]');
    await page.waitFor(() =>
      document
        .querySelector('trust-share-button')!
        .shadowRoot!.querySelector(':popover-open [part=target]'),
    );
    await page.press('Escape');
    assert.ok(await page.hasRecorder());
    assert.deepEqual(await page.violations(), []);
    assert.deepEqual(await page.errors(), []);
    await page.close();
  });
});
