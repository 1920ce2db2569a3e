import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelOf, score } from '../../../src/domain/quiz/score.js';
import { answer, type Session } from '../../../src/domain/quiz/session.js';
import type { DimensionSource, QuizSource } from '../../../src/domain/quiz/source.js';
import { asked } from '../../../src/domain/quiz/walk.js';
import { dimensionOf, quizOf, rated, ratings, scoreOf, sessionOf } from './quizzes.js';

interface Shape {
  name: string;
  range: [lowest: number, highest: number];
  reversed: number[];
  answers: (number | null)[];
  dimension: Partial<DimensionSource>;
  expected: number;
}

const all = (count: number, value: number) => Array<number>(count).fill(value);
const sum = { method: 'sum' } as const;
const sus = { range: [1, 5] as [number, number], reversed: [2, 4, 6, 8, 10] };
const five = { range: [1, 6] as [number, number], reversed: [1] };
const loneliness = {
  range: [1, 4] as [number, number],
  reversed: [1, 5, 6, 9, 10, 15, 16, 19, 20],
};
const mood = { range: [0, 3] as [number, number], reversed: [4, 8, 12, 16] };

const shapes: Shape[] = [
  {
    name: 'SUS',
    ...sus,
    answers: [5, 4, 2, 1, 2, 3, 2, 4, 5, 2],
    dimension: { ...sum, scaleTo: [0, 100] },
    expected: 55,
  },
  {
    name: 'SUS, all best',
    ...sus,
    answers: [5, 1, 5, 1, 5, 1, 5, 1, 5, 1],
    dimension: { scaleTo: [0, 100] },
    expected: 100,
  },
  { name: 'five, sum', ...five, answers: [2, 4, 3, 4, 4], dimension: sum, expected: 20 },
  { name: 'five, mean', ...five, answers: [2, 4, 3, 4, 4], dimension: {}, expected: 4 },
  {
    name: 'five without the first',
    ...five,
    answers: [null, 4, 3, 4, 4],
    dimension: {},
    expected: 3.75,
  },
  { name: 'UCLA-3, all 1', ...loneliness, answers: all(20, 1), dimension: sum, expected: 47 },
  { name: 'UCLA-3, all 4', ...loneliness, answers: all(20, 4), dimension: sum, expected: 53 },
  { name: 'CES-D, all 0', ...mood, answers: all(20, 0), dimension: sum, expected: 12 },
  { name: 'CES-D, all 3', ...mood, answers: all(20, 3), dimension: sum, expected: 48 },
];

for (const { name, range, reversed, answers, dimension, expected } of shapes) {
  test(`${name}: ${expected}`, () => {
    const count = answers.length;
    const questions = rated(count, ...range);
    const dimensions = [dimensionOf(count, reversed, dimension)];
    for (const shuffle of [false, true, 5]) {
      const {
        dimensions: [found],
      } = scoreOf({ questions, dimensions, shuffle }, ratings(answers));
      assert.equal(found!.score, expected);
      assert.equal(found!.answered, answers.filter((one) => one !== null).length);
    }
    // Keys are ids: the order in which questions are written changes nothing.
    const turned = { questions: [...questions].reverse(), dimensions };
    assert.equal(scoreOf(turned, ratings(answers)).dimensions[0]!.score, expected);
  });
}

interface Counting {
  name: string;
  dimension: Partial<DimensionSource>;
  answers: Session['answers'];
  score: number | undefined;
  share?: number;
}

const mixed = [
  ...rated(3, 0, 4),
  { id: 'n', type: 'number', text: '?', min: -10, max: 10 },
  { id: 'y', type: 'yesno', text: '?' },
  {
    id: 's',
    type: 'several',
    text: '?',
    choices: [
      { id: 'up', text: 'Up', value: 2 },
      { id: 'down', text: 'Down', value: -1 },
    ],
  },
  { id: 't', type: 'text', text: '?' },
  {
    id: 'same',
    type: 'scale',
    text: '?',
    choices: [
      { id: 'a', text: 'A', value: 1 },
      { id: 'b', text: 'B', value: 1 },
    ],
  },
] satisfies QuizSource['questions'];

const counting: Counting[] = [
  {
    name: 'a heavier question weighs more in a mean',
    dimension: { items: ['q1', { question: 'q2', weight: 3 }] },
    answers: { q1: '4', q2: '0' },
    score: 1,
    share: 0.25,
  },
  {
    name: 'a negative weight turns a mean round, within what is possible',
    dimension: { items: ['q1', { question: 'q2', weight: -1 }] },
    answers: { q1: '4', q2: '0' },
    score: 2,
    share: 1,
  },
  {
    name: 'a negative weight takes from a sum',
    dimension: { ...sum, items: ['q1', { question: 'q2', weight: -2 }] },
    answers: { q1: '1', q2: '4' },
    score: -7,
    share: 1 / 12,
  },
  {
    name: 'a stretched scale follows signs',
    dimension: { items: ['q1', { question: 'q2', weight: -1 }], scaleTo: [0, 100] },
    answers: { q1: '0', q2: '4' },
    score: 0,
    share: 0,
  },
  {
    name: 'a scale is stretched from one number to another',
    dimension: { items: ['q1'], scaleTo: [-10, 30] },
    answers: { q1: '1' },
    score: 0,
    share: 0.25,
  },
  {
    name: 'a negative weight and a reversed item',
    dimension: { ...sum, items: [{ question: 'q1', weight: -1, reverse: true }], scaleTo: [0, 8] },
    answers: { q1: '3' },
    score: 6,
    share: 0.75,
  },
  {
    name: 'what is left out is not possible either',
    dimension: { ...sum, items: ['q1', 'q2', 'q3'], scaleTo: [0, 100] },
    answers: { q1: '4', q2: '2' },
    score: 75,
    share: 0.75,
  },
  {
    name: 'a number reversed lies as far from the other end',
    dimension: { items: [{ question: 'n', reverse: true }] },
    answers: { n: 7 },
    score: -7,
    share: 0.15,
  },
  {
    name: 'yes is 1, and reversed 0',
    dimension: { ...sum, items: ['y', { question: 'y', reverse: true, weight: 10 }] },
    answers: { y: 'yes' },
    score: 1,
    share: 1 / 11,
  },
  {
    name: 'several add up, and are reversed within their sums',
    dimension: { items: [{ question: 's', reverse: true }] },
    answers: { s: ['up'] },
    score: -1,
    share: 0,
  },
  {
    name: 'a skip and words are no numbers',
    dimension: { items: ['q1', 'q2', 't'] },
    answers: { q1: '3', q2: null, t: 'words' },
    score: 3,
    share: 0.75,
  },
  {
    name: 'too few answers',
    dimension: { items: ['q1', 'q2', 'q3'], least: 2 },
    answers: { q1: '3' },
    score: undefined,
  },
  { name: 'no answer', dimension: { ...sum, items: ['q1', 'q2'] }, answers: {}, score: undefined },
  {
    name: 'choices that count the same',
    dimension: { items: ['same'] },
    answers: { same: 'a' },
    score: undefined,
  },
  {
    name: 'a weight of nothing',
    dimension: { items: [{ question: 'q1', weight: 0 }] },
    answers: { q1: '3' },
    score: undefined,
  },
  {
    name: 'a question that is not there',
    dimension: { items: ['gone', 'q1'] },
    answers: { gone: '1', q1: '1' },
    score: 1,
    share: 0.25,
  },
  {
    name: 'decimals meet what a publisher writes',
    dimension: { ...sum, items: ['q1', 'q2', 'q3'].map((question) => ({ question, weight: 0.1 })) },
    answers: { q1: '1', q2: '2', q3: '3' },
    score: 0.6,
    share: 0.5,
  },
];

for (const { name, dimension, answers, score: expected, share } of counting) {
  test(name, () => {
    const source = {
      questions: mixed,
      dimensions: [{ id: 'd', title: 'D', items: [], ...dimension }],
    };
    const [found] = scoreOf(source, answers).dimensions;
    assert.equal(found!.score, expected);
    assert.equal(found!.share?.toFixed(9), share?.toFixed(9));
  });
}

test('a level goes up to where the next begins; the last holds its end', () => {
  const levels = [
    { id: 'low', from: 0, to: 35, title: 'Low' },
    { id: 'some', from: 35, to: 50, title: 'Some' },
    { id: 'high', from: 50, to: 100, title: 'High' },
  ];
  const table: [number, string | undefined][] = [
    [-1, undefined],
    [0, 'low'],
    [34.9, 'low'],
    [35, 'some'],
    [50, 'high'],
    [100, 'high'],
    [100.1, undefined],
  ];
  for (const [value, id] of table) assert.equal(levelOf(levels, value)?.id, id, `${value}`);
  assert.equal(levelOf(undefined, 1), undefined);
  const dimensions = [dimensionOf(4, [], { levels, scaleTo: [0, 100] })];
  const found = (...values: number[]) =>
    scoreOf({ questions: rated(4, 0, 4), dimensions }, ratings(values)).dimensions[0]!.level?.id;
  assert.deepEqual(
    [found(2, 2, 2, 2), found(1, 1, 1, 1), found(4, 4, 4, 4), found()],
    ['high', 'low', 'high', undefined],
  );
});

test('going back and changing an answer hides what hung on it, and brings it back', () => {
  const [first, second, third] = rated(3, 0, 4);
  const quiz = quizOf({
    questions: [
      first!,
      { ...second!, when: { question: 'q1', atLeast: 2 } },
      { ...third!, when: { question: 'q2', is: ['3', '4'] } },
    ],
    dimensions: [dimensionOf(3, [], sum)],
  });
  const outcome = (session: Session) => {
    const [{ score: sum, answered } = { answered: 0 }] = score(quiz, session).dimensions;
    return [asked(quiz, session).length, answered, sum];
  };
  const full = sessionOf(ratings([4, 3, 2]));
  assert.deepEqual(outcome(full), [3, 3, 9]);
  const back = answer(full, 'q1', '1');
  assert.deepEqual(outcome(back), [1, 1, 1]);
  assert.deepEqual(back.answers, ratings([1, 3, 2]));
  assert.deepEqual(outcome(answer(back, 'q1', '2')), [3, 3, 7]);
  assert.deepEqual(outcome(answer(full, 'q2', '0')), [2, 2, 4]);
  assert.deepEqual(outcome(answer(full, 'q1', undefined)), [1, 0, undefined]);
});
