import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiz } from '../../src/content/quiz/en.js';
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
