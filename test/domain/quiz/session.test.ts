import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, begin, goTo, INTRO, RESULT } from '../../../src/domain/quiz/session.js';

test('a session begins at the introduction, without answers', () => {
  assert.deepEqual(begin(7), { answers: {}, at: INTRO, seed: 7 });
});

test('an answer takes the place of the one before; no answer takes it away', () => {
  const none = begin(7);
  const one = answer(none, 'q1', 'a');
  const two = answer(one, 'q2', null);
  assert.deepEqual(two.answers, { q1: 'a', q2: null });
  assert.deepEqual(answer(two, 'q1', ['b', 'c']).answers, { q1: ['b', 'c'], q2: null });
  assert.deepEqual(answer(two, 'q2', 0).answers, { q1: 'a', q2: 0 });
  assert.deepEqual(Object.keys(answer(two, 'q1', undefined).answers), ['q2']);
  assert.deepEqual(answer(two, 'unknown', undefined), two);
  assert.deepEqual(none, begin(7));
  assert.deepEqual(one.answers, { q1: 'a' });
});

test('a place changes nothing else', () => {
  const session = answer(begin(7), 'q1', 'a');
  assert.deepEqual(goTo(session, RESULT), { ...session, at: RESULT });
});
