import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Session } from '../../../src/domain/quiz/session.js';
import type { Category, QuizSource } from '../../../src/domain/quiz/source.js';
import { scoreOf } from './quizzes.js';

const categories: Category[] = ['a', 'b', 'c'].map((id) => ({ id, title: id }));
const pointed: QuizSource['questions'] = [
  {
    id: 'one',
    type: 'single',
    text: '?',
    skip: 'Pass',
    choices: [
      { id: 'x', text: 'X', points: { a: 2, b: 1 } },
      { id: 'y', text: 'Y', points: { b: 0.1, c: -3 } },
      { id: 'z', text: 'Z' },
    ],
  },
  {
    id: 'many',
    type: 'several',
    text: '?',
    choices: [
      { id: 'x', text: 'X', points: { a: -1 } },
      { id: 'y', text: 'Y', points: { b: 0.2 } },
      { id: 'z', text: 'Z', points: { c: 0.3 } },
    ],
  },
  { id: 'yes', type: 'yesno', text: '?', points: { yes: { c: 1 }, no: { c: -1 } } },
  { id: 'plain', type: 'yesno', text: '?' },
];

const totalRows: [
  answers: Session['answers'],
  totals: number[],
  mixed: string[],
  first?: string[],
][] = [
  [{}, [0, 0, 0], []],
  [{ one: null, plain: 'yes' }, [0, 0, 0], []],
  [{ one: 'x' }, [2, 1, 0], ['a']],
  [{ one: 'x', many: ['x'] }, [1, 1, 0], ['a', 'b'], ['a']],
  [{ one: 'x', many: ['x', 'y', 'z'] }, [1, 1.2, 0.3], ['b']],
  [{ one: 'y', many: ['y'], yes: 'yes' }, [0, 0.3, -2], ['b']],
  [{ many: ['x'], yes: 'no' }, [-1, 0, -1], ['b']],
  [{ one: 'x', many: ['x'], yes: 'yes' }, [1, 1, 1], ['a', 'b', 'c'], ['a']],
  [{ one: 'z' }, [0, 0, 0], ['a', 'b', 'c'], ['a']],
  [{ one: 'gone', many: ['gone'] }, [0, 0, 0], []],
];

for (const [answers, totals, mixed, first = mixed] of totalRows) {
  test(`categories: ${JSON.stringify(answers)} gives ${totals}`, () => {
    const source = { questions: pointed, categories };
    const found = scoreOf(source, answers);
    assert.deepEqual(found.totals, { a: totals[0], b: totals[1], c: totals[2] });
    assert.deepEqual(found.leading, mixed);
    assert.deepEqual(scoreOf({ ...source, ties: 'first' }, answers).leading, first);
  });
}

test('decimals that add up to the same lead together', () => {
  const source = { questions: pointed, categories };
  const { totals, leading } = scoreOf(source, { one: 'y', many: ['y', 'z'], yes: 'yes' });
  assert.deepEqual(totals, { a: 0, b: 0.3, c: -1.7 });
  assert.deepEqual(leading, ['b']);
  const tie: QuizSource['questions'] = ['b', 'b', 'a'].map((id, i) => ({
    id: `q${i}`,
    type: 'yesno',
    text: '?',
    points: { yes: { [id]: [0.1, 0.2, 0.3][i]! }, no: {} },
  }));
  assert.deepEqual(
    scoreOf({ questions: tie, categories }, { q0: 'yes', q1: 'yes', q2: 'yes' }).leading,
    ['a', 'b'],
  );
});

test('a category may have the name of what every object has', () => {
  const source: Partial<QuizSource> = {
    questions: pointed,
    categories: [...categories, { id: 'constructor', title: '' }],
  };
  assert.deepEqual(scoreOf(source, { one: 'x' }).leading, ['a']);
  assert.equal(scoreOf(source, { one: 'x' }).totals.constructor, 0);
});

test('right answers are counted among the questions that are asked', () => {
  const questions: QuizSource['questions'] = [
    { id: 'one', type: 'single', text: '?', choices: ['a', 'b'], right: 'b' },
    { id: 'many', type: 'several', text: '?', choices: ['a', 'b', 'c'], right: ['c', 'a'] },
    { id: 'yes', type: 'yesno', text: '?', right: 'no' },
    { id: 'plain', type: 'yesno', text: '?' },
    { id: 'more', type: 'yesno', text: '?', right: 'yes', when: { question: 'plain', is: 'yes' } },
  ];
  const table: [answers: Session['answers'], right: number, of: number][] = [
    [{}, 0, 3],
    [{ one: 'b', many: ['a', 'c'], yes: 'no' }, 3, 3],
    [{ one: 'a', many: ['a'], yes: 'yes' }, 0, 3],
    [{ one: 'b', many: ['a', 'b', 'c'], yes: null }, 1, 3],
    [{ plain: 'no', more: 'yes' }, 0, 3],
    [{ plain: 'yes', more: 'yes' }, 1, 4],
  ];
  for (const [answers, right, of] of table) {
    const found = scoreOf({ questions }, answers);
    assert.deepEqual([found.right, found.of], [right, of], JSON.stringify(answers));
  }
});
