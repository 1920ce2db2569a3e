import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { forEachEngine, poll, type Page } from '../harness/browser.js';
import type { TestServer } from '../harness/server.js';
import { dyeTargetText, findDyed, type Box } from './highlight.js';
import { folder, startSite, strict } from './site.js';

/**
 * Articles with a quotation, `#quote`, far down the page. The link of its sentence is to lead to
 * what is marked `<ins>`, or to the quotation where nothing is.
 */
const articles: Record<string, string> = {
  'a plain sentence': quote('Trust is built in very small moments.'),
  'dashes, commas, ampersands, percent': quote(
    'Low-key trust—50%, say, or 3,5% – is built by “you” &amp; me: a+b=c, #1/2?',
  ),
  'quotation marks and brackets': quote('“He said: ‘Don’t “trust” me’ (\'so\' "he" said)…”'),
  'emoji and combining marks': quote(
    'Trust 👩‍❤️‍👨 takes a cafe\u0301 👍🏽, naïve re\u0301sume\u0301s 🇩🇪 and 1️⃣ nap.',
  ),
  'spaces that do not break': quote('I\u00a0need\u00a0« rest »\u202f! And\u2009you?'),
  Arabic: `<div lang="ar" dir="rtl">${quote('تُبنى الثقة في لحظات صغيرة جدًّا، لا في الوعود.')}</div>`,
  Hebrew: `<div lang="he" dir="rtl">${quote('אמון נבנה ברגעים קטנים — ג׳ון אמר: "צה״ל".')}</div>`,
  Japanese: `<div lang="ja">${quote('信頼は、とても小さな瞬間に築かれます。')}<p>彼は<ins>「信頼は、とても小さな瞬間に築かれます。」</ins>と言いました。</p></div>`,
  Thai: `<div lang="th">${quote('ความไว้วางใจ สร้างขึ้นจากช่วงเวลาเล็กๆ')}</div>`,
  'words in marks, on several lines': quote(
    'Trust is <em>built</em> in <a href="#">very <b>small</b></a>\n moments<sup>1</sup>.',
  ),
  'a note’s number after it in the article': `${quote('Trust is built in very small moments.')}
    <p>As he said: <ins>trust is built in very small moments.</ins><sup><a href="#">1</a></sup> So it is.</p>`,
  'a line break in it': quote('Trust is built<br>in very small moments.'),
  'a picture in it': quote(
    'Trust is built <img alt="a heart" width="9" height="9"> in very small moments.',
  ),
  'a part that is kept in one box': quote(
    'Trust is <span style="display:inline-block">built in</span> very small moments.',
  ),
  'pronunciation beside it': `<div lang="ja">${quote('<ruby>信頼<rt>しんらい</rt></ruby>は瞬間に築かれます。')}</div>`,
  'lines that are kept': quote(
    '<span style="white-space: pre-line">Trust is built\nin very small moments.</span>',
  ),
  'capitals by style': quote(
    '<span style="text-transform: uppercase">Trust is built in straße moments.</span>',
  ),
  'the same sentence twice before': `<p>First: Clear is kind.</p><p>Then</p><p>Clear is kind.</p>${quote('Clear is kind.', 'After')}`,
  'the same sentence twice, another context': `<h2>One</h2><p>Clear is kind.</p><p>So</p><h2>Two</h2><p>Clear is kind.</p><p>So</p>
    <h2>Three</h2>${quote('Clear is kind.', 'So')}`,
  'a decorated quotation before its sentence': `${quote('“Clear is kind!”', 'Brené Brown')}
    <p>Brown was writing about work. <ins>Clear is kind.</ins> It holds at the table too.</p>`,
  'a decorated quotation after its sentence': `<p>She says “<ins>clear is kind</ins>” of work.</p>${quote('Clear is kind.')}`,
  'its buttons in a shadow tree': `<p>Clear is kind.</p><p>x</p><p>Clear is kind.</p>
    <div><template shadowrootmode="open"><slot></slot><button>Copy a link</button></template>${quote('Clear is kind.', '')}</div><p>y</p>`,
  'two long paragraphs': quote(`${words('first', 40)}.</p><p>${words('second', 40)}.`),
  'two long paragraphs before the same in the article': `${quote(`${words('first', 40)}.</p><p>${words('second', 40)}.`)}
    <p>Here it is.</p><ins style="display: block"><p>${words('first', 40)}.</p><p>${words('second', 40)}.</p></ins><p>End.</p>`,
  'one long paragraph that says the same again and again': quote(
    `${'Very small moments and again very small moments. '.repeat(10)}That is all of it.`,
  ),
};

function quote(sentence: string, caption = 'The source'): string {
  const source = caption && `<figcaption>${caption}</figcaption>`;
  return `<figure id="quote"><blockquote><p>${sentence}</p></blockquote>${source}</figure>`;
}

function words(name: string, count: number): string {
  const all = Array.from({ length: count }, (_, i) => `${name} ${i % 7}${i % 3} trust`);
  return all.join(' ').split(' ').slice(0, count).join(' ');
}

/** A page whose first screen says nothing of it. */
const far = (body: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>An article</title>
    <style>
      body { margin: 2000px 40px; font: 16px/2 sans-serif; }
      ins { text-decoration: none; }
    </style>
  </head>
  <body><p>Start.</p>${body}<p>The end.</p></body>
</html>`;

let site: TestServer;

before(async () => {
  site = await startSite({
    record: false,
    routes: { '/dist/': folder('dist/') },
    headers: (path) => (path.startsWith('/demo/') ? strict : ({} as Record<string, string>)),
  });
  Object.values(articles).forEach((body, i) => site.page(`/${i}.html`, far(body)));
});

after(() => site.close());

/** The link that the quotation's element would copy, made by the built modules in the page. */
const linkOf = (page: Page, selector: string, id: string) =>
  page.evaluate(
    async (selector: string, id: string) => {
      const { readBlocks } = await import(`${location.origin}/dist/platform/page-text.js`);
      const { sentenceLink } = await import(
        `${location.origin}/dist/domain/quote/text-fragment.js`
      );
      const own = document.querySelector(selector)!;
      const paragraphs = [...own.querySelectorAll('p')].map((p) => p.textContent);
      return sentenceLink(location.href, paragraphs, readBlocks(own), id) as string;
    },
    selector,
    id,
  );

/** Opens a link as from elsewhere: a page that is open already would only move its fragment. */
async function open(page: Page, link: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(link);
  await dyeTargetText(page);
}

/** Where the letters of an element are. */
const boxOf = (page: Page, selector: string) =>
  page.evaluate((selector: string): Box => {
    const range = document.createRange();
    const element = document.querySelector(selector)!;
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const rects: DOMRect[] = [];
    while (texts.nextNode()) {
      range.selectNode(texts.currentNode);
      rects.push(...range.getClientRects());
    }
    return {
      left: Math.min(...rects.map(({ left }) => left)),
      top: Math.min(...rects.map(({ top }) => top)),
      right: Math.max(...rects.map(({ right }) => right)),
      bottom: Math.max(...rects.map(({ bottom }) => bottom)),
    };
  }, selector);

/** That just this is highlighted. Letters of other fonts rise above or below their line. */
async function assertHighlighted(page: Page, selector: string, what: string): Promise<void> {
  const dyed = await poll(`a highlight of ${what}`, () => findDyed(page));
  const box = await boxOf(page, selector);
  for (const edge of ['left', 'top', 'right', 'bottom'] as const) {
    const off = Math.abs(dyed[edge] - box[edge]);
    const told = `${what}: ${JSON.stringify({ dyed, box })}`;
    assert.ok(off <= (edge === 'left' || edge === 'right' ? 6 : 12), told);
  }
}

await forEachEngine((context) => {
  test('the link of each quotation highlights its sentence, or where the article has it', async () => {
    const page = await context.browser.newPage();
    await page.viewport(900, 700);
    for (const [i, [name, body]] of Object.entries(articles).entries()) {
      const address = `${site.origin}/${i}.html`;
      await page.goto(address);
      const link = await linkOf(page, '#quote blockquote', 'quote');
      assert.match(link, /#quote:~:text=/, name);
      await open(page, link);
      const place = body.includes('<ins') ? 'ins' : '#quote blockquote';
      await assertHighlighted(page, place, `${name}: ${link}`);
    }
    await page.close();
  });

  test('in the demo article, under the strict policy, the quotation is found on its screen', async () => {
    const page = await context.browser.newPage();
    const address = `${site.origin}/demo/index.html`;
    await page.goto(address);
    const own = 'blockquote[cite]';
    const link = await linkOf(page, own, '');
    assert.equal(link, `${address}#:~:text=Trust%20is%20built%20in%20very%20small%20moments%2E`);
    await open(page, link);
    await assertHighlighted(page, own, link);
    assert.ok(await page.evaluate(() => scrollY > innerHeight));
    assert.deepEqual(await page.violations(), []);
    await page.close();
  });

  test('the id is where the page goes whose sentence has changed', async () => {
    const page = await context.browser.newPage();
    await page.viewport(900, 700);
    await open(page, `${site.origin}/0.html#quote:~:text=Trust%20is%20built%20in%20no%20moments`);
    const { top } = await page.waitFor(
      () => scrollY > 0 && document.querySelector('#quote')!.getBoundingClientRect().toJSON(),
    );
    assert.ok(Math.abs(top) < 30, `${top} px`);
    assert.equal(await findDyed(page), undefined);
    await page.close();
  });
});
