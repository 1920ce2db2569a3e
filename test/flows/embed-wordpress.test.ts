import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { forEachEngine, type Page, poll } from '../harness/browser.js';
import type { TestServer } from '../harness/server.js';
import { wordpressFile } from '../harness/wordpress.js';
import { ask, heights, hostPage, type Seen, startEmbedSite, tap } from './embed-site.js';

/** WordPress comes as a package of Debian. */
const skip = spawnSync('apt-get', ['--version']).error ? 'no apt-get' : false;
const secret = 'aB3xYz0123';

let site: TestServer;

before(async () => {
  if (skip) return;
  site = await startEmbedSite();
  site.page('/wp-embed.js', wordpressFile('js/wp-embed.js'));
  const article = { url: `${site.otherOrigin}/article` };
  const wrong = { widget: 'trust-quiz', article, data: {} };
  site.page('/trust/content/wrong-here.json', JSON.stringify(wrong));
  // As WordPress writes what oEmbed discovery finds.
  const wordpress = (id: string, query: string) => ({
    id,
    query,
    more: `class="wp-embedded-content" security="restricted" data-secret="${secret}${id}" width="500" height="300"`,
    fragment: `#?secret=${secret}${id}`,
  });
  const frames = [
    wordpress('quiz', 'widget=trust-quiz'),
    wordpress('button', 'widget=trust-share-button&content=share&mode=menu'),
    wordpress('wrong', 'widget=trust-quiz&content=wrong-here'),
    { id: 'alone', query: 'widget=trust-share-button&content=share&mode=menu' },
  ];
  site.page('/post.html', hostPage(site, frames, '<script src="/wp-embed.js"></script>'));
});
after(() => site?.close());

/** What WordPress gave a frame, by its attribute. */
const given = (page: Page, id: string): Promise<number> =>
  page.evaluate((name) => Number(document.getElementById(name)!.getAttribute('height')), id);

await forEachEngine((context) => {
  let page: Page;
  before(async () => {
    if (skip) return;
    page = await context.browser.newPage();
    await page.viewport(1000, 900);
    await page.goto(`${site.origin}/post.html`);
  });

  test("WordPress's own script sizes a frame, between its 200 and 1,000 px", { skip }, async () => {
    for (const id of ['quiz', 'button']) {
      await poll(`${id} to be sized`, async () => {
        const told = (await heights(page, id)).at(-1);
        return told && (await given(page, id)) === Math.min(1000, Math.max(200, told));
      });
      const { content, height, errors } = await ask(page, id);
      assert.deepEqual(errors, []);
      assert.ok(content <= height, `${id}: ${content} in ${height}`);
      assert.ok((await heights(page, id)).length <= 2, id);
    }
    assert.ok((await given(page, 'quiz')) > 200);
    assert.equal(await given(page, 'button'), 200);
  });

  test('it follows what opens, and goes back', { skip }, async () => {
    await ask(page, 'button', { act: 'click', selector: 'button' });
    await poll('a higher frame', async () => (await given(page, 'button')) > 250);
    await ask(page, 'button', { act: 'click', selector: 'button' });
    await poll('the least height', async () => (await given(page, 'button')) === 200);
  });

  test('where nothing sizes the frame, the menu is reached by scrolling', { skip }, async () => {
    await ask(page, 'alone', { act: 'click', selector: 'button' });
    const seen = await poll<Seen | undefined>('the menu', async () => {
      const one = await ask(page, 'alone', { act: 'rect', selector: '[part=menu]' });
      return one.answer ? one : undefined;
    });
    const { bottom } = seen.answer as { bottom: number };
    assert.equal(seen.height, 100);
    assert.ok(bottom > 200 && bottom <= seen.content, `${bottom} of ${seen.content}`);
  });

  test(
    'it follows the link to the article for a frame that may open nothing',
    { skip },
    async () => {
      site.log.length = 0;
      await tap(page, 'wrong', 'a');
      await poll('the article', () => site.log.some(({ path }) => path === '/article'));
      await page.close();
    },
  );
});
