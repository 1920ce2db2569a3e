import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { forEachEngine, launch } from '../harness/browser.js';
import type { TestServer } from '../harness/server.js';
import { article, folder, startSite } from './site.js';
import { watch, type Watched, widths } from './watch-shift.js';

let site: TestServer;

const fallback = (language: string) =>
  readFileSync(folder(`docs/quiz-fallback${language === 'en' ? '' : `.${language}`}.html`), 'utf8');
const link = '<a href="/questions.html">The questions</a>';
const src = 'src="/myths.json"';
const quizzes = {
  'with its questions inside': (language: string) =>
    `<trust-quiz>${fallback(language)}</trust-quiz>`,
  'with a link inside': () => `<trust-quiz>${link}</trust-quiz>`,
  'by its address, a second late': () => `<trust-quiz ${src}>${link}</trust-quiz>`,
  'by its address, with other questions inside': (language: string) =>
    `<trust-quiz ${src}>${fallback(language)}</trust-quiz>`,
  'as a marker': (language: string) =>
    `<div data-trust-widget="trust-quiz">${fallback(language)}</div>`,
};
const languages = { en: 'lang="en"', ar: 'lang="ar" dir="rtl"' };
const sizes = { '': '', ', at 200% text': '<link rel="stylesheet" href="/double.css">' };

/** Each page by what it shows. */
const pages: Record<string, string> = {};

before(async () => {
  // Slow enough that the page is painted long before the quiz is there, and its data comes later still.
  site = await startSite({
    record: false,
    delay: (path) =>
      path === '/cdn/reserve.css'
        ? 50
        : path === '/myths.json'
          ? 1000
          : /^\/cdn/.test(path)
            ? 250
            : 0,
  });
  site.page('/watch.js', watch);
  site.page(
    '/plain.css',
    'body { margin: 16px auto; padding: 0 16px; max-width: 40em; font: 1em/1.5 serif }',
  );
  site.page('/double.css', 'html { font-size: 200% }');
  site.page('/myths.json', readFileSync(folder('demo/quizzes/trust-myths.json'), 'utf8'));
  const below = '<p>Trust breaks in one evening and comes back in small, honest pieces. '.repeat(
    12,
  );
  for (const path of Object.keys(pages)) {
    const [name, language, size] = path.split('|') as [
      keyof typeof quizzes,
      keyof typeof languages,
      keyof typeof sizes,
    ];
    const head = `<link rel="stylesheet" href="/plain.css">${sizes[size]}<script src="/watch.js"></script>`;
    const body = `${quizzes[name](language)}<div id="below">${below}</div>`;
    site.page(pages[path]!, article(body, { head, html: languages[language] }));
  }
});
after(() => site.close());

/** Told apart by nothing but how they begin, these are looked at once. */
const once = ['by its address, with other questions inside', 'as a marker'];
for (const name of Object.keys(quizzes)) {
  for (const language of Object.keys(languages)) {
    for (const size of Object.keys(sizes)) {
      if (once.includes(name) && (size || language !== 'en')) continue;
      pages[`${name}|${language}|${size}`] = `/quiz-${Object.keys(pages).length}.html`;
    }
  }
}

await forEachEngine((context) => {
  for (const [path, address] of Object.entries(pages)) {
    const [name, language, size] = path.split('|');
    test(`nothing moves: a quiz ${name}, in ${language}${size}`, async (t) => {
      const page = await context.browser.newPage();
      t.after(() => page.close());
      for (const width of widths(size!)) {
        await page.viewport(width, 800);
        await page.goto(site.origin + address);
        await page.waitFor(() => {
          const quiz = document.querySelector('trust-quiz');
          return quiz?.matches(':state(ready)') && quiz.shadowRoot!.querySelector('#next');
        });
        const [shifts, places, lang] = await page.evaluate(async () => {
          // Two frames on, what the last one moved is known.
          for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
          const { shifts, places } = window as unknown as Watched;
          const start = document.querySelector('trust-quiz')!.shadowRoot!.querySelector('#next');
          return [shifts, [...places], start!.textContent!.trim()] as const;
        });
        // The quiz by its address is in its own language.
        assert.equal(lang === 'Start', language === 'en');
        assert.deepEqual(shifts, [], `shifts at ${width} px`);
        assert.equal(places.length, 1, `the text below lay at ${places.join(', ')} at ${width} px`);
      }
    });
  }

  test('without JavaScript all the questions show, and none is cut off', async (t) => {
    const browser = await launch(context.engine, { javascript: false });
    try {
      const page = await browser.newPage();
      await page.goto(site.origin + pages['with its questions inside|en|']!);
      const [off, questions, cut, covered] = await page.evaluate(() => {
        const quiz = document.querySelector('trust-quiz')!;
        const { bottom } = quiz.getBoundingClientRect();
        return [
          matchMedia('(scripting: none)').matches,
          [...quiz.querySelectorAll('ol > li')].filter((one) => one.checkVisibility()).length,
          quiz.scrollHeight - quiz.clientHeight,
          document.querySelector('#below')!.getBoundingClientRect().top < bottom,
        ] as const;
      });
      // WebKit can only be kept from scripts in the markup here: for a style sheet there is scripting, so all is scrolled.
      if (!off) t.diagnostic(`${context.engine.name}: style sheets see scripting as enabled`);
      assert.equal(off, context.engine.name !== 'webkit');
      assert.deepEqual({ questions, covered }, { questions: 20, covered: false });
      if (off) assert.equal(cut, 0);
    } finally {
      await browser.close();
    }
  });
});
