import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { forEachEngine } from '../harness/browser.js';
import type { TestServer } from '../harness/server.js';
import { startSite, strict } from './site.js';

let site: TestServer;

/** The frame tells what became of it: nobody may look into an opaque origin. */
const report = `
  const element = document.querySelector('trust-share-button');
  const tell = (what) => parent.postMessage(what, '*');
  addEventListener('error', ({ message }) => tell({ error: message }));
  addEventListener('unhandledrejection', ({ reason }) => tell({ error: String(reason) }));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => tell({ error: effectiveDirective }));
  const poll = () => {
    const root = element.shadowRoot;
    const target = root?.querySelector(':popover-open [part=target]');
    if (target) return tell({ origin: self.origin, label: root.querySelector('button').textContent.trim(), first: target.textContent.trim(), href: target.href });
    if (root && element.matches(':state(ready)') && !root.querySelector(':popover-open')) root.querySelector('button').click();
    requestAnimationFrame(poll);
  };
  poll();`;

before(async () => {
  site = await startSite();
  site.page('/report.js', report);
  const frame = (attributes: string) => `<!doctype html>
    <html ${attributes}><meta charset="utf-8"><title>Framed</title>
    <trust-share-button></trust-share-button>
    <script src="${site.origin}/cdn/all.classic.js"></script>
    <script src="${site.origin}/report.js"></script>`;
  // In an opaque origin 'self' matches nothing: the host is named instead.
  const policy = strict['content-security-policy'].replaceAll("'self'", site.origin);
  const headers = { 'content-security-policy': policy };
  site.page('/frame-en.html', frame('lang="en"'), headers);
  site.page('/frame-ar.html', frame('lang="ar" dir="rtl"'), headers);
  site.page('/forbidden.js', forbidden);
  site.page(
    '/frame-forbidden.html',
    frame('lang="en"').replace('report.js', 'forbidden.js'),
    headers,
  );
  for (const lang of ['en', 'ar', 'forbidden']) {
    site.page(
      `/host-${lang}.html`,
      `<!doctype html><title>Host</title>
      <iframe sandbox="allow-scripts" src="/frame-${lang}.html" width="400" height="500"></iframe>
      <script>addEventListener('message', ({ data }) => (window.told ??= []).push(data))</script>`,
    );
  }
});

after(() => site.close());

/** A stand-in for a share sheet that the frame forbids: no engine on Linux has one. */
const forbidden = `
  navigator.share = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  navigator.canShare = () => false;
  console.warn = (text) => parent.postMessage(text, '*');
  const poll = () => {
    const root = document.querySelector('trust-share-button').shadowRoot;
    const copy = root?.querySelector(':popover-open button[part=target]');
    if (copy) return copy.click(), copy.click();
    if (root && !root.querySelector(':popover-open')) root.querySelector('button')?.click();
    requestAnimationFrame(poll);
  };
  poll();`;

await forEachEngine((context) => {
  test('the publisher is told, once, what the frame lacks', async () => {
    const page = await context.browser.newPage();
    await page.goto(`${site.origin}/host-forbidden.html`);
    const told = await page.waitFor(() => {
      const { told } = window as unknown as { told?: string[] };
      return told?.some((text) => text.includes('clipboard-write')) && told;
    });
    assert.deepEqual(told, [
      'trust-widgets: this frame lacks allow="web-share".',
      'trust-widgets: this frame lacks allow="clipboard-write".',
    ]);
    await page.close();
  });

  for (const [lang, label] of [
    ['en', 'Share'],
    ['ar', 'مشاركة'],
  ]) {
    test(`the classic bundle works in a sandboxed frame (${lang})`, async () => {
      const page = await context.browser.newPage();
      await page.goto(`${site.origin}/host-${lang}.html`);
      const told = await page.waitFor(
        () => (window as unknown as { told?: Record<string, string>[] }).told,
      );
      assert.equal(told[0]!.error, undefined);
      assert.equal(told[0]!.origin, 'null');
      assert.equal(told[0]!.label, label);
      assert.equal(told[0]!.first, 'X');
      assert.match(told[0]!.href!, /&url=http%3A%2F%2F127\.0\.0\.1%3A\d+%2Fframe-/);
      await page.close();
    });
  }
});
