import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { tags } from '../../tools/build/elements.js';
import { forEachEngine, type Page, poll } from '../harness/browser.js';
import type { TestServer } from '../harness/server.js';
import { ask, type Frame, heights, hostPage, startEmbedSite } from './embed-site.js';

let site: TestServer;

/** What a widget needs to show anything. */
const needs: Readonly<Record<string, string>> = {
  'trust-quote': '&content=moments',
  'trust-video': '&content=talk',
};
const frames: readonly Frame[] = [
  ...tags.map((tag) => ({ id: tag, query: `widget=${tag}${needs[tag] ?? ''}` })),
  { id: 'shared', query: 'widget=trust-share-button&content=share&mode=menu' },
  {
    id: 'words',
    query:
      'widget=trust-share-button&label=Evil&text=Evil&url=https://evil.example/&strings={"share":"Evil"}&title=Evil&Evil=Evil&mode=Evil&discreet',
  },
  { id: 'given', query: 'widget=trust-quiz&content=short' },
  { id: 'look', query: 'widget=trust-quiz&lang=ar&scheme=dark&accent=aa3300&radius=1&font=serif' },
  { id: 'mixed', query: 'widget=trust-quote&content=moments&lang=ar' },
  { id: 'wrong', query: 'widget=trust-quiz&content=wrong' },
  { id: 'bad-json', query: 'widget=trust-quiz&content=bad-json&lang=ar' },
  { id: 'not-there', query: 'widget=trust-quiz&content=not-there' },
  { id: 'no-content', query: 'widget=trust-quote' },
  { id: 'no-widget', query: 'content=moments' },
];

before(async () => {
  site = await startEmbedSite();
  const forger = '<iframe id="forger" src="/forger.html" width="50" height="50"></iframe>';
  const script = '<script src="/cdn/embed.js"></script>';
  site.page('/host.html', hostPage(site, frames, script + forger));
  site.page('/forger.html', '<!doctype html><title>Forger</title>');
});
after(() => site.close());

const sizeOf = (page: Page, id: string): Promise<number> =>
  page.evaluate((name) => document.getElementById(name)!.clientHeight, id);

/** Out of view nothing is drawn in a frame, so that it hears of no change. */
const bringIn = (page: Page, id: string): Promise<unknown> =>
  page.evaluate((name) => document.getElementById(name)!.scrollIntoView({ block: 'center' }), id);

/** Waits until a frame is as high as it last told. */
const settled = (page: Page, id: string): Promise<number> =>
  poll(`the height of ${id}`, async () => {
    const told = (await heights(page, id)).at(-1);
    return told !== undefined && (await sizeOf(page, id)) === told && told;
  });

await forEachEngine((context) => {
  let page: Page;
  before(async () => {
    page = await context.browser.newPage();
    await page.viewport(1000, 800);
    await page.goto(`${site.origin}/host.html`);
  });

  test('every widget shows in a sandbox that allows scripts alone, and its frame fits it', async () => {
    for (const tag of tags) {
      await settled(page, tag);
      const seen = await ask(page, tag);
      assert.equal(seen.origin, 'null');
      assert.equal((await ask(page, tag, { act: 'store' })).answer, 'blocked');
      assert.deepEqual(seen.errors, [], tag);
      assert.ok(seen.height > 40, tag);
      assert.ok(seen.content <= seen.height, `${tag}: ${seen.content} in ${seen.height}`);
      const told = await heights(page, tag);
      assert.ok(told.length <= 2, `${tag} told ${told.join()}`);
    }
  });

  test('the first button of each works, and what opens stands whole within the frame', async () => {
    for (const tag of tags) {
      await bringIn(page, tag);
      const { answer: isThere } = await ask(page, tag, { act: 'click', selector: 'button' });
      if (!isThere) continue;
      await poll(`${tag} to fit`, async () => {
        const { content, height, errors } = await ask(page, tag);
        assert.deepEqual(errors, [], tag);
        return content <= height;
      });
    }
    const menu = { act: 'rect', selector: '[part=menu]' } as const;
    for (const tag of ['trust-share-button', 'trust-quote']) {
      const button = { act: 'rect', selector: 'button' } as const;
      await bringIn(page, tag);
      const { top, bottom } = await poll(`the menu of ${tag} under its button`, async () => {
        const open = await ask(page, tag, menu);
        const box = open.answer as { y: number; bottom: number } | null;
        const above = (await ask(page, tag, button)).answer as { bottom: number };
        return box && box.y >= above.bottom && { top: box.y, bottom: box.bottom };
      });
      assert.ok(top > 0 && bottom <= (await sizeOf(page, tag)), `${tag}: ${top} to ${bottom}`);
    }
  });

  test('the frame goes back to its height when the menu closes', async () => {
    const before = (await heights(page, 'shared'))[0]!;
    await bringIn(page, 'shared');
    await ask(page, 'shared', { act: 'click', selector: 'button' });
    await poll('a higher frame', async () => (await sizeOf(page, 'shared')) > before + 100);
    await ask(page, 'shared', { act: 'click', selector: 'button' });
    await poll('the first height', async () => (await sizeOf(page, 'shared')) === before);
  });

  test('a dialog stands whole within the frame', async () => {
    await bringIn(page, 'mixed');
    await ask(page, 'mixed', { act: 'click', selector: '#picture' });
    const save = { act: 'rect', selector: 'a[download]' } as const;
    await poll('the dialog', async () => {
      const { answer, content, height } = await ask(page, 'mixed', save);
      const box = answer as { bottom: number } | null;
      return box && box.bottom < height && content <= height;
    });
    const told = await heights(page, 'mixed');
    assert.ok(told.length <= 5, told.join());
    await ask(page, 'mixed', { act: 'click', selector: 'dialog button' });
    await poll('the first height', async () => (await sizeOf(page, 'mixed')) === told[0]);
  });

  test('what a file says shows as text; the article is shared, not the frame', async () => {
    const quote = await ask(page, 'trust-quote');
    assert.match(quote.text, /^Trust is built in very small moments\. <b>Always<\/b>/);
    assert.match(quote.text, /John Gottman, On Trust and Betrayal, 2011/);
    assert.equal(quote.canonical, 'https://pub.example/trust');
    assert.equal(quote.title, 'Trust, in small steps');
    const label = await ask(page, 'shared', { act: 'text', selector: 'button' });
    assert.equal(label.answer, 'Share this now');
    const given = await ask(page, 'given', { act: 'text', selector: '.asks' });
    assert.deepEqual([given.answer, given.lang, given.dir], ['So?', 'ar', 'rtl']);
  });

  test('no parameter brings words, an address, or anything that is shared', async () => {
    const label = { act: 'text', selector: 'button' } as const;
    const { markup, text, canonical, title, answer, errors } = await ask(page, 'words', label);
    assert.equal(answer, 'Share');
    assert.doesNotMatch(markup + text + canonical + title, /evil/i);
    assert.equal(errors.length, 1);
    assert.match(errors[0]!, /mode: can't be "Evil"$/);
  });

  test('a quotation keeps its own language and direction', async () => {
    const { markup, dir, lang } = await ask(page, 'mixed');
    assert.deepEqual([lang, dir], ['ar', 'rtl']);
    assert.match(markup, /<blockquote (dir="ltr" lang="en"|lang="en" dir="ltr")>/);
    const share = await ask(page, 'mixed', { act: 'text', selector: 'button' });
    assert.equal(share.answer, 'مشاركة');
  });

  test('language, scheme and tokens come from the address', async () => {
    const { lang, dir, scheme, accent } = await ask(page, 'look');
    assert.deepEqual([lang, dir, scheme, accent], ['ar', 'rtl', 'dark', '#aa3300']);
  });

  for (const [id, place] of [
    ['wrong', /^<trust-quiz>\n {2}data \$\.questions: /],
    ['bad-json', /^trust-widgets: content\/bad-json\.json\n {2}\$: SyntaxError/],
    ['not-there', /content\/not-there\.json\n {2}\$: Error: HTTP 404$/],
    ['no-content', /\n {2}trust-quote: has nothing to show: name its content/],
    ['no-widget', /\n {2}widget: is missing$/],
  ] as const) {
    test(`plain words and a named place: ${id}`, async () => {
      const height = await settled(page, id);
      const { text, errors, content } = await ask(page, id);
      const words =
        id === 'bad-json' ? /^لا يمكن/ : /^This part of the article can’t be shown here\./;
      assert.match(text, words);
      const link = id === 'wrong';
      assert.equal(/Read the article$/.test(text), link, text);
      assert.ok(
        errors.some((one) => place.test(one)),
        errors.join('\n'),
      );
      assert.ok(content <= height);
    });
  }

  test('who is not the page gets no answer; who is no frame of ours sizes nothing', async () => {
    const sizes = () =>
      page.evaluate(() => [...document.querySelectorAll('iframe')].map((one) => one.clientHeight));
    const before = await sizes();
    const count = (await heights(page, 'look')).length;
    await page.evaluate(() => {
      const forger = document.querySelector<HTMLIFrameElement>('#forger')!.contentWindow!;
      const code = (document.getElementById('look') as HTMLIFrameElement).contentWindow!;
      const ours = { type: 'trust-widgets', version: 1 };
      // As the script of that window would.
      const { Function } = forger as unknown as typeof globalThis;
      const send = new Function('to', 'data', 'to.postMessage(data, "*")') as (
        to: Window,
        data: unknown,
      ) => void;
      send(code, { ...ours, message: 'ready' });
      send(window, { ...ours, message: 'height', value: 9999 });
      // From the page itself, which is no frame.
      window.postMessage({ ...ours, message: 'height', value: 9999 }, '*');
      // The page's own question comes after all these, and has one answer.
      code.postMessage({ ...ours, message: 'ready' }, '*');
    });
    await poll('the answer', async () => (await heights(page, 'look')).length > count);
    await ask(page, 'look');
    assert.equal((await heights(page, 'look')).length, count + 1);
    assert.deepEqual(await sizes(), before);
  });

  test('a frame that comes later is sized too', async () => {
    await page.evaluate(() => {
      const one = document.getElementById('trust-quiz')!.cloneNode() as HTMLIFrameElement;
      one.id = 'later';
      one.removeAttribute('style');
      document.body.append(one);
    });
    assert.ok((await settled(page, 'later')) > 200);
    assert.ok((await heights(page, 'later')).length <= 2);
    await page.close();
  });
});
