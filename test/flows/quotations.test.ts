import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { forEachEngine, launch, type Page } from '../harness/browser.js';
import { startDemo } from './site.js';

const { address, close } = await startDemo();
after(close);

const gottman = '#small-moments-quote';

/** Opens the article at a quotation, whose actions are there. */
async function open(page: Page, path = ''): Promise<void> {
  await page.viewport(1000, 800);
  await page.goto(address + path);
  await page.evaluate((id) => document.querySelector(id)!.scrollIntoView(), gottman);
  await page.waitFor(
    (id) =>
      document.querySelector(id)!.matches(':state(ready)') &&
      document.querySelector(id)!.shadowRoot!.querySelector('[part=action]'),
    gottman,
  );
}

const action = (place: number) => `${gottman} >>> [part=action]:nth-of-type(${place})`;

/** What is on the clipboard, as a reader finds out: a field is added to the page, and Control+V pressed in it. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste';
    document.querySelector('main')!.prepend(field);
    field.focus();
  });
  await page.press('Control+v');
  return page.waitFor(() => document.querySelector<HTMLTextAreaElement>('#paste')!.value);
}

const noted = (page: Page) =>
  page.waitFor(
    (id) => document.querySelector(id)!.shadowRoot!.querySelector('.actions ~ .note')!.textContent,
    gottman,
  );

await forEachEngine((context) => {
  test('the article shows three quotations, each with its actions', async () => {
    const page = await context.browser.newPage();
    await open(page);
    const texts = await page.evaluate(() =>
      [...document.querySelectorAll('trust-quote blockquote')].map((one) =>
        one.textContent!.trim(),
      ),
    );
    assert.deepEqual(texts, [
      'The shift from shame to guilt is crucial.',
      'Clear is kind. Unclear is unkind.',
      'Trust is built in very small moments.',
    ]);
    assert.deepEqual(await page.errors(), []);
    assert.deepEqual(await page.violations(), []);
    await page.close();
  });

  test('what is copied can be pasted, with its attribution', async () => {
    const page = await context.browser.newPage();
    await open(page);
    await page.click(action(2));
    assert.equal(await noted(page), 'Text copied');
    assert.equal(
      await pasted(page),
      '“Trust is built in very small moments.”\n' +
        '— John Gottman, On Trust and Betrayal, Greater Good, 2011\n' +
        'https://greatergood.berkeley.edu/article/item/john_gottman_on_trust_and_betrayal',
    );
    await page.close();
  });

  test('the link to the sentence can be pasted', async () => {
    const page = await context.browser.newPage();
    await open(page);
    await page.click(action(3));
    assert.equal(await noted(page), 'Link to this sentence copied');
    const link = await pasted(page);
    assert.match(
      link,
      /^https:\/\/example\.org\/articles\/how-trust-comes-back#small-moments-quote:~:text=Trust%20is%20built/,
    );
    await page.close();
  });

  test('the menu shares it, by the keyboard alone', async () => {
    const page = await context.browser.newPage();
    await open(page);
    await page.focus(action(1));
    await page.press('Enter');
    const href = await page.waitFor((id) => {
      const { shadowRoot } = document.querySelector(id)!;
      const links = [...shadowRoot!.querySelectorAll<HTMLAnchorElement>(':popover-open a')];
      return links.find(({ textContent }) => textContent!.trim() === 'X')?.href;
    }, gottman);
    const shared = decodeURIComponent(href).replaceAll('+', ' ');
    assert.match(shared, /text=John Gottman: “Trust is built in very small moments\.”/);
    await page.press('Escape');
    await page.waitFor(
      (id) => !document.querySelector(id)!.shadowRoot!.querySelector(':popover-open'),
      gottman,
    );
    await page.close();
  });

  for (const [path, direction] of [
    ['', 'ltr'],
    ['ar/', 'rtl'],
  ] as const) {
    test(`the picture is made when asked for, in both sizes (${direction})`, async () => {
      const page = await context.browser.newPage();
      await open(page, path);
      await page.click(action(4));
      const sizes = [];
      for (const format of [1, 2]) {
        await page.click(`${gottman} >>> fieldset label:nth-of-type(${format})`);
        const size = format === 1 ? '1080x1350' : '1200x630';
        await page.waitFor(
          (id, name) =>
            document
              .querySelector(id)!
              .shadowRoot!.querySelector(`a[href^='blob:'][download$='${name}.png']`),
          gottman,
          size,
        );
        sizes.push(
          await page.evaluate((id) => {
            const { shadowRoot } = document.querySelector(id)!;
            const { width, height } = shadowRoot!.querySelector('canvas')!;
            return `${width}x${height}`;
          }, gottman),
        );
      }
      assert.deepEqual(sizes, ['1080x1350', '1200x630']);
      assert.deepEqual(await page.errors(), []);
      assert.deepEqual(await page.violations(), []);
      await page.press('Escape');
      await page.close();
    });
  }

  test('without JavaScript the quotation reads, and its source can be followed', async () => {
    const browser = await launch(context.engine, { javascript: false });
    try {
      const page = await browser.newPage();
      await page.goto(address);
      const [text, href] = await page.evaluate((id) => {
        const element = document.querySelector<HTMLElement>(id)!;
        return [element.innerText, element.querySelector('a')!.href];
      }, gottman);
      assert.match(text, /Trust is built in very small moments\.\s+John Gottman, On Trust/);
      assert.match(href, /^https:\/\/greatergood\.berkeley\.edu\//);
    } finally {
      await browser.close();
    }
  });
});
