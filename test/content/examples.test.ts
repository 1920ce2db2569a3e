import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiz as ar } from '../../src/content/quiz/ar.js';
import { quiz as en } from '../../src/content/quiz/en.js';
import { checkQuiz } from '../../src/domain/quiz/check.js';
import { fillIn } from '../../src/domain/quiz/fill-in.js';
import { simulate } from '../../src/domain/quiz/simulate.js';
import type { QuizSource } from '../../src/domain/quiz/source.js';
import { contentOf } from './texts.js';

const read = async (name: string): Promise<QuizSource> =>
  JSON.parse(await contentOf(`demo/quizzes/${name}.json`));
const habits = await read('repair-habits');
const myths = await read('trust-myths');

test('no problem is found in the examples', () => {
  assert.deepEqual(checkQuiz(habits), []);
  assert.deepEqual(checkQuiz(myths), []);
});

test('readers reach every result and level of every quiz, and none is left without', () => {
  for (const quiz of [en, ar, habits, myths]) {
    const { results, levels, themes, missing, none } = simulate(fillIn(quiz), 2000, 1);
    assert.equal(none, 0, quiz.title);
    for (const counts of [results, themes, missing, ...Object.values(levels)])
      for (const [id, count] of Object.entries(counts))
        assert.ok(count > 0, `${quiz.title}: ${id}`);
  }
});

test('between them the examples show all that a quiz can do', () => {
  const all = [habits, myths];
  const types = new Set(all.flatMap(({ questions }) => questions.map(({ type }) => type)));
  assert.deepEqual([...types].sort(), ['number', 'scale', 'several', 'single', 'text', 'yesno']);
  const json = JSON.stringify(all);
  for (const key of ['help', 'section', 'when', 'shuffle', 'feedback', 'right', 'most', 'note'])
    assert.ok(json.includes(`"${key}":`), key);
  assert.match(json, /"points":\{[^}]*:-\d/);
});

test('each habit says what it is and where to go next; several can lead', () => {
  assert.equal(habits.categories!.length, 4);
  for (const { text, next } of habits.categories!) assert.ok(text && next?.widget);
  assert.ok(habits.results!.some(({ when }) => when && 'leading' in when));
});

test('each habit can lead alone, about as often as any other', () => {
  const results = habits.categories!.map(({ id }) => ({
    id,
    when: { all: [{ category: id }, { leading: { atMost: 1 } }] },
    headline: id,
  }));
  const alone = Object.values(simulate(fillIn({ ...habits, results }), 2000, 1).results);
  assert.ok(Math.min(...alone) * 2 > Math.max(...alone), alone.join(' '));
});

test('every question with a right answer says why', () => {
  const asked = myths.questions.filter((question) => 'right' in question);
  assert.equal(asked.length, 8);
  for (const question of asked) {
    const { right, wrong } = ('feedback' in question && question.feedback) || {};
    assert.ok(right && wrong, question.id);
  }
});
