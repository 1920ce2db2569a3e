import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { tags } from '../../tools/build/elements.js';
import { forEachEngine, type Page, poll } from '../harness/browser.js';
import { scratch } from '../harness/scratch.js';
import type { TestServer } from '../harness/server.js';
import { ask, type Frame, heights, hostPage, startEmbedSite, tap } from './embed-site.js';
import { folder } from './site.js';

/** A line of the table in docs/embedding.md. */
interface Line {
  readonly tag: string;
  readonly does: string;
  readonly alone: boolean;
  readonly needs: string;
}

/** Tries one line in a frame: acts as a reader does, and says whether it was done. */
interface Trial {
  /** What the content file of the frame says. */
  readonly content?: (id: string) => object;
  readonly act: (page: Page, id: string) => Promise<unknown>;
  readonly isDone: (page: Page, id: string) => Promise<boolean>;
  /** Where only one engine tells a test of it. */
  readonly only?: 'chromium';
}

const [, rows] = /\| widget +\| what a reader does[^\n]+\n\|[^\n]+\n((?:\|[^\n]+\n)+)/.exec(
  readFileSync(folder('docs/embedding.md'), 'utf8'),
)!;
const lines: readonly Line[] = rows!
  .trim()
  .split('\n')
  .map((row) => {
    const [, tag, does, alone, needs] = row
      .split('|')
      .map((cell) => cell.trim().replaceAll('`', ''));
    assert.match(alone!, /^(yes|no)$/);
    return { tag: tag!, does: does!, alone: alone === 'yes', needs: needs! };
  });

const downloads = scratch('downloads').folder;
let site: TestServer;

const asked = (path: string) => site.log.some((one) => one.path.startsWith(path));
const sees = async (page: Page, id: string, selector: string, words?: string) =>
  Boolean((await ask(page, id, { act: 'rect', selector, ...(words && { words }) })).answer);
const press = (page: Page, id: string, selector: string, words?: string) =>
  ask(page, id, { act: 'click', selector, ...(words && { words }) });

const shares = (id: string) => ({
  attributes: { mode: 'menu', targets: 'own copy print' },
  data: { targets: [{ id: 'own', label: 'Own', url: `${site.otherOrigin}/landed-${id}` }] },
});
const target = (words: string) => async (page: Page, id: string) => {
  await tap(page, id, '[part=target]', words, () => press(page, id, '#share'));
};
const quotation = () => ({ quotation: { paragraphs: ['Said.'], speaker: 'Somebody' } });
const talk = (id: string) => ({ attributes: { src: `/demo/talk.webm?${id}` } });
const quiz = () => ({
  data: {
    title: 'Short',
    questions: ['a', 'b'].map((id) => ({ type: 'yesno', id, text: `So ${id}?` })),
  },
});
const answer = async (page: Page, id: string) => {
  await press(page, id, '.choices input');
  await press(page, id, '#next');
  return poll('the second question', () => sees(page, id, '.asks', 'So b?'));
};

const write = async (page: Page, id: string) => {
  if (await sees(page, id, '#matters')) return;
  await press(page, id, '#write');
  await poll('the areas', () => sees(page, id, '.areas button'));
  await press(page, id, '.areas button');
  await poll('the form', () => sees(page, id, '#matters'));
};

const trials: Readonly<Record<string, Trial>> = {
  'trust-share-button opens a share link': {
    content: shares,
    act: target('Own'),
    isDone: async (_, id) => asked(`/landed-${id}`),
  },
  'trust-share-button copies the link': {
    content: shares,
    act: target('Copy link'),
    isDone: async (page, id) => {
      const { answer: note } = await ask(page, id, { act: 'text', selector: '.note' });
      return /copied/i.test(String(note));
    },
  },
  'trust-share-button prints': {
    content: shares,
    act: target('Print'),
    isDone: async (page, id) => Boolean((await ask(page, id, { act: 'printed' })).answer),
    only: 'chromium',
  },
  'trust-quote copies the quotation': {
    content: quotation,
    act: (page, id) => tap(page, id, '#copy'),
    isDone: async (page, id) => {
      const { answer: note } = await ask(page, id, { act: 'text', selector: '.note' });
      return /copied/i.test(String(note));
    },
  },
  'trust-quote saves the picture': {
    content: quotation,
    act: async (page, id) => {
      await press(page, id, '#picture');
      await tap(page, id, 'a[download]');
    },
    // That of the frame alone comes first, if it comes.
    isDone: async (_, id) => {
      const saved = readdirSync(downloads).filter((name) => name.endsWith('.png')).length;
      return saved > (id.endsWith('-alone') ? 1 : 0);
    },
    only: 'chromium',
  },
  'trust-quiz answers, and goes on': {
    content: quiz,
    act: answer,
    isDone: (page, id) => sees(page, id, '.asks', 'So b?'),
  },
  'trust-quiz keeps answers on the device': {
    content: quiz,
    act: async (page, id) => {
      if (!(await sees(page, id, '.asks', 'So b?'))) await answer(page, id);
      await press(page, id, 'button', 'Keep on this device');
    },
    isDone: (page, id) => sees(page, id, 'button', 'Stop keeping'),
  },
  'boundary-builder writes a boundary': {
    act: write,
    isDone: (page, id) => sees(page, id, '#matters'),
  },
  'boundary-builder keeps boundaries on the device': {
    act: async (page, id) => {
      await write(page, id);
      await press(page, id, 'button', 'Keep on this device');
    },
    isDone: (page, id) => sees(page, id, 'button', 'Stop keeping'),
  },
  'boundary-builder prints': {
    act: async (page, id) => {
      await write(page, id);
      await press(page, id, 'button', 'Done');
      await poll('the list', () => sees(page, id, '#boundaryPrint'));
      await tap(page, id, '#boundaryPrint');
    },
    isDone: async (page, id) => Boolean((await ask(page, id, { act: 'printed' })).answer),
    only: 'chromium',
  },
  'trust-space sees what is kept on the device': {
    act: async (page, id) => {
      await press(page, id, '#toggle');
      await poll('what there is', () => sees(page, id, '.view'));
    },
    isDone: (page, id) => sees(page, id, '#spaceSecret'),
  },
  // A tap that misses the link plays: a player asks for the same address, yet for no page.
  'trust-video opens the link to the video': {
    content: talk,
    act: (page, id) => tap(page, id, 'a[part=action]'),
    isDone: async (_, id) =>
      site.log.some(
        ({ path, headers }) =>
          path.startsWith(`/demo/talk.webm?${id}`) && headers.accept?.includes('text/html'),
      ),
  },
  'trust-video plays a file': {
    content: talk,
    act: async (page, id) => {
      if (!(await sees(page, id, 'video'))) await tap(page, id, '[part=button]');
    },
    isDone: async (page, id) =>
      Number((await ask(page, id, { act: 'time', selector: 'video' })).answer) > 0,
  },
  // Last: it takes the page away.
  'trust-quick-exit leaves the whole page': {
    content: (id) => ({ attributes: { href: `${site.origin}/left-${id}` } }),
    act: (page, id) => tap(page, id, '[part=button]'),
    isDone: async (_, id) => asked(`/left-${id}`),
  },
};

const keyOf = ({ tag, does }: Line) => `${tag} ${does}`;
const idOf = ({ tag }: Line, words: string) => `${tag}-${words || 'alone'}`;

before(async () => {
  site = await startEmbedSite();
  const frames = new Map<string, Frame>();
  for (const line of lines) {
    const { content } = trials[keyOf(line)] ?? {};
    for (const words of new Set(['', line.needs])) {
      const id = idOf(line, words);
      const file = { widget: line.tag, ...content?.(id) };
      site.page(`/trust/content/${id}.json`, JSON.stringify(file));
      const sandbox = `allow-scripts ${words}`;
      frames.set(id, { id, query: `widget=${line.tag}&content=${id}`, sandbox });
    }
  }
  const script = '<script src="/cdn/embed.js"></script>';
  site.page('/sandboxes.html', hostPage(site, [...frames.values()], script));
});
after(() => site.close());

test('the table has a line for every widget, and a trial for every line', () => {
  assert.deepEqual(lines.map(keyOf).sort(), Object.keys(trials).sort());
  assert.deepEqual([...new Set(lines.map(({ tag }) => tag))].sort(), tags);
});

await forEachEngine((context) => {
  test('each line of the table holds', async (t) => {
    const page = await context.browser.newPage();
    const { name } = context.engine;
    site.log.length = 0;
    await page.viewport(1000, 900);
    await page.goto(`${site.origin}/sandboxes.html`);
    if (name === 'chromium') {
      const where = { behavior: 'allow', downloadPath: downloads };
      await page.cdp('Page.setDownloadBehavior', where);
    }
    for (const [key, { act, isDone, only }] of Object.entries(trials)) {
      if (only && only !== name) {
        t.diagnostic(`${name} tells nothing of this: ${key}`);
        continue;
      }
      const line = lines.find((one) => keyOf(one) === key)!;
      const [alone, enough] = ['', line.needs].map((words) => idOf(line, words)) as [
        string,
        string,
      ];
      await poll(`${alone}`, async () => (await heights(page, alone)).length > 0);
      await act(page, alone);
      if (!line.alone) await act(page, enough);
      await poll(`${key}, with ${line.needs}`, () => isDone(page, enough));
      // By now it would have been done in the other, too.
      assert.equal(await isDone(page, alone), line.alone, key);
      await page.front();
    }
    await page.close();
  });
});
