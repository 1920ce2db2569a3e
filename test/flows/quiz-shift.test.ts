import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { forEachEngine, launch } from '../harness/browser.js';
import { folder } from './site.js';
import { assertStill, ShiftSite } from './watch-shift.js';

let site: ShiftSite;

const fallback = (language: string) =>
  readFileSync(folder(`docs/quiz-fallback${language === 'en' ? '' : `.${language}`}.html`), 'utf8');
const link = '<a href="/questions.html">The questions</a>';
/** Chromium fetches one address for one frame at a time. */
const src = (frame: number) => `src="/myths.json?frame=${frame}"`;
const quizzes = {
  'with its questions inside': (language: string) =>
    `<trust-quiz>${fallback(language)}</trust-quiz>`,
  'with a link inside': () => `<trust-quiz>${link}</trust-quiz>`,
  'by its address, a second late': (_: string, frame: number) =>
    `<trust-quiz ${src(frame)}>${link}</trust-quiz>`,
  'by its address, with other questions inside': (language: string, frame: number) =>
    `<trust-quiz ${src(frame)}>${fallback(language)}</trust-quiz>`,
  'as a marker': (language: string) =>
    `<div data-trust-widget="trust-quiz">${fallback(language)}</div>`,
};
const languages = { en: 'lang="en"', ar: 'lang="ar" dir="rtl"' };
/** Told apart by nothing but how they begin, these are looked at once. */
const once = ['by its address, with other questions inside', 'as a marker'];
const cases = Object.entries(quizzes).flatMap(([name, quiz]) =>
  Object.entries(languages)
    .filter(([language]) => language === 'en' || !once.includes(name))
    .map(([language, html]) => ({
      name,
      language,
      html,
      body: (frame: number) => quiz(language, frame),
    })),
);

/** Each page by what it shows. */
const pages: Record<string, { all: string; first: string }> = {};

before(async () => {
  site = await ShiftSite.start(
    'body { margin: 16px auto; padding: 0 16px; max-width: 40em; font: 1em/1.5 serif }',
    { '/myths.json': 1000 },
  );
  site.site.page('/myths.json', readFileSync(folder('demo/quizzes/trust-myths.json'), 'utf8'));
  for (const { name, language, html, body } of cases) {
    pages[`${name}, in ${language}`] = site.add(body, html);
  }
});
after(() => site.close());

await forEachEngine((context) => {
  for (const { name, language } of cases) {
    test(`nothing moves: a quiz ${name}, in ${language}`, async (t) => {
      const page = await context.browser.newPage();
      t.after(() => page.close());
      for (const word of await assertStill(page, pages[`${name}, in ${language}`]!.all)) {
        // The quiz by its address is in its own language.
        assert.equal(word === 'Start', language === 'en');
      }
    });
  }

  test('without JavaScript all the questions show, and none is cut off', async (t) => {
    const browser = await launch(context.engine, { javascript: false });
    try {
      const page = await browser.newPage();
      await page.goto(pages['with its questions inside, in en']!.first);
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
