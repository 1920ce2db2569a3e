import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { quiz as builtIn } from '../../src/content/quiz/en.js';
import { quizEnd } from '../../src/locales/en/quiz-end.js';
import { launch, type Page } from '../harness/browser.js';
import { findEngines } from '../harness/engines.js';
import type { TestServer } from '../harness/server.js';
import { QuizReader } from './quiz-reader.js';
import { article, startSite } from './site.js';

let site: TestServer;
before(async () => {
  site = await startSite();
  site.page('/quiz.html', article('<trust-quiz></trust-quiz>'));
});
after(() => site.close());

/** A node of Chromium's accessibility tree, as its protocol tells it. */
interface AXNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  value?: { value: string | number };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

/** What a screen reader is given of one thing. */
interface Told {
  role: string;
  name: string;
  /** Its value, its description, and what else is said of it. */
  more: Record<string, unknown>;
  children: Told[];
}

const said = ['checked', 'focused', 'level', 'expanded', 'valuetext', 'invalid'];
/** Boxes that stand for nothing. */
const mere = ['generic', 'none', 'InlineTextBox', 'LineBreak', 'LayoutTable', 'ListMarker'];

/** What has text in it, and so needs no name. */
const texts = [
  'paragraph',
  'list',
  'listitem',
  'strong',
  'LabelText',
  'Legend',
  'status',
  'alert',
  'Details',
];

/** Its summary is its name. */
const isDetails = ([first]: Told[]) => first?.role === 'DisclosureTriangle';

/** The tree without what is left out for readers. */
async function readTree(page: Page): Promise<Told[]> {
  const { nodes } = await page.cdp<{ nodes: AXNode[] }>('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): Told[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(read);
    const role = node.role?.value ?? '';
    const name = node.name?.value ?? '';
    if (node.ignored || (mere.includes(role) && !name) || role === 'InlineTextBox') return children;
    const states = (node.properties ?? [])
      .filter(
        (one) =>
          said.includes(one.name) && ![false, 'false', 'none'].includes(one.value.value as string),
      )
      .map((one) => [one.name, one.value.value]);
    const more = {
      ...(node.value?.value === undefined ? {} : { value: node.value.value }),
      ...(node.description?.value ? { description: node.description.value } : {}),
      ...(Object.fromEntries(states) as Record<string, unknown>),
    };
    return [{ role, name, more, children }];
  };
  return read(nodes[0]!.nodeId);
}

/** One line a thing, indented as it is nested. */
function lines({ role, name, more, children }: Told, depth = 0): string[] {
  const rest = Object.entries(more).map(([key, value]) => ` ${key}=${String(value)}`);
  const line = `${'  '.repeat(depth)}${role} "${name}"${rest.join('')}`;
  return [line, ...children.flatMap((one) => lines(one, depth + 1))];
}

const flat = (told: Told): Told[] => [told, ...told.children.flatMap(flat)];

const [chromium] = (await findEngines()).filter(({ name }) => name === 'chromium');

test(
  'a screen reader is told each question, its progress, its choices and the result, and nothing without a name',
  { skip: !chromium && 'Only Chromium tells its accessibility tree' },
  async (t) => {
    const browser = await launch(chromium!);
    t.after(() => browser.close());
    const page: Page = await browser.newPage();
    await page.goto(`${site.origin}/quiz.html`);
    const reader = new QuizReader(page, 'trust-quiz');
    await reader.ready();
    const story: string[] = [];
    // For a person to read.
    const file = process.env.TRUST_SHOW;
    if (file) t.after(() => writeFile(file, story.join('\n')));

    /** What is told of the quiz now. */
    async function told(): Promise<Told[]> {
      const all = (await readTree(page)).flatMap(flat);
      const quiz = all.find(({ role, name }) => role === 'group' && name === builtIn.title)!;
      assert.ok(quiz, 'no group with the title');
      story.push(...lines(quiz), '');
      const parts = flat(quiz);
      const bare = parts.filter(
        ({ role, name, children }) => !name && !texts.includes(role) && !isDetails(children),
      );
      assert.deepEqual(
        bare.map(({ role }) => role),
        [],
        'things without a name',
      );
      return parts;
    }
    const of = (all: Told[], role: string) => all.filter((one) => one.role === role);
    const names = (all: Told[]) => all.map(({ name }) => name);

    const intro = await told();
    assert.deepEqual(names(of(intro, 'heading')), [builtIn.title]);
    assert.deepEqual(names(of(intro, 'button')), ['Start', 'Private support']);

    await reader.reachId('next');
    await reader.enter('next');
    const safety = await told();
    assert.equal(of(safety, 'group').length, 4);
    assert.equal(of(safety, 'radio').length, 18);
    await reader.enter('next');

    const often = ['Never', 'Rarely', 'Sometimes', 'Often', 'Almost always'];
    const choices = [...often, 'Doesn’t apply / skip'];
    for (const [index, { text }] of builtIn.questions.entries()) {
      const all = await told();
      const [, group] = of(all, 'group');
      const name = `In the past 3 months · Question ${index + 1} of 20 ${text}`;
      assert.equal(group!.name, name);
      assert.deepEqual(names(of(flat(group!), 'radio')), choices);
      assert.ok(of(all, 'radio').every(({ more }) => !more.checked));
      assert.deepEqual(names(of(all, 'button')).slice(0, 2), ['Back', 'Next']);
      // What took the focus says the question; a reader need not look for it.
      assert.equal((await reader.spot())!.id, 'focus');
      await reader.pick(often[index % 5]!);
      const chosen = of(await told(), 'radio').filter(({ more }) => more.checked === 'true');
      assert.deepEqual(names(chosen), [often[index % 5]]);
      await reader.enter('next');
    }

    const review = await told();
    assert.deepEqual(names(of(review, 'heading')), ['Your answers']);
    assert.deepEqual(
      names(of(review, 'button')).filter((name) => name!.startsWith('Change')),
      builtIn.questions.map((_, index) => `Change answer ${index + 1}`),
    );

    await reader.enter('next');
    await page.waitFor(() =>
      document
        .querySelector('trust-quiz')!
        .shadowRoot!.querySelector('trust-share-button')
        ?.matches(':state(ready)'),
    );
    const result = await told();
    const words = names(of(result, 'StaticText'));
    for (const { title } of builtIn.dimensions!) {
      const place = words.findIndex((one) => one!.toLowerCase() === title.toLowerCase());
      assert.ok(place >= 0, title);
      assert.match(words[place + 1]!, /^(Little|Some|A lot) · \d+ of 100$/);
    }
    assert.ok(names(of(result, 'heading')).includes(quizEnd.quizBars));
  },
);
