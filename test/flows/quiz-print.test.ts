import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { forEachEngine } from '../harness/browser.js';
import { poll } from '../harness/processes.js';
import type { TestServer } from '../harness/server.js';
import { QuizReader } from './quiz-reader.js';
import { article, startSite, strict } from './site.js';

let site: TestServer;

const data = {
  id: 'small',
  title: 'A small quiz',
  questions: [
    { id: 'one', type: 'scale', text: 'How often?', choices: ['Never', 'Often'] },
    { id: 'words', type: 'text', text: 'In your own words?' },
  ],
  dimensions: [{ id: 'it', title: 'It', items: ['one'], scaleTo: [0, 100] }],
  results: [{ id: 'any', headline: 'A result to print', text: 'Words of the result.' }],
};

/** No engine here opens a dialog of its own: it goes with the events, as the one that would be opened does. */
const printing = `
  window.titles = [];
  window.print = () => {
    const note = (when) => window.titles.push(when + ' ' + document.title);
    note('called');
    dispatchEvent(new CustomEvent('beforeprint'));
    note('printing');
    window.printed = () => { dispatchEvent(new CustomEvent('afterprint')); note('done'); };
  };`;

before(async () => {
  site = await startSite();
  site.page('/printing.js', printing);
  site.page('/quiz.json', JSON.stringify(data));
  site.page('/plain.css', '.banner { display: block !important } body { color: teal }');
  const head = '<script src="/printing.js"></script><link rel="stylesheet" href="/plain.css">';
  const quiz = '<trust-quiz src="/quiz.json" loading="eager"></trust-quiz>';
  const body = (one: string) => `<header class="banner">Words of the header</header>
    <main><p>Words before</p><div>${one}<p>Words beside</p></div><p>Words after</p></main>
    <footer>Words of the footer</footer>`;
  site.page('/print.html', article(body(quiz), { head }), strict);
  const marker = '<div data-trust-widget="trust-quiz" data-src="/quiz.json"></div>';
  site.page('/marker.html', article(body(marker), { head }), strict);
});
after(() => site.close());

await forEachEngine((context) => {
  for (const path of ['/print.html', '/marker.html']) {
    test(`the result prints alone, as "Notes", and the page is as before (${path})`, async (t) => {
      const page = await context.browser.newPage();
      t.after(() => page.close());
      await page.goto(site.origin + path);
      const reader = new QuizReader(page, 'trust-quiz');
      await reader.ready();
      await reader.pick('Often');
      await reader.enter('next');
      await reader.reach(({ type }) => type === 'textarea');
      await page.type('mine alone');
      await reader.enter('next');
      await reader.enter('next');
      assert.equal(await reader.head(), 'A result to print');

      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await reader.reachId('quizPrint');
      await page.press('Enter');
      await poll('to be printed', () => page.evaluate(() => 'printed' in window));

      // The sheet is for print: here its rule stands for all media, as on paper.
      const boxes = await page.evaluate(() => {
        const [sheet, ...more] = document.adoptedStyleSheets;
        const [rule, ...others] = sheet!.cssRules as unknown as CSSMediaRule[];
        const shown = () =>
          [...document.querySelectorAll<HTMLElement>('body *')]
            .filter((one) => one.checkVisibility())
            .map((one) => one.localName);
        const onScreen = shown().length;
        const media = rule!.conditionText;
        const copy = new CSSStyleSheet();
        copy.replaceSync([...rule!.cssRules].map(({ cssText }) => cssText).join(''));
        document.adoptedStyleSheets = [sheet!, copy];
        const onPaper = shown();
        document.adoptedStyleSheets = [sheet!];
        return { media, onScreen, onPaper, more: more.length + others.length };
      });
      assert.equal(boxes.media, 'print');
      assert.equal(boxes.more, 0);
      assert.ok(boxes.onScreen > 5);
      const around = path === '/print.html' ? ['main', 'div'] : ['main', 'div', 'div'];
      assert.deepEqual(boxes.onPaper, [...around, 'trust-quiz']);

      if (context.engine.name === 'chromium') {
        await page.cdp('Emulation.setEmulatedMedia', { media: 'print' });
        const printed = await page.evaluate(() => document.body.innerText);
        const text = await reader.text();
        await page.cdp('Emulation.setEmulatedMedia', { media: '' });
        assert.doesNotMatch(printed, /Words (before|beside|after|of the)/);
        assert.match(text, /A result to print Words of the result\. .*It .*100/);
        // Nor do its buttons, nor what was written for oneself alone.
        assert.doesNotMatch(text, /Change answers|Copy|Start over|Keep on|mine alone/);
      }

      await page.evaluate(() => (window as unknown as { printed: () => void }).printed());
      const [titles, sheets, now] = await page.evaluate(() => {
        const { titles } = window as unknown as { titles: string[] };
        const sheets = document.adoptedStyleSheets.length;
        return [titles, sheets, document.documentElement.outerHTML] as const;
      });
      assert.deepEqual(titles, ['called An article', 'printing Notes', 'done An article']);
      assert.equal(sheets, 0);
      assert.equal(now, before);
      assert.deepEqual(await page.errors(), []);
      assert.deepEqual(await page.violations(), []);
    });
  }
});
