import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { forEachEngine } from '../harness/browser.js';
import type { TestServer } from '../harness/server.js';
import { article, startSite } from './site.js';
import { watch, type Watched, widths } from './watch-shift.js';

let site: TestServer;

const text = '<p>Trust breaks in one evening and comes back in small, honest pieces. '.repeat(12);
const bodies = {
  'with a link inside':
    '<trust-share-button><a href="mailto:">Share this now - someone’s life could change.</a></trust-share-button>',
  empty: '<trust-share-button></trust-share-button>',
  'as a marker':
    '<div data-trust-widget="trust-share-button"><a href="mailto:">Share this now</a></div>',
  'as a row': '<trust-share-button mode="row" targets="x email copy"></trust-share-button>',
  'a quotation':
    '<trust-quote><blockquote><p>Trust is built in very small moments.</p></blockquote><p>John Gottman, On Trust</p></trust-quote>',
  'a quotation in a figure, as a marker':
    '<div data-trust-widget="trust-quote"><figure><blockquote><p>Trust is built in very small moments.</p></blockquote><figcaption>John Gottman</figcaption></figure></div>',
  'a quotation without actions':
    '<trust-quote actions="none"><blockquote><p>Clear is kind.</p></blockquote><p>Brené Brown</p></trust-quote>',
  'a quick exit':
    '<trust-quick-exit><a href="https://www.example.com/">Leave this page</a></trust-quick-exit>',
  'in a sentence':
    '<p>Was this of use? <trust-share-button><a href="mailto:">Share it</a></trust-share-button> Thank you.</p>',
};

before(async () => {
  // Slow enough that the page is painted long before the widget is there.
  site = await startSite({
    record: false,
    delay: (path) => (path === '/cdn/reserve.css' ? 50 : path.startsWith('/cdn/') ? 250 : 0),
  });
  site.page('/watch.js', watch);
  site.page('/plain.css', 'body { margin: 16px auto; max-width: 40em; font: 1em/1.5 serif }');
  site.page('/double.css', 'html { font-size: 200% }');
  const head = '<link rel="stylesheet" href="/plain.css"><script src="/watch.js"></script>';
  Object.entries(bodies).forEach(([, body], index) => {
    const page = `${body}<div id="below">${text}</div>`;
    site.page(`/shift-${index}.html`, article(page, { head }));
    site.page(
      `/shift-${index}-double.html`,
      article(page, { head: `${head}<link rel="stylesheet" href="/double.css">` }),
    );
  });
});

after(() => site.close());

await forEachEngine((context) => {
  for (const [index, name] of Object.keys(bodies).entries()) {
    for (const size of ['', '-double']) {
      test(`nothing moves: ${name}${size && ', at 200% text'}`, async () => {
        const page = await context.browser.newPage();
        for (const width of widths(size)) {
          await page.viewport(width, 800);
          await page.goto(`${site.origin}/shift-${index}${size}.html`);
          await page.waitFor(() =>
            document
              .querySelector('trust-share-button, trust-quote, trust-quick-exit')
              ?.matches(':state(ready)'),
          );
          const [shifts, places] = await page.evaluate(async () => {
            // Two frames on, what the last one moved is known.
            for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
            const { shifts, places } = window as unknown as Watched;
            return [shifts, [...places]] as const;
          });
          assert.deepEqual(shifts, [], `shifts at ${width} px`);
          assert.equal(
            places.length,
            1,
            `the text below lay at ${places.join(', ')} at ${width} px`,
          );
        }
        await page.close();
      });
    }
  }
});
