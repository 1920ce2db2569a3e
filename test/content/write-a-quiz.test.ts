import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHelplines } from '../../src/domain/helplines/helplines.js';
import { checkQuiz } from '../../src/domain/quiz/check.js';
import { shapes, variants } from '../../src/domain/quiz/check/shapes.js';
import { contentOf } from './texts.js';

const page = await contentOf('docs/write-a-quiz.md');
const blocks = [...page.matchAll(/^```json\n([^]*?)^```/gm)].map(([, text]) => JSON.parse(text!));
const quizzes = blocks.filter((block) => !Array.isArray(block));

test('each quiz on the page works', () => {
  assert.ok(quizzes.length >= 10);
  for (const quiz of quizzes) assert.deepEqual(checkQuiz(quiz), [], quiz.title);
});

test('the first is the shortest that can be', () => {
  const [first] = quizzes;
  for (const key of Object.keys(first)) {
    const { [key]: _, ...rest } = first;
    assert.notDeepEqual(checkQuiz(rest), [], key);
  }
  for (const key of Object.keys(first.questions[0])) {
    const { [key]: _, ...rest } = first.questions[0];
    assert.notDeepEqual(checkQuiz({ ...first, questions: [rest] }), [], key);
  }
});

test('every field and every condition has its word on the page', () => {
  const fields = [shapes, variants.question!].flatMap((group) =>
    Object.values(group).flatMap((shape) => Object.keys(shape)),
  );
  for (const name of [
    ...fields,
    ...Object.keys(variants.question!),
    ...Object.keys(variants.condition!),
  ])
    assert.match(page, new RegExp(`["\`]\\${name.startsWith('$') ? name : `b${name}`}\\b`), name);
});

test('helplines are listed with all that is asked for', () => {
  const lists = blocks.filter(Array.isArray);
  assert.equal(lists.length, 1);
  const fields = ['country', 'name', 'phone', 'url', 'hours', 'source', 'verifiedOn'];
  for (const list of lists) {
    assert.deepEqual(parseHelplines(list), { value: list, problems: [] });
    for (const line of list) assert.deepEqual(Object.keys(line), fields);
  }
});

test('what it links to is there', async () => {
  const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link!);
  for (const link of links) await contentOf(`docs/${link}`);
  const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, text]) =>
    text!
      .toLowerCase()
      .replace(/[^\w ]/g, '')
      .replaceAll(' ', '-'),
  );
  for (const [, anchor] of page.matchAll(/\]\(#([^)]+)\)/g))
    assert.ok(headings.includes(anchor!), anchor);
});
