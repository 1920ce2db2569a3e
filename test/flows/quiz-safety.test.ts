import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { version } from '../../src/version.js';
import { forEachEngine, type Page } from '../harness/browser.js';
import { poll } from '../harness/processes.js';
import type { TestServer } from '../harness/server.js';
import { article, folder, shareButton, startSite, strict } from './site.js';

let site: TestServer;
let other = '';

/** Notes every event that a page can hear, and every way in which a page could be told something. */
const listen = `
  window.heard = [];
  const names = new Set();
  for (const place of [window, document, Document.prototype, HTMLElement.prototype, Element.prototype]) {
    for (const name in place) if (name.startsWith('on')) names.add(name.slice(2));
  }
  for (const own of ['start', 'step', 'complete']) names.add('trust-quiz-' + own);
  for (const name of ['trust-error', 'trust-share', 'DOMContentLoaded', 'focusin', 'focusout', 'beforeinput', 'compositionstart', 'visibilitychange']) names.add(name);
  // Of frames and pointers that chance decides on, not the reader.
  for (const name of ['pointermove', 'pointerrawupdate', 'mousemove', 'scroll', 'scrollend', 'transitionrun', 'transitionstart', 'transitionend', 'load', 'resize', 'readystatechange']) names.delete(name);
  for (const name of names) {
    window.addEventListener(name, (event) => {
      const { type, target, detail, key = '' } = event;
      const words = target.id || target.localName || target.nodeName || 'window';
      window.heard.push([type, words, JSON.stringify(detail ?? null), key].join(' '));
    }, true);
  }
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    window.heard.push('fired ' + event.type + ' ' + JSON.stringify(event.detail ?? null));
    return dispatchEvent.call(this, event);
  };
  for (const [owner, name] of [[console, 'log'], [console, 'warn'], [console, 'error'], [history, 'pushState'], [history, 'replaceState'], [navigator, 'sendBeacon'], [window, 'postMessage'], [Storage.prototype, 'setItem'], [Document.prototype, 'write'], [BroadcastChannel.prototype, 'postMessage'], [IDBFactory.prototype, 'open'], [performance, 'mark']]) {
    const real = owner[name];
    owner[name] = function (...words) {
      window.heard.push('called ' + name + ' ' + words.map(String).join(' '));
      return real.apply(this, words);
    };
  }
  window.changes = [];
  new MutationObserver((all) => {
    for (const { type, target, attributeName } of all) window.changes.push([type, target.nodeName, attributeName].join(' '));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });`;

const around = `${shareButton}
  <trust-quiz loading="eager" helplines="/helplines.json"></trust-quiz>
  <trust-quote loading="eager"><blockquote><p>Clear is kind.</p></blockquote><p>Brené Brown</p></trust-quote>
  <trust-share-button id="row" mode="row" targets="email x" loading="eager"></trust-share-button>`;

before(async () => {
  // The built files once more, as an older version of them, which has names of its own.
  other = await mkdtemp(join(tmpdir(), 'other-quiz-'));
  await cp(folder('cdn/'), other, { recursive: true });
  for (const name of await readdir(other, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const text = await readFile(join(other, name), 'utf8');
    const aged = text.replaceAll(`"${version}"`, '"0.0.9"');
    await writeFile(
      join(other, name),
      aged.replaceAll(/(["'`])trust-(share-button|quote)\1/g, '$1other-$2$1'),
    );
  }
  site = await startSite({ routes: { '/other/': `${other}/` } });
  site.page('/listen.js', listen);
  site.page('/helplines.json', await readFile(folder('demo/helplines.json'), 'utf8'));
  const head = '<script src="/listen.js"></script>';
  site.page('/quiz.html', article(around, { head }), strict);
  const second = `<other-share-button><a href="mailto:">Share</a></other-share-button>
    <other-quote><blockquote><p>Clear is kind.</p></blockquote><p>Brené Brown</p></other-quote>
    <script type="module" src="/other/trust-share-button.js"></script>
    <script type="module" src="/other/trust-quote.js"></script>`;
  site.page('/two.html', article(around + second));
});

after(async () => {
  await site.close();
  await rm(other, { recursive: true });
});

const sharers = ['trust-share-button', '#row', 'trust-quote'];
const others = ['other-share-button', 'other-quote'];

/** Opens a page, when all that stands on it is drawn. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(site.origin + path);
  const all = ['trust-quiz', ...sharers, ...(path === '/two.html' ? others : [])];
  await page.waitFor(
    (...tags: string[]) =>
      tags.every((tag) => document.querySelector(tag)!.matches(':state(ready)')),
    ...all,
  );
  await page.waitFor(() =>
    document.querySelector('trust-quote')!.shadowRoot!.querySelector('[part=action]'),
  );
}

const head = (page: Page) =>
  page.evaluate(
    () =>
      document
        .querySelector('trust-quiz')!
        .shadowRoot!.querySelector<HTMLElement>('#focus')
        ?.innerText.trim() ?? '',
  );

/** Presses a button of the quiz, and waits for another view. Not by keys: a page sees which, and how many. */
async function press(page: Page, id: string): Promise<string> {
  const before = await head(page);
  await page.waitFor((one) => {
    const button = document.querySelector('trust-quiz')!.shadowRoot!.getElementById(one);
    button?.click();
    return button;
  }, id);
  return poll(`another view than "${before}"`, async () => {
    const now = await head(page);
    return now !== before && now;
  });
}

/** Picks a choice of a question by its place. */
const pick = (page: Page, question: number, place: number) =>
  page.waitFor(
    (one, at) => {
      const set = document.querySelector('trust-quiz')!.shadowRoot!.querySelectorAll('fieldset')[
        one
      ];
      const radio = set?.querySelectorAll<HTMLInputElement>('input')[at];
      radio?.click();
      return radio?.checked;
    },
    question,
    place,
  );

/** Places of the choices, from "Never"; 5 is to skip, and `undefined` no answer at all. */
type Private = readonly (number | undefined)[];
const never: Private = [0, 0, 0];

/** Begins, answers the private questions, and goes on to the first of the others. */
async function answerPrivately(page: Page, answers: Private): Promise<void> {
  assert.equal(await press(page, 'next'), 'Before you start');
  for (const [question, place] of answers.entries()) {
    if (place !== undefined) await pick(page, question, place);
  }
  const now = await press(page, 'next');
  const unsafe = answers.some((one) => one && one < 5);
  assert.equal(now === 'Private support', unsafe);
  if (unsafe) await press(page, 'back');
  assert.match(await head(page), /Question 1 of 20/);
}

/** Answers what is scored, the same for all; gives what is seen before the result. */
async function answerRest(page: Page) {
  for (let index = 0; index < 20; index++) {
    await pick(page, 0, index % 3 ? 2 : 3);
    await press(page, 'next');
  }
  assert.equal(await head(page), 'Your answers');
  const review = await boxes(page);
  await press(page, 'next');
  await page.waitFor(() =>
    document
      .querySelector('trust-quiz')!
      .shadowRoot!.querySelector('trust-share-button')
      ?.matches(':state(ready)'),
  );
  return review;
}

/** Where everything stands, and how large it is. */
const boxes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body > *')].map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return { name: one.localName, left, top: top + scrollY, width, height };
    }),
  );

interface Watched {
  heard: string[];
  changes: string[];
  /** How many entries the history had at first. */
  places: number;
}

/** All that a run left where the page's own scripts, or who later has the device, could look. */
const traces = (page: Page) =>
  page.evaluate(async () => {
    const { heard, changes, places } = window as unknown as Watched;
    return {
      heard,
      changes,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      caches: await caches.keys(),
      address: location.href,
      history: `${history.length - places} ${JSON.stringify(history.state)}`,
      title: document.title,
      marks: performance.getEntriesByType('mark').length,
      sheets: document.adoptedStyleSheets.length,
      light: document.documentElement.outerHTML,
      globals: Object.keys(window),
    };
  });

/** What the engine tells of the reader's own hand, which goes on from one more screen in one of the runs. */
const byHand = /^(click|focus|focusin|focusout|blur|selectionchange|selectstart) /;

/** Whether what shares can be seen or focused anywhere in these. */
const reachable = (page: Page, tags: readonly string[]) =>
  page.evaluate(
    (...all: string[]) =>
      Object.fromEntries(
        all.map((tag) => {
          const root = document.querySelector(tag)!.shadowRoot!;
          const controls = [...root.querySelectorAll<HTMLElement>('button, a, [role=list]')];
          const reached = controls.filter((one) => {
            one.focus();
            return root.activeElement === one || one.checkVisibility({ visibilityProperty: true });
          });
          return [tag, reached.length > 0];
        }),
      ),
    ...tags,
  );

const each = (tags: readonly string[], value: boolean) =>
  Object.fromEntries(tags.map((tag) => [tag, value]));

interface Node {
  role?: string;
  name?: string;
  children?: Node[];
}
const flat = (node: Node): string[] => [
  `${node.role} ${node.name ?? ''}`,
  ...(node.children ?? []).flatMap(flat),
];

await forEachEngine((context) => {
  /** One reader's whole way, and what it left. */
  async function run(answers: Private) {
    const page = await context.browser.newPage();
    try {
      const denied = context.browser.proxy.asked.length;
      await page.viewport(1000, 800);
      site.log.length = 0;
      await open(page, '/quiz.html');
      await page.evaluate(() => {
        const watched = window as unknown as Watched;
        watched.heard.length = watched.changes.length = 0;
        watched.places = history.length;
      });
      await answerPrivately(page, answers);
      // What came with the private questions is there, whatever was answered.
      await page.waitFor(() => customElements.get('trust-quick-exit') !== undefined);
      const asked = site.log.length;
      const between = await boxes(page);
      const review = await answerRest(page);
      const after = await boxes(page);
      const { heard, ...left } = await traces(page);
      const paths = site.log.map(({ method, path }) => `${method} ${path}`);
      return {
        ...left,
        // What is fetched at the same time comes in any order.
        before: paths.slice(0, asked).sort(),
        requests: paths.slice(asked).sort(),
        heard: heard.filter((one) => !byHand.test(one)),
        hand: heard.filter((one) => byHand.test(one)),
        between,
        review,
        after,
        denied: context.browser.proxy.asked.slice(denied),
        errors: await page.errors(),
        violations: await page.violations(),
      };
    } finally {
      await page.close();
    }
  }

  test('whatever is answered to the private questions, the page is told the same', async () => {
    // What an engine keeps of modules from page to page, it has after the first.
    await run(never);
    const { hand, ...calm } = await run(never);
    assert.ok(calm.heard.some((one) => one.startsWith('trust-quiz-complete')));
    assert.equal(calm.heard.filter((one) => one.startsWith('trust-quiz-step')).length, 20);
    assert.ok(calm.before.some((one) => one.includes('/helplines.json')));
    assert.deepEqual([calm.denied, calm.errors, calm.violations], [[], [], []]);
    assert.equal(calm.changes.length, 0, calm.changes.join('\n'));
    for (const answers of [
      [5, 5, 5],
      [0, 0, 1],
      [4, 4, 4],
    ]) {
      const { hand: other, ...left } = await run(answers);
      assert.deepEqual(left, calm, `after ${answers.join(', ')}`);
      // One press more, of "Go on".
      const clicks = (all: string[]) => all.filter((one) => one.startsWith('click ')).length;
      const more = answers.some((one) => one < 5) ? 1 : 0;
      assert.equal(clicks(other), clicks(hand) + more);
    }
  });

  test('after an answer that calls for care, nothing on the page shares, prints or copies', async (t) => {
    const page = await context.browser.newPage();
    t.after(() => page.close());
    await open(page, '/two.html');
    const all = [...sharers, ...others];
    assert.deepEqual(await reachable(page, all), each(all, true));
    await answerPrivately(page, [0, 2, 0]);
    await poll('all of them to be gone', async () =>
      Object.values(await reachable(page, all)).every((one) => !one),
    );
    await answerRest(page);
    assert.deepEqual(await reachable(page, all), each(all, false));
    const shown = await page.evaluate(() => {
      const root = document.querySelector('trust-quiz')!.shadowRoot!;
      return [...root.querySelectorAll<HTMLElement>('.actions :is(button, trust-share-button)')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => one.textContent!.trim());
    });
    assert.deepEqual(shown, ['Change answers', 'Start over']);
    if (context.engine.name === 'chromium') {
      const told = flat((await page.accessibilityTree()) as Node);
      assert.ok(told.includes('button Start over'));
      assert.deepEqual(
        told.filter((one) => /^(button|link) .*(share|print|copy|picture|email)/i.test(one)),
        [],
      );
    }
    assert.deepEqual(await page.errors(), []);
  });

  test('after "Never", all of them are there', async (t) => {
    const page = await context.browser.newPage();
    t.after(() => page.close());
    await open(page, '/two.html');
    await answerPrivately(page, never);
    await answerRest(page);
    assert.deepEqual(
      await reachable(page, [...sharers, ...others]),
      each([...sharers, ...others], true),
    );
    const shown = await page.evaluate(() => {
      const root = document.querySelector('trust-quiz')!.shadowRoot!;
      return ['quizPrint', 'quizCopy'].map((id) => root.getElementById(id)!.checkVisibility());
    });
    assert.deepEqual(shown, [true, true]);
  });
});
