import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { forEachEngine, launch, type Page } from '../harness/browser.js';
import { findEngines } from '../harness/engines.js';
import { exampleKinds, startExamples } from './example-site.js';

// not in a hook: the time that it takes is none of a test's
const sites = await startExamples();
after(() => Promise.all([...sites.values()].map((site) => site.close())));

const share = 'trust-share-button';

/** The reader shares by the menu, and answers the quiz. */
async function use(page: Page): Promise<void> {
  await page.click(`${share} >>> [part=button]`);
  await page.waitFor(() =>
    document
      .querySelector('trust-share-button')!
      .shadowRoot!.querySelector(':popover-open [part=target]'),
  );
  await page.press('Escape');
  await page.evaluate(() => {
    const quiz = document.querySelector('trust-quiz')!;
    quiz.addEventListener('trust-quiz-start', () => (document.title = 'begun'));
  });
  await page.click('trust-quiz >>> label');
  await page.waitFor(() => document.title === 'begun');
}

const [first] = await findEngines();

await forEachEngine((context) => {
  // one kind shows that the files run in each engine; what a framework does to them is the same in all
  const kinds = context.engine.name === first!.name ? exampleKinds : ['plain'];
  for (const kind of kinds) {
    test(`${kind}: the widgets come up and work; no complaint, no other host`, async () => {
      const { browser } = context;
      const asked = browser.proxy.asked.length;
      const page = await browser.newPage();
      await page.goto(`${sites.get(kind)!.origin}/`);
      await page.waitFor(() => document.querySelectorAll(':state(ready)').length === 3);
      await use(page);
      assert.deepEqual(await page.errors(), []);
      assert.deepEqual(await page.consoleMessages(), []);
      assert.deepEqual(browser.proxy.asked.slice(asked), []);
      await page.close();
    });
  }

  if (kinds.includes('next')) {
    test('next: a component hears the event of a tag', async () => {
      const page = await context.browser.newPage();
      await page.goto(`${sites.get('next')!.origin}/`);
      await page.waitFor(() => document.querySelectorAll(':state(ready)').length === 3);
      await page.click(`${share} >>> [part=button]`);
      await page.click(`${share} >>> button[part=target]`);
      await page.waitFor(
        () => document.querySelector('[role=status]')!.textContent === 'Thank you.',
      );
      assert.deepEqual(await page.consoleMessages(), []);
      await page.close();
    });
  }
});

test('without JavaScript each page has its link, its quotation and the words for the quiz', async () => {
  const browser = await launch(first!, { javascript: false });
  try {
    for (const kind of exampleKinds) {
      const page = await browser.newPage();
      await page.goto(`${sites.get(kind)!.origin}/`);
      const shown = await page.evaluate(() => {
        const words = (selector: string) =>
          document.querySelector<HTMLElement>(selector)!.innerText.trim();
        const link = document.querySelector<HTMLAnchorElement>('trust-share-button > a')!;
        return [
          link.href,
          link.innerText,
          words('trust-quote blockquote'),
          words('trust-quiz'),
          getComputedStyle(link).display,
        ];
      });
      assert.deepEqual(
        shown,
        [
          'mailto:?body=https%3A%2F%2Fexample.com%2Fsmall-moments',
          'Share this now',
          'Trust is built in very small moments.',
          'One question about today. It needs JavaScript.',
          // by reserve.css
          'inline-flex',
        ],
        kind,
      );
      await page.close();
    }
  } finally {
    await browser.close();
  }
});
