import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkQuiz } from '../../../src/domain/quiz/check.js';
import { broken, changed, pathOf, places, valid } from './fixtures.js';

const pathsOf = (data: unknown): string[] => checkQuiz(data).map(({ path }) => path);
const told = (data: unknown): string[] =>
  checkQuiz(data).map(({ path, message }) => `${path}: ${message}`);

test('a valid quiz has no problem', () => {
  assert.ok(Object.keys(valid).length >= 3);
  for (const [name, data] of Object.entries(valid)) assert.deepEqual(told(data), [], name);
});

test('what is no quiz at all', () => {
  for (const data of [undefined, null, 3, '{}', true, [], [{}], () => {}, Symbol(), 1n, NaN])
    assert.deepEqual(told(data), ['$: must be an object']);
  assert.deepEqual(told({}), ['$.title: is missing', '$.questions: is missing']);
});

test('a value of a wrong type is named at its place, wherever it is', () => {
  let count = 0;
  for (const data of Object.values(valid))
    for (const place of places(data)) {
      assert.ok(pathsOf(changed(data, place, () => null)).includes(pathOf(place)), pathOf(place));
      count++;
    }
  assert.ok(count > 300);
});

test('an unknown key is named at its place, with those that are known', () => {
  const name = (place: (string | number)[], data: unknown) =>
    pathsOf(changed(data, place, (object) => ({ ...(object as object), constructor: 1 })));
  for (const data of Object.values(valid))
    for (const place of places(data)) {
      const isNamed = name(place, data).includes(pathOf([...place, 'constructor']));
      assert.ok(isNamed || name(place, data).includes(pathOf(place)), pathOf(place));
    }
  const typo = { type: 'text', id: 'a', text: 'A?', when: { question: 'a', atleast: 1 } };
  assert.ok(
    told({ title: 'T', questions: [typo] }).includes(
      '$.questions[0].when.atleast: is not known; known are question, is, answered, atLeast, atMost',
    ),
  );
});

test('messages say what to do', () => {
  assert.deepEqual(told(broken.levels).slice(0, 8), [
    '$.dimensions[0].levels[1].from: leaves 35 to 50 without a level',
    '$.dimensions[1].levels[1].from: overlaps with "low"',
    '$.dimensions[2].levels[0].from: leaves -2 to -1 without a level',
    '$.dimensions[2].levels[1].to: must be above from',
    '$.dimensions[2].levels[2].to: leaves 1 to 2 without a level',
    '$.dimensions[3].levels[1]: must stand in order',
    '$.results[0].when.atLeast: is outside 0 to 100',
    '$.results[1].when.atLeast: is outside -2 to 2',
  ]);
  const all = Object.values(broken).flatMap(checkQuiz);
  for (const [message, about] of [
    ['there is no question "nine"', 'what is referred to'],
    ['must be a string or an object', 'several types'],
    ['is taken', 'ids'],
  ])
    assert.ok(
      all.some((problem) => problem.message == message),
      about,
    );
  for (const { path, message } of all) assert.match(message, /^.{5,200}$/, path);
});

test('one fault is told once', () => {
  const only = (place: (string | number)[], value: unknown) =>
    told(changed(valid.everything, place, () => value));
  assert.deepEqual(only(['dimensions'], 3), ['$.dimensions: must be an array']);
  assert.deepEqual(only(['sections'], null), ['$.sections: must be an array']);
  assert.deepEqual(only(['categories'], {}), ['$.categories: must be an array']);
  assert.deepEqual(only(['questions'], undefined), ['$.questions: is missing']);
  assert.deepEqual(only(['dimensions', 0, 'scaleTo'], 'x'), [
    '$.dimensions[0].scaleTo: must be an array',
  ]);
  assert.deepEqual(only(['questions', 0, 'id'], '#late'), [
    '$.questions[0].id: must not be empty or begin with "#"',
    '$.questions[3].when.any[0].question: there is no question "late"',
    '$.dimensions[0].items[0]: there is no question "late"',
  ]);
});

test('markup, and any other text, is no problem', () => {
  const text = '<script>alert(1)</script> & {themes} "\u202e';
  const texts = ['title', 'note', 'text', 'help', 'headline', 'unit', 'low', 'high', 'alt', 'also'];
  let count = 0;
  for (const data of Object.values(valid))
    for (const place of places(data).filter((one) => texts.includes(`${one.at(-1)}`))) {
      if (typeof place.at(-1) != 'string') continue;
      assert.deepEqual(told(changed(data, place, () => text)), [], pathOf(place));
      count++;
    }
  assert.ok(count > 30);
});

test('names that every object has are names as others', () => {
  const names = ['constructor', '__proto__', 'toString'];
  for (const name of names) {
    const question = { type: 'single', id: name, text: 'Q?', scale: name };
    const scales = JSON.parse(`{ "${name}": { "choices": ["A", "B"] } }`) as unknown;
    assert.deepEqual(told({ title: 'T', scales, questions: [question] }), []);
    assert.deepEqual(told({ title: 'T', questions: [question] }), [
      `$.questions[0].scale: there is no scale "${name}"`,
    ]);
    assert.deepEqual(told({ title: 'T', questions: [{ ...question, type: name }] }).slice(0, 1), [
      '$.questions[0].type: must be one of single, scale, several, yesno, number, text',
    ]);
  }
});
