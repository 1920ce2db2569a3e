import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../../../src/domain/quiz/chance.js';
import { fillIn } from '../../../src/domain/quiz/fill-in.js';
import { given } from '../../../src/domain/quiz/given.js';
import { parseQuiz } from '../../../src/domain/quiz/parse.js';
import { simulate, type Simulation } from '../../../src/domain/quiz/simulate.js';
import { kindsOf, wishing } from '../../../src/domain/quiz/simulate/habits.js';
import { answersOf, type Habit } from '../../../src/domain/quiz/simulate/reader.js';
import type { Condition, QuestionSource, QuizSource } from '../../../src/domain/quiz/source.js';
import { anyQuiz } from './any-quiz.js';
import { valid } from './fixtures.js';
import { dimensionOf, quizOf, rated } from './quizzes.js';

const sum = (counts: object): number =>
  Object.values(counts).reduce((all: number, one: number) => all + one, 0);
const result = (id: string, when?: Condition) => ({ id, when, headline: id });

/** What readers make of a quiz without problems. */
function run(source: Partial<QuizSource>, readers = 4000): Simulation {
  const { value, problems } = parseQuiz({ title: 'A quiz', ...source });
  assert.deepEqual(problems, []);
  return simulate(value!, readers, 1);
}

const questions = (count: number, choices: number, more: object = {}): QuestionSource[] =>
  Array.from({ length: count }, (_, i) => ({
    type: 'single',
    id: `q${i}`,
    text: 'Q?',
    choices: Array.from({ length: choices }, (_, k) => ({ id: `c${k}`, text: 'C', value: k })),
    ...more,
  }));

test('the same seed gives the same, another seed another', () => {
  const quiz = parseQuiz(valid.everything).value!;
  assert.deepEqual(simulate(quiz, 300, 5), simulate(quiz, 300, 5));
  assert.notDeepEqual(simulate(quiz, 300, 5), simulate(quiz, 300, 6));
  assert.deepEqual(simulate(quiz, 0, 5).results, { same: 0, gone: 0, strain: 0, near: 0, rest: 0 });
});

test('every reader is counted once, in each thing that is counted', () => {
  fc.assert(
    fc.property(anyQuiz, fc.integer(), (source, seed) => {
      const results = (source.results ?? []).map((one, i) => ({ ...one, id: `r${i}` }));
      const quiz = fillIn({ ...source, results });
      const counted = simulate(quiz, 40, seed);
      assert.equal(sum(counted.results) + counted.none, 40);
      for (const { id } of quiz.dimensions) {
        const { missing, levels, beyond, themes } = counted;
        assert.equal(missing[id]! + sum(levels[id]!) + beyond[id]!, 40);
        assert.ok(themes[id]! <= 40 - missing[id]!);
      }
    }),
  );
});

test('readers answer as a reader can', () => {
  fc.assert(
    fc.property(anyQuiz, fc.integer(), (source, seed) => {
      const quiz = fillIn({
        ...source,
        questions: source.questions.map((one, i) => ({ ...one, required: i % 2 == 0 })),
      });
      const draw = random(seed);
      const habits: (Habit | undefined)[] = [...kindsOf(quiz), wishing(quiz)].map((kind) =>
        kind(draw),
      );
      for (const habit of [undefined, ...habits]) {
        const answers = answersOf(quiz, habit, 0.3, draw);
        for (const question of quiz.questions) {
          const answer = answers[question.id];
          if (question.required) assert.notEqual(answer, null);
          if (answer === null) continue;
          const all = given(question, answer);
          assert.deepEqual([...all].sort(), [answer].flat().sort(), question.type);
          assert.ok(all.length > 0);
        }
      }
    }),
  );
});

test('numbers are on steps, both ends among them', () => {
  const quiz = quizOf({
    questions: [{ type: 'number', id: 'n', text: 'N?', min: -0.2, max: 0.45, step: 0.1 }],
  });
  const draw = random(1);
  const seen = new Set(
    Array.from({ length: 300 }, () => answersOf(quiz, undefined, 0, draw).n as number),
  );
  assert.deepEqual(
    [...seen].sort((a, b) => a - b),
    [-0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4],
  );
});

test('without a habit each choice is as likely', () => {
  const quiz = quizOf({ questions: questions(1, 4) });
  const draw = random(3);
  const counts: Record<string, number> = {};
  for (let i = 0; i < 4000; i++) {
    const id = answersOf(quiz, undefined, 0.2, draw).q0 as string;
    counts[id] = (counts[id] ?? 0) + 1;
  }
  // Five standard deviations around the mean: of 4,000 readers one in five skips, a fifth takes each choice.
  const spread = 5 * Math.sqrt(4000 * 0.2 * 0.8);
  assert.equal(Object.keys(counts).length, 5);
  for (const count of Object.values(counts)) assert.ok(Math.abs(count - 800) < spread, `${count}`);
});

const scaled = { scaleTo: [0, 100] as const, least: 3 };
const five = ['a', 'b', 'c', 'd', 'e'];
const parts = five.map((id, part) => ({
  id,
  title: id,
  items: [0, 1, 2, 3].map((i) => ({ question: `q${part * 4 + i}`, reverse: i == 3 })),
  ...scaled,
}));
const right = questions(20, 4, { right: 'c2' });
/** A test of each of some questions. */
const each = (count: number, test: object): Condition => ({
  all: Array.from({ length: count }, (_, i) => ({ question: `q${i}`, ...test })),
});
const chain = questions(8, 4).map((question, i) =>
  i ? { ...question, when: { question: `q${i - 1}`, is: 'c3' } } : question,
);
const points = questions(12, 4).map((question) => ({
  ...question,
  choices: ['near', 'far', 'high', 'low'].map((id) => ({ id, text: id, points: { [id]: 1 } })),
}));

/** Results that chance alone would hardly ever reach, and quizzes that have them. */
const reached: [name: string, source: Partial<QuizSource>][] = [
  [
    'twenty answers the same, some of them reversed',
    { questions: questions(20, 5), dimensions: parts, results: [result('same', { same: true })] },
  ],
  [
    'each dimension alone stands out; all of them; none by far',
    {
      questions: questions(20, 5),
      dimensions: parts,
      themes: { from: 50, within: 15 },
      results: [
        ...five.map((id) => result(id, { all: [{ theme: id }, { themes: { atMost: 1 } }] })),
        result('full', { all: five.map((dimension) => ({ dimension, atLeast: 100 })) }),
        result('all', { themes: { atLeast: 5 } }),
        result('calm', { highest: { atMost: 10 } }),
        result('between', { highest: { atLeast: 40, atMost: 45 } }),
      ],
    },
  ],
  [
    'the ends of a sum of thirty',
    {
      questions: rated(30, 1, 4),
      dimensions: [dimensionOf(30, [2, 5], { method: 'sum', least: 30 })],
      results: [
        result('least', { dimension: 'd', atMost: 30 }),
        result('most', { dimension: 'd', atLeast: 120 }),
      ],
    },
  ],
  [
    'all right, all wrong',
    {
      questions: right,
      results: [
        result('all', { right: { atLeast: 20 } }),
        result('nearly', { right: { atLeast: 18 } }),
        result('none', { right: { atMost: 0 } }),
      ],
    },
  ],
  [
    'ten answers, each a certain one',
    { questions: questions(10, 5), results: [result('ten', each(10, { is: 'c1' }))] },
  ],
  [
    'the end of a chain of conditions',
    { questions: chain, results: [result('end', { question: 'q7', is: ['c0', 'c1'] })] },
  ],
  [
    'each category by far, and several at once',
    {
      questions: points,
      categories: ['near', 'far', 'high', 'low'].map((id) => ({ id, title: id })),
      results: [
        ...['near', 'far', 'high', 'low'].map((category) =>
          result(category, {
            all: [{ category }, each(7, { is: category })],
          }),
        ),
        result('several', { leading: { atLeast: 3 } }),
      ],
    },
  ],
  [
    'all skipped',
    {
      questions: questions(20, 5),
      dimensions: parts,
      results: [
        result('empty', each(20, { answered: false })),
        result('one', { missing: { atLeast: 1, atMost: 1 } }),
        result('five', { missing: { atLeast: 5 } }),
      ],
    },
  ],
  [
    'all of several, and numbers at their ends',
    {
      questions: [
        ...questions(3, 6, { type: 'several' }),
        ...[0, 1, 2].map((i) => ({
          type: 'number' as const,
          id: `n${i}`,
          text: 'N?',
          min: 0,
          max: 1000,
        })),
      ],
      dimensions: [
        {
          id: 'd',
          title: 'D',
          items: ['q0', 'q1', 'q2', 'n0', 'n1', 'n2'],
          least: 6,
          ...{ scaleTo: [0, 1] },
        },
      ],
      results: [
        result('most', { dimension: 'd', atLeast: 1 }),
        result('exact', { all: [0, 1, 2].map((i) => ({ question: `n${i}`, is: 500 + i })) }),
        result('band', {
          all: [0, 1, 2].map((i) => ({ question: `n${i}`, atLeast: 490, atMost: 495 })),
        }),
      ],
    },
  ],
];

for (const [name, source] of reached) {
  test(`readers reach: ${name}`, () => {
    const { results } = run(source, 5000);
    for (const [id, count] of Object.entries(results)) assert.ok(count > 0, id);
  });
}

test('what no reader can reach stays at 0, and readers without a result are told', () => {
  const { results, none } = run({
    questions: questions(2, 3, { required: true }),
    results: [
      result('never', {
        all: [
          { question: 'q0', is: 'c0' },
          { question: 'q0', is: 'c1' },
        ],
      }),
      result('skipped', { question: 'q1', answered: false }),
      result('first', { question: 'q0', is: 'c0' }),
    ],
  });
  assert.deepEqual([results.never, results.skipped], [0, 0]);
  assert.ok(results.first! > 800 && none > 1600);
  assert.equal(results.first! + none, 4000);
});

test('a score beyond its levels is told: a sum of a few answers', () => {
  const levels = [{ id: 'all', from: 20, to: 80, title: 'All' }];
  const source = (least: number) => ({
    questions: rated(20, 1, 4),
    dimensions: [dimensionOf(20, [], { method: 'sum', levels, least })],
  });
  assert.ok(run(source(1)).beyond.d! > 0);
  assert.equal(run(source(20)).beyond.d, 0);
});
