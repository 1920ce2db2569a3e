import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { quiz as builtIn } from '../../src/content/quiz/en.js';
import { itemIdOf } from '../../src/domain/quiz/item-id.js';
import type { QuizSource } from '../../src/domain/quiz/source.js';
import { forEachEngine, type Page } from '../harness/browser.js';
import { poll } from '../harness/processes.js';
import type { TestServer } from '../harness/server.js';
import { eraseAll } from './press.js';
import { QuizReader } from './quiz-reader.js';
import { article, folder, startDemo, startSite, strict } from './site.js';

const demo = await startDemo();
after(demo.close);

const myths = JSON.parse(
  readFileSync(folder('demo/quizzes/trust-myths.json'), 'utf8'),
) as QuizSource;

/** The place of the choice that speaks most for a broken promise, and for nothing else. */
const fedByPromises = (id: string) => (!id.startsWith('breach') ? 2 : id === 'breach1' ? 0 : 4);
const often = ['Never', 'Rarely', 'Sometimes', 'Often', 'Almost always'];

/** Answers the built-in quiz from one question to another, each by its own keys. */
async function answerFeeding(reader: QuizReader, from: number, to: number): Promise<string> {
  let head = await reader.head();
  for (const [index, { id, text }] of [...builtIn.questions.entries()].slice(from, to)) {
    assert.equal(head, `In the past 3 months · Question ${index + 1} of 20 ${text}`);
    await reader.pick(often[fedByPromises(id)]!);
    head = await reader.enter('next');
  }
  return head;
}

/** Skips the private questions. */
async function beginFeeding(reader: QuizReader): Promise<void> {
  await reader.reachId('next');
  await reader.enter('next');
  assert.equal(await reader.head(), 'Before you start');
  assert.match(await reader.enter('next'), /Question 1 of 20/);
}

const choicesOf = (choices: readonly (string | { id?: string; text: string })[] = []) =>
  choices.map((one) => ({ id: '', ...(typeof one === 'string' ? { text: one } : one) }));

/** Every answer that is right, then on. */
async function answerMyths(reader: QuizReader): Promise<string> {
  const { page } = reader;
  for (;;) {
    const shown = await reader.question();
    const question = myths.questions.find(({ text }) => text === shown);
    if (!question) return reader.head();
    switch (question.type) {
      case 'number':
        await reader.reach(({ type }) => type === 'range');
        await page.press('ArrowRight');
        break;
      case 'text':
        await reader.reach(({ type }) => type === 'textarea');
        await page.type('mine alone');
        break;
      case 'several':
        for (const { id, text } of choicesOf(question.choices)) {
          if (!question.right?.includes(id)) continue;
          await reader.reach((spot) => spot.type === 'checkbox' && spot.words === text);
          await page.press('Space');
        }
        break;
      case 'yesno':
        await reader.pick(question.right === 'no' ? 'No' : 'Yes');
        break;
      default: {
        const choices = choicesOf(question.choices);
        const right = 'right' in question ? question.right : undefined;
        await reader.pick((choices.find(({ id }) => id === right) ?? choices[0]!).text);
      }
    }
    const { words } = await reader.reachId('next');
    if (words === 'Check') {
      await page.press('Enter');
      await poll('the feedback', async () => (await reader.spot())?.words === 'Next');
      const { right } = (question as { feedback: { right: string } }).feedback;
      await poll(`"${right}"`, async () => (await reader.text()).includes(right));
    }
    await reader.enter('next');
  }
}

let site: TestServer;
const kept = `<trust-quiz></trust-quiz><trust-space></trust-space>`;
before(async () => {
  site = await startSite();
  site.page('/none.html', '<!doctype html><title>None</title>');
  site.page('/kept.html', article(kept), strict);
});
after(() => site.close());

/** Everything the origin keeps. */
const left = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    caches: await caches.keys(),
  }));
const nothing = { databases: [], local: {}, session: {}, cookies: '', caches: [] };

/** Answers two questions, and keeps the answers. */
async function keepTwo(reader: QuizReader): Promise<void> {
  const { page } = reader;
  // What a test before this one left when it failed is none of this one's.
  await page.goto(`${site.origin}/none.html`);
  await page.evaluate(() => void indexedDB.deleteDatabase('page-notes'));
  await page.goto(`${site.origin}/kept.html`);
  await reader.ready();
  await beginFeeding(reader);
  assert.match(await answerFeeding(reader, 0, 2), /Question 3 of 20/);
  assert.deepEqual(await left(page), nothing);
  await reader.reach(({ words }) => words === 'Keep on this device');
  await page.press('Enter');
  await poll('the answers to be kept', async () => /Kept on this device/.test(await reader.text()));
}

/** What the store has of the quiz: its one item, as it lies there. */
const stored = (page: Page) =>
  page.evaluate(
    (id) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('page-notes');
        opening.onerror = () => reject(opening.error as Error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('items').objectStore('items').get('all');
          reading.onsuccess = () => {
            opening.result.close();
            resolve(
              JSON.stringify((reading.result as { items: Record<string, unknown> }).items[id]),
            );
          };
        };
      }),
    itemIdOf('feeding'),
  );

/** Puts something else in its place. */
const damage = (page: Page, change: object) =>
  page.evaluate(
    (id, other) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('page-notes');
        opening.onerror = () => reject(opening.error as Error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('items', 'readwrite');
          const store = transaction.objectStore('items');
          const reading = store.get('all');
          reading.onsuccess = () => {
            const vault = reading.result as { items: Record<string, { versions: object[] }> };
            Object.assign(vault.items[id]!.versions[0]!, other);
            store.put(vault, 'all');
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    itemIdOf('feeding'),
    change,
  );

await forEachEngine((context) => {
  test('two quizzes in the article are answered by the keyboard alone, one within the other', async (t) => {
    const { browser } = context;
    const denied = browser.proxy.asked.length;
    const page = await browser.newPage();
    t.after(() => page.close());
    demo.requests.length = 0;
    await page.goto(demo.address);
    const feeding = new QuizReader(page, 'trust-quiz:not([src])');
    const other = new QuizReader(page, 'trust-quiz[src]');
    // As a reader scrolls: a quiz draws when it is near.
    for (const { selector } of [other, feeding]) {
      await page.evaluate((one) => document.querySelector(one)!.scrollIntoView(), selector);
      await new QuizReader(page, selector).ready();
    }

    await beginFeeding(feeding);
    assert.match(await answerFeeding(feeding, 0, 3), /Question 4 of 20/);

    await other.reachId('next');
    await other.enter('next');
    assert.equal(await answerMyths(other), 'Your answers');
    assert.equal(await other.enter('next'), 'You got 8 of 8 right.');
    assert.match(await other.text(), /Knowing is one thing/);
    assert.doesNotMatch(await other.text(), /mine alone/);

    await feeding.leaveBackwards();
    assert.equal(await answerFeeding(feeding, 3, 20), 'Your answers');
    assert.equal(
      await feeding.enter('next'),
      'Your answers point most to a broken promise or agreement.',
    );
    const text = await feeding.text();
    assert.match(text, /A broken promise or agreement A lot · 100 of 100/);
    assert.match(text, /Unclear agreements A lot · 50 of 100/);
    assert.equal(await other.head(), 'You got 8 of 8 right.');

    assert.deepEqual(await page.errors(), []);
    assert.deepEqual(
      (await page.consoleMessages()).filter(({ type }) => type === 'error'),
      [],
    );
    assert.deepEqual(await page.violations(), []);
    assert.deepEqual(browser.proxy.asked.slice(denied), []);
    assert.deepEqual(await left(page), nothing);
  });

  test('kept on this device, the answers and the place are there again; erased, nothing is left', async (t) => {
    const page = await context.browser.newPage();
    t.after(() => page.close());
    const reader = new QuizReader(page, 'trust-quiz');
    await keepTwo(reader);
    await page.reload();
    await reader.ready();
    assert.match(await reader.head(), /Question 3 of 20/);
    // What is answered from now on is kept too.
    assert.match(await answerFeeding(reader, 2, 3), /Question 4 of 20/);
    await poll('the third answer to be kept', async () =>
      (await stored(page)).includes('insecurity1'),
    );
    await page.reload();
    await reader.ready();
    assert.match(await reader.head(), /Question 4 of 20/);
    for (const { id } of builtIn.questions.slice(0, 3).toReversed()) {
      await reader.enter('back');
      const { checked, words } = await reader.reach(({ type }) => type === 'radio');
      assert.deepEqual({ checked, words }, { checked: true, words: often[fedByPromises(id)] });
    }
    await eraseAll(page);
    await poll('the quiz to begin anew', async () => (await reader.head()) === builtIn.title);
    assert.deepEqual(await left(page), nothing);
    assert.deepEqual(await page.errors(), []);
    assert.deepEqual(await page.violations(), []);
  });

  for (const [name, change, told] of [
    ['that is damaged', { data: { at: 3 } }, 'it is damaged'],
    ['of a newer version', { form: 99, data: { to: 'come' } }, 'A newer version'],
  ] as const) {
    test(`a kept session ${name} is set aside: the quiz starts, and it stays`, async (t) => {
      const page = await context.browser.newPage();
      t.after(() => page.close());
      const reader = new QuizReader(page, 'trust-quiz');
      await keepTwo(reader);
      await damage(page, change);
      const before = await stored(page);
      await page.reload();
      await reader.ready();
      assert.equal(await reader.head(), builtIn.title);
      assert.ok((await reader.text()).includes(told), await reader.text());
      await beginFeeding(reader);
      assert.match(await answerFeeding(reader, 0, 2), /Question 3 of 20/);
      await reader.enter('back');
      const { checked } = await reader.reach(({ type }) => type === 'radio');
      assert.ok(checked);
      assert.equal(await stored(page), before);
      await eraseAll(page);
      assert.deepEqual(await left(page), nothing);
      assert.deepEqual(await page.errors(), []);
    });
  }
});
