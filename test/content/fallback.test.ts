import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiz as ar } from '../../src/content/quiz/ar.js';
import { quiz as en } from '../../src/content/quiz/en.js';
import { fillIn } from '../../src/domain/quiz/fill-in.js';
import { score } from '../../src/domain/quiz/score.js';
import { type Answer, begin } from '../../src/domain/quiz/session.js';
import type { Item } from '../../src/domain/quiz/source.js';
import { contentOf, inside, plain } from './texts.js';

const pages = [
  { quiz: en, path: 'docs/quiz-fallback.html' },
  { quiz: ar, path: 'docs/quiz-fallback.ar.html' },
];

test('the plain pages ask the same questions, in the same order and time', async () => {
  for (const { quiz, path } of pages) {
    const html = await contentOf(path);
    const [list] = html.match(/<ol>[^]*<\/ol>/)!;
    assert.deepEqual(
      inside(list, 'li'),
      quiz.questions.map(({ text }) => text),
    );
    assert.equal(inside(html, 'h3')[0], quiz.title);
    assert.equal(inside(html, 'h3')[1], quiz.sections![0]!.title);
    const paragraphs = inside(html, 'p');
    assert.ok(paragraphs.includes([quiz.intro!].flat()[0]!));
    assert.equal(paragraphs.at(-1), quiz.note);
    for (const choice of quiz.scales!.often!.choices)
      assert.ok(paragraphs[3]!.includes(Object(choice).text));
  }
});

test('they name the questions of each part, and what it may mean', async () => {
  for (const { quiz, path } of pages) {
    const [list] = (await contentOf(path)).match(/<ul>[^]*<\/ul>/)!;
    const entries = inside(list, 'li');
    const titles = inside(list, 'strong');
    const placeOf = (item: unknown) =>
      quiz.questions.findIndex(({ id }) => id == (item as Item).question) + 1;
    for (const [index, { title, items, levels, also }] of quiz.dimensions!.entries()) {
      assert.equal(titles[index]!.toLowerCase(), `${title}.`);
      const entry = entries[index]!;
      const reversed = items.filter((item) => (item as Item).reverse);
      const others = items.filter((item) => !(item as Item).reverse);
      assert.deepEqual(entry.match(/\d+/g)!.map(Number), [
        ...others.map(placeOf).sort((a, b) => a - b),
        ...reversed.map(placeOf),
      ]);
      assert.ok(entry.endsWith(`${levels!.at(-1)!.text} ${also}`));
    }
  }
});

test('what they count as pointing to a part, the quiz does too', () => {
  const quiz = fillIn(en);
  for (const { id, items } of quiz.dimensions) {
    // three of four as named, at their weakest, and the last as far away as can be
    for (const last of items) {
      const answers: Record<string, Answer> = {};
      for (const one of quiz.dimensions)
        for (const { question, reverse } of one.items)
          answers[question] = one.id == id && question != last.question
            ? reverse ? 'rarely' : 'often' // prettier-ignore
            : reverse ? 'always' : 'never'; // prettier-ignore
      assert.deepEqual(score(quiz, { ...begin(1), answers }).themes, [id]);
    }
  }
});

test('they are plain, and fit under a heading of the article', async () => {
  for (const { path } of pages) {
    const html = await contentOf(path);
    const tags = new Set(
      [...html.matchAll(/<([a-z]\w*)([^>]*)>/g)].map(([, tag, rest]) => tag! + rest),
    );
    tags.delete('trust-quiz');
    assert.deepEqual([...tags].sort(), ['h3', 'li', 'ol', 'p', 'strong', 'ul']);
    assert.doesNotMatch(plain(html), /https?:|\d{4,}/);
  }
});
