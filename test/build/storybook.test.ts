import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch, type Browser, type Page } from '../harness/browser.js';
import { findEngines } from '../harness/engines.js';
import { scratch } from '../harness/scratch.js';
import { startServer, type TestServer } from '../harness/server.js';

interface Entry {
  id: string;
  /** Of the file it comes from. */
  title: string;
  type: 'docs' | 'story';
}

/** What Storybook says when an entry stands there, and how its accessibility check came out. */
interface Told {
  storyId?: string;
  reporters?: { type: string; status: string }[];
}

const { folder, remove } = scratch('storybook');
// Not at the root of its host: it may be put anywhere.
const root = '/some/where/';
let entries: Entry[] = [];
let server: TestServer;
let browser: Browser;
let page: Page;

// Built anew, so that no older site is tested; it takes from the build `custom-elements.json` alone.
before(async () => {
  const program = 'node_modules/storybook/dist/bin/dispatcher.js';
  const options = ['build', '--quiet', '--output-dir', folder];
  const built = spawnSync(process.execPath, [program, ...options], { encoding: 'utf8' });
  assert.equal(built.status, 0, built.stdout + built.stderr);
  const index = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {
    entries: Record<string, Entry>;
  };
  entries = Object.values(index.entries);
  server = await startServer({ routes: { [root]: folder } });
  const [engine] = await findEngines();
  browser = await launch(engine!);
  page = await browser.newPage();
});

after(async () => {
  await browser?.close();
  await server?.close();
  remove();
});

/** Storybook's own, in the page that shows the entries. */
interface Channelled {
  __STORYBOOK_ADDONS_CHANNEL__?: {
    last(event: string): [Told] | undefined;
    emit(event: string, what: object): void;
  };
}

const addressOf = ({ id, type }: Entry): string =>
  `${server.origin}${root}iframe.html?id=${id}&viewMode=${type}`;

/** Waits until an entry stands there. */
const standing = ({ id, type }: Entry): Promise<Told> =>
  page.waitFor(
    (event, id) => {
      const told = (globalThis as Channelled).__STORYBOOK_ADDONS_CHANNEL__?.last(event)?.[0];
      return told && (told.storyId ?? id) === id && told;
    },
    type === 'docs' ? 'docsRendered' : 'storyFinished',
    id,
  ) as Promise<Told>;

/** Opens one entry alone. */
async function open(entry: Entry): Promise<Told> {
  await page.goto(addressOf(entry));
  return standing(entry);
}

/** Turns to another story in the page that is open, as the list beside it does. */
async function turnTo(entry: Entry): Promise<Told> {
  await page.evaluate((storyId) => {
    const channel = (globalThis as Channelled).__STORYBOOK_ADDONS_CHANNEL__!;
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  }, entry.id);
  return standing(entry);
}

async function complaints(): Promise<string[]> {
  const said = await page.consoleMessages();
  const errors = said.filter(({ type }) => type === 'error').map(({ text }) => text);
  return [...(await page.errors()), ...errors];
}

/** Each entry of one type, if there are any. */
function all(type: Entry['type']): Entry[] {
  const found = entries.filter((entry) => entry.type === type);
  assert.notEqual(found.length, 0);
  return found;
}

test('every story shows its tag, ready and accessible, and nothing complains', async () => {
  let before = '';
  for (const story of all('story')) {
    const { reporters } = await (story.title === before ? turnTo(story) : open(story));
    before = story.title;
    await page.waitFor(() => {
      const elements = [...document.querySelectorAll('#storybook-root *')];
      const tags = elements.filter(({ localName }) => customElements.get(localName));
      return tags.length > 0 && tags.every((tag) => tag.matches(':state(ready)'));
    });
    assert.deepEqual(
      reporters?.map(({ type, status }) => [type, status]),
      [['a11y', 'passed']],
      story.id,
    );
    assert.deepEqual(await complaints(), [], story.id);
  }
});

test('every page shows its pictures and examples, and its links lead somewhere', async () => {
  for (const docs of all('docs')) {
    await open(docs);
    await page.waitFor(() => {
      const examples = [...document.querySelectorAll('.sbdocs-preview')];
      const written = examples.every((one) => one.querySelector('pre')?.textContent.includes('</'));
      return written && [...document.images].every(({ complete }) => complete);
    });
    const broken = await page.evaluate(
      async (ids) => {
        const content = document.querySelector('.sbdocs-content')!;
        const works = async ({ href }: HTMLAnchorElement): Promise<boolean> => {
          const { origin, pathname, searchParams, hash } = new URL(href);
          if (origin !== location.origin) return true;
          const id = searchParams.get('path')?.replace('/docs/', '');
          if (id) return ids.includes(id);
          if (pathname === location.pathname && hash) {
            return document.getElementById(decodeURIComponent(hash.slice(1))) !== null;
          }
          return (await fetch(pathname, { method: 'HEAD' })).ok;
        };
        const found = [...content.querySelectorAll('img')].filter((one) => !one.naturalWidth);
        const bad: Element[] = found;
        for (const link of content.querySelectorAll<HTMLAnchorElement>('a[href]')) {
          if (!link.closest('.sbdocs-preview') && !(await works(link))) bad.push(link);
        }
        return bad.map(({ outerHTML }) => outerHTML);
      },
      entries.map(({ id }) => id),
    );
    assert.deepEqual(broken, [], docs.id);
    assert.deepEqual(await complaints(), [], docs.id);
  }
});

test('the site opens at its first page, and asks no other host for anything', async () => {
  await page.goto(server.origin + root);
  await page.waitFor(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#storybook-preview-iframe');
    return frame?.contentDocument?.querySelector('.sbdocs-content h1')?.textContent;
  });
  assert.match(await page.url(), /\?path=\/docs\/welcome--docs$/);
  assert.deepEqual(await complaints(), []);
  assert.deepEqual(browser.proxy.asked, []);
});
