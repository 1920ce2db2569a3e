import { after, before, test } from 'node:test';
import { forEachEngine } from '../harness/browser.js';
import { assertStill, ShiftSite } from './watch-shift.js';

let site: ShiftSite;

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
  'a video':
    '<trust-video src="https://youtu.be/aqz-KE-bpKQ" poster="/demo/talk.jpg" transcript="/demo/talk.vtt" duration="0:20"><a href="https://youtu.be/aqz-KE-bpKQ">Small moments: how trust is built, and built again</a></trust-video>',
  'a video of a file, as a marker, without a title':
    '<div data-trust-widget="trust-video" data-src="/demo/talk.webm"></div>',
  'a quick exit':
    '<trust-quick-exit><a href="https://www.example.com/">Leave this page</a></trust-quick-exit>',
  'boundaries with a link inside':
    '<boundary-builder><p><a href="/boundaries.html">Boundaries on paper</a></p></boundary-builder>',
  'boundaries as a marker, in Arabic':
    '<div data-trust-widget="boundary-builder"><p>اكتبا حدودكما على ورقة.</p></div>',
  'in a sentence':
    '<p>Was this of use? <trust-share-button><a href="mailto:">Share it</a></trust-share-button> Thank you.</p>',
};

const pages: Record<string, string> = {};

before(async () => {
  site = await ShiftSite.start('body { margin: 16px auto; max-width: 40em; font: 1em/1.5 serif }');
  for (const [name, body] of Object.entries(bodies)) {
    const html = name.endsWith('in Arabic') ? 'lang="ar" dir="rtl"' : undefined;
    pages[name] = site.add(() => body, html).all;
  }
});

after(() => site.close());

await forEachEngine((context) => {
  for (const name of Object.keys(bodies)) {
    test(`nothing moves: ${name}`, async (t) => {
      const page = await context.browser.newPage();
      t.after(() => page.close());
      await assertStill(page, pages[name]!);
    });
  }
});
