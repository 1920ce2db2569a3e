import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { starters as arabic } from '../../src/content/boundary/starters/ar.js';
import { starters as english } from '../../src/content/boundary/starters/en.js';
import { quiz } from '../../src/content/quiz/en.js';
import { areas } from '../../src/domain/boundary/areas.js';
import { compose, sentencesText } from '../../src/domain/boundary/compose.js';
import ar from '../../src/locales/ar.js';
import { boundaryHandover } from '../../src/locales/en/boundary-handover.js';
import { boundaryParts } from '../../src/locales/en/boundary-parts.js';
import { boundary } from '../../src/locales/en/boundary.js';
import { quizSafety } from '../../src/locales/en/quiz-safety.js';
import { support } from '../../src/locales/en/support.js';
import { contentOf, plain, textsOf } from './texts.js';
import { grade, wordsOf } from './readability.js';

/** What no reader is told, and why. */
const forbidden: Record<string, RegExp> = {
  labels:
    /\b(victim|abus|narciss|toxic|gaslight|codepend|attachment|liar|cheater|paranoi|crazy|jealous|insecure\b|disorder|syndrome|traum|diagnos)/i,
  verdicts: /\b(un)?(safe|healthy|normal)\b|\b(your fault|percent|average|most people)\b/i,
  'stay or leave':
    /\b(leav(e|ing)|break(ing)? up|split up|divorce|walk away|stay(?! in this page| unsaid| quiet)|work it out|second chance|move on)\b/i,
  'forgive, try harder': /\b(forgiv\w+|forget it|let it go|get over|try harder|be patient)\b/i,
  orders: /(?<!did )\byou (should|must|need to|have to)\b/i,
  'one sex, one form':
    /\b(he|she|him|her|his|hers|husband|wife|boyfriend|girlfriend|spouse|marri\w+|men|women)\b/i,
  checking:
    /\b(check|read|search|track|spy|look (at|through))\w* (on )?(your partner|their|someone)/i,
  claims: /\b(prove[ns]?|guarantee|heals?|cures?|scientific|will (fix|restore|rebuild))\b/i,
  pressure: /\b(streak|score|points|ranking of|warning|danger)\b/i,
};

const withoutNote = (text: string) => text.replace(quiz.note!, '');
const deserve =
  'You deserve to feel safe. If you are in danger now, call your local emergency number. You can talk to someone privately.';

const pages = ['repair-habits', 'trust-myths'].map((name) => `demo/quizzes/${name}.json`);

async function allTexts(): Promise<[name: string, texts: string[]][]> {
  const examples = pages.map(async (path): Promise<[string, string[]]> => [
    path,
    textsOf(JSON.parse(await contentOf(path))),
  ]);
  const fallback = plain(await contentOf('docs/quiz-fallback.html')).replace(deserve, '');
  return [['built-in', textsOf(quiz)], ...(await Promise.all(examples)), ['fallback', [fallback]]];
}

test('all words of a quiz are looked at, and no names', () => {
  const question = { id: 'a', type: 'single', choices: ['One', { id: 'b', text: 'Two' }] };
  const quiz = {
    questions: [{ ...question, right: 'b', feedback: { right: 'Three' }, help: 'Four' }],
    right: { levels: [{ id: 'c', title: 'Five' }] },
    results: [{ headline: 'Six', when: { category: 'd' }, next: { text: 'Seven', href: '/e' } }],
  };
  assert.deepEqual(textsOf(quiz), ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']);
});

test('no word that a reader should not be told', async () => {
  for (const [name, texts] of await allTexts())
    for (const text of texts.map(withoutNote))
      for (const [why, pattern] of Object.entries(forbidden))
        assert.doesNotMatch(text, pattern, `${name}, ${why}`);
});

test('these words are found where they stand', () => {
  const said: Record<string, string> = {
    labels: 'Your partner is a narcissist.',
    verdicts: 'You are safe.',
    'stay or leave': 'It may be time to leave.',
    'forgive, try harder': 'Forgiving helps.',
    orders: 'You should talk.',
    'one sex, one form': 'Does he listen?',
    checking: 'Check their phone.',
    claims: 'This heals trust.',
    pressure: 'Keep your streak.',
  };
  assert.deepEqual(Object.keys(said), Object.keys(forbidden));
  for (const [why, text] of Object.entries(said)) assert.match(text, forbidden[why]!);
});

const safety = { ...quizSafety, ...support };

test('no question is asked twice', async () => {
  const quizzes = await Promise.all(pages.map(async (path) => JSON.parse(await contentOf(path))));
  const texts = [quiz, ...quizzes].flatMap(({ questions }) =>
    questions.map(({ text }: { text: string }) => text),
  );
  const asked = Object.values(quizSafety).filter((text) => text.startsWith('How often'));
  const all = [...texts, ...asked];
  assert.equal(new Set(all).size, all.length);
});

test('the examples read at grade 6 or lower', async () => {
  for (const [name, texts] of await allTexts())
    assert.ok(grade(texts.join('\n. ')) <= 6, `${name}: ${grade(texts.join('\n. '))}`);
  for (const path of pages)
    for (const { text } of JSON.parse(await contentOf(path)).questions)
      assert.ok(wordsOf(text).length <= 18, text);
});

test('safety: three questions, the words that are always said, and no alarm', () => {
  const { safetyAfraid, safetyControlled, safetyHurt, supportText } = safety;
  for (const text of [safetyAfraid, safetyControlled, safetyHurt]) {
    assert.match(text, /^How often (did|were) [^.?!]+\?$/);
    assert.ok(wordsOf(text).length <= 18, text);
  }
  assert.ok(supportText.includes(deserve));
  for (const text of Object.values(safety)) {
    const rest = text.replace(deserve, '');
    for (const why of ['labels', 'verdicts', 'forgive, try harder', 'orders', 'pressure'])
      assert.doesNotMatch(rest, forbidden[why]!);
    assert.doesNotMatch(rest, /\b(alarm|alert|urgent|violence|rape|police)\b|!/i);
  }
  const sentences = Object.values(safety).filter((text) => /[.?]$/.test(text));
  assert.ok(grade(sentences.join(' ')) <= 6);
  // seen over a shoulder, these tell nothing
  for (const key of ['safetyTitle', 'supportTitle', 'safetySkip'] as const)
    assert.doesNotMatch(safety[key], /safe|hurt|afraid|danger|partner|unsafe|abuse/i);
});

test('safety: what the page fills in, and the words of the answers', () => {
  const { helplineHours, helplineChecked } = safety;
  assert.ok(helplineHours.includes('{hours}') && helplineChecked.includes('{date}'));
  const { oftenNever, oftenRarely, oftenSometimes, oftenOften, oftenAlways } = quizSafety;
  assert.deepEqual(
    [oftenNever, oftenRarely, oftenSometimes, oftenOften, oftenAlways],
    quiz.scales!.often!.choices.map((choice) => Object(choice).text),
  );
  assert.equal(quizSafety.safetyPast3, quiz.sections![0]!.title);
});

const empty = { matters: '', request: '', action: '', response: '', repair: '' };
const ofBoundaries = { ...boundary, ...boundaryParts, ...boundaryHandover };

/** Every word of `boundary-builder`; what a reader fills in reads like a name. */
const boundaryTexts = Object.entries(ofBoundaries)
  .filter(([key]) => !key.startsWith('stem_'))
  .map(([, text]) => text.replaceAll(/\{\w+\}/g, 'Sam'));

/** Each starter as a reader sees it. */
const starterTexts = Object.values(english)
  .flat()
  .flatMap((starter) => compose({ ...empty, ...starter }, (field) => boundary[`stem_${field}`]))
  .map((sentence) => sentencesText([sentence]));

/** Said on paper, where an agreement could be held against someone. */
const nobody = 'Nobody has to stay, or go on talking, where they do not feel safe.';

const sentencesIn = (text: string): string[] => text.split(/(?<=[.?!…])\s+/);

test('boundaries: no word that a reader should not be told', () => {
  assert.ok(boundaryParts.printNote.endsWith(nobody));
  for (const text of [...boundaryTexts, ...starterTexts].map((one) => one.replace(nobody, '')))
    for (const [why, pattern] of Object.entries(forbidden)) assert.doesNotMatch(text, pattern, why);
  assert.match(boundary.stem_action, /^I will \{text\}\.$/);
});

test('boundaries: one idea a sentence, in words of grade 6 or lower', () => {
  for (const text of [...boundaryTexts, ...starterTexts].flatMap(sentencesIn))
    assert.ok(wordsOf(text).length <= 18, text);
  const sentences = boundaryTexts.filter((text) => /[.?]$/.test(text));
  for (const texts of [sentences, starterTexts])
    assert.ok(grade(texts.join('\n')) <= 6, `${grade(texts.join('\n'))}`);
});

test('starters: nothing vague, absolute, watched, or laid on the other', () => {
  for (const text of starterTexts) {
    const own = text.replace(boundary.stem_request.split('{text}')[0]!, '');
    assert.doesNotMatch(own, /\b(always|never|every|everything|nothing|all the time)\b/i);
    assert.doesNotMatch(own, /\b(soon|respect\w*|normal|enough time|more often|better|less)\b/i);
    assert.doesNotMatch(own, /\b(password|track|proof|where you are|read your|show me your)\b/i);
    assert.doesNotMatch(own, /\b(must|not allowed|let you|permission|or else|because you)\b/i);
    // money reads the same anywhere
    assert.doesNotMatch(own, /[$€£¥]|\b(dollars?|euros?|pounds?)\b/i);
  }
});

test('starters: some for each area but one’s own, as many in Arabic', () => {
  for (const area of areas) {
    const both = [english, arabic].map((all) => all[area] ?? []);
    const shapes = both.map((all) => all.map((starter) => Object.keys(starter)));
    assert.deepEqual(shapes[0], shapes[1], area);
    assert.equal(shapes[0]!.length === 0, area === 'own', area);
    for (const starter of both.flat()) {
      assert.ok(starter.matters && starter.request && starter.action, area);
      for (const text of Object.values(starter)) assert.doesNotMatch(text, /[.؟?!]$|^\s|\s$/);
    }
  }
});

test('boundaries: what shows without JavaScript reads like the rest, on the page as in the docs', async () => {
  const [docs, page] = await Promise.all(
    ['docs/boundary-builder.md', 'demo/index.html'].map(async (path) => {
      const [, html] = /<boundary-builder[^>]*>([^]*?)<\/boundary-builder>/.exec(
        await contentOf(path),
      )!;
      return html!;
    }),
  );
  assert.equal(plain(docs!), plain(page!));
  assert.ok(plain(docs!).includes(deserve));
  const text = plain(docs!).replace(deserve, '');
  for (const [why, pattern] of Object.entries(forbidden)) assert.doesNotMatch(text, pattern, why);
  assert.ok(grade(text) <= 6, `${grade(text)}`);
  for (const path of ['demo/index.html', 'demo/ar/index.html']) {
    const texts = path.includes('/ar/') ? ar : boundary;
    const html = plain(await contentOf(path));
    for (const field of ['matters', 'request', 'action', 'response', 'repair'] as const)
      assert.ok(html.includes(texts[`hint_${field}`]), `${path}: ${field}`);
  }
});

test('stems: each has one place for the reader’s words, in both languages', () => {
  for (const texts of [boundary, ar])
    for (const field of ['matters', 'request', 'action', 'response', 'repair'] as const)
      assert.equal(texts[`stem_${field}`].split('{text}').length, 2, field);
});

// The words of a page are one registry: a key with two texts has that of whichever element came last.
test('no key has two texts', async () => {
  const folder = new URL('../../src/locales/en/', import.meta.url);
  const texts = new Map<string, string>();
  for (const name of await readdir(folder))
    for (const words of Object.values<object>(await import(new URL(name, folder).href)))
      for (const [key, text] of Object.entries(words))
        assert.equal(texts.set(key, texts.get(key) ?? text).get(key), text, `${name}: ${key}`);
});
