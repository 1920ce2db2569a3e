import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiz as ar } from '../../src/content/quiz/ar.js';
import { quiz as en } from '../../src/content/quiz/en.js';
import { checkQuiz } from '../../src/domain/quiz/check.js';
import type { Item, QuizSource } from '../../src/domain/quiz/source.js';
import { grade, wordsOf } from './readability.js';
import { textsOf } from './texts.js';

const dimensions = en.dimensions!;
const reversed = (items: readonly (string | Item)[]) =>
  (items as readonly Item[]).filter((item) => item.reverse).map((item) => item.question);

test('no problem is found in it', () => {
  assert.deepEqual(checkQuiz(en), []);
  assert.deepEqual(checkQuiz(ar), []);
});

test('Arabic counts as English does, and says all of it', () => {
  const shapeOf = (quiz: QuizSource): unknown => {
    const words = new Set(textsOf(quiz));
    return JSON.parse(JSON.stringify(quiz, (_, value) => (words.has(value) ? '' : value)));
  };
  assert.deepEqual(shapeOf(ar), shapeOf(en));
  const [english, arabic] = [textsOf(en), textsOf(ar)];
  const places = (texts: string[]) => texts.map((text) => text.match(/\{\w+\}/g));
  assert.deepEqual(places(arabic), places(english));
  assert.equal(new Set(arabic).size, new Set(english).size);
  for (const text of arabic)
    assert.match(text.replace(/\{\w+\}/g, ''), /^[\P{L}\p{Script=Arabic}]+$/u);
});

test('five parts of four questions in a fixed order', () => {
  const parts = ['breach', 'past', 'insecurity', 'communication', 'boundaries'];
  assert.equal(en.questions.length, 20);
  assert.deepEqual(
    dimensions.map(({ id }) => id),
    parts,
  );
  for (const { id, items, least, method = 'mean', scaleTo, levels } of dimensions) {
    assert.deepEqual(
      (items as readonly Item[]).map(({ question }) => question),
      [1, 2, 3, 4].map((number) => id + number),
    );
    assert.deepEqual([least, method, scaleTo], [3, 'mean', [0, 100]]);
    const bounds = levels!.map(({ from, to }) => `${from}-${to}`);
    assert.deepEqual(bounds, ['0-35', '35-50', '50-100']);
  }
  assert.deepEqual(en.themes, { from: 50, within: 15 });
});

test('what it says of itself', () => {
  assert.equal(
    en.note,
    'This is a reflection tool, not a test or a diagnosis. It only knows what you entered today. ' +
      'It cannot say who is right, or whether to stay or leave.',
  );
  assert.equal(en.safety, true);
  const intro = [en.intro!].flat();
  assert.ok(intro.length <= 2 && wordsOf(intro.join(' ')).length <= 45);
  for (const said of [/Twenty/, /past 3 months/, /five minutes/, /18\+/, /skip any/, /not sent/])
    assert.match(intro.join(' '), said);
});

test('each question asks how often, in the past 3 months, and can be skipped', () => {
  const { choices, skip } = en.scales!.often!;
  assert.deepEqual(
    choices.map((choice) => Object(choice).text),
    ['Never', 'Rarely', 'Sometimes', 'Often', 'Almost always'],
  );
  // so that each counts its place: 0 to 4
  assert.ok(choices.every((choice) => Object(choice).value === undefined));
  assert.equal(skip, 'Doesn’t apply / skip');
  assert.deepEqual(en.sections, [{ id: 'months', title: 'In the past 3 months' }]);
  for (const { text, ...question } of en.questions) {
    const { id } = question;
    assert.deepEqual(question, { id, type: 'scale', scale: 'often', section: 'months' });
    assert.match(text, /^How often (did|was|were) [^.?!;]+\?$/);
    assert.ok(wordsOf(text).length <= 18, text);
  }
});

test('questions of a part stand apart, the hardest neither first nor last', () => {
  const parts = en.questions.map(({ id }) => id.slice(0, -1));
  for (const [index, part] of parts.entries()) assert.notEqual(part, parts[index + 1]);
  assert.ok(![...parts.slice(0, 4), ...parts.slice(-2)].includes('breach'));
});

test('at most one question of a part runs the other way, and never by "not"', () => {
  const all = dimensions.map(({ items }) => reversed(items));
  assert.ok(all.every((ids) => ids.length <= 1));
  assert.ok(all.flat().length > 0, 'equal answers tell something only across one of these');
  for (const id of all.flat()) {
    const { text } = en.questions.find((question) => question.id == id)!;
    assert.doesNotMatch(text, /\b(not|never|no|nothing|\w+n[’']t|un\w+)\b/i);
  }
});

test('each part says what else it can be, and where to go next', () => {
  assert.deepEqual(
    dimensions.map(({ next }) => next!.widget),
    ['trust-repair-plan', 'trust-cards', 'trust-moments', 'trust-checkin', 'boundary-builder'],
  );
  for (const { also } of dimensions) assert.match(also!, /^This can also be /);
});

test('a title stands inside a sentence', () => {
  for (const { title } of dimensions) assert.match(title, /^[a-z][^.,:;!?]+$/);
});

test('a breach belongs to whoever broke trust, and distrust can be right', () => {
  const { text } = dimensions[0]!.levels!.at(-1)!;
  assert.match(text!, /Distrust can be an accurate answer to lies/);
  assert.match(text!, /up to the one who broke trust/);
});

test('reading grade 6 or lower', () => {
  const groups: Record<string, (string | undefined)[]> = {
    intro: [en.intro!].flat(),
    note: [en.note],
    questions: en.questions.map(({ text }) => text),
  };
  for (const { text } of en.questions) groups[text] = [text];
  for (const { id, levels, also, next } of dimensions) {
    for (const { id: level, text } of levels!) groups[`${id} ${level}`] = [text];
    groups[`${id} also`] = [also];
    groups[`${id} next`] = [next!.text];
  }
  for (const { id, headline, text, next } of en.results!)
    groups[id] = [headline, ...[text!].flat(), next?.text];
  for (const [name, texts] of Object.entries(groups)) {
    const found = grade(texts.filter(Boolean).join(' '));
    assert.ok(found <= 6, `${name}: ${found.toFixed(2)}`);
  }
});

test('what a level says is two or three short sentences', () => {
  for (const { levels } of dimensions)
    for (const { text } of levels!) {
      const sentences = text!.split('.').filter(Boolean);
      assert.ok(sentences.length == 2 || sentences.length == 3, text);
      for (const sentence of sentences) assert.ok(wordsOf(sentence).length <= 18, sentence);
    }
});
