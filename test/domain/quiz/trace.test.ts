import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { score } from '../../../src/domain/quiz/score.js';
import { answer, type Session } from '../../../src/domain/quiz/session.js';
import type { Item } from '../../../src/domain/quiz/source.js';
import { trace } from '../../../src/domain/quiz/trace.js';
import { quizAndAnswers } from './any-quiz.js';
import { quizOf, rated, ratings, sessionOf } from './quizzes.js';

const [first, second, third, fourth, fifth] = rated(5, 0, 4);

const quiz = quizOf({
  questions: [
    first!,
    second!,
    third!,
    fourth!,
    { ...fifth!, when: { question: 'q1', atLeast: 1 } },
    { id: 'words', type: 'text', text: '?' },
    {
      id: 'same',
      type: 'scale',
      text: '?',
      choices: [
        { id: 'a', text: '', value: 1 },
        { id: 'b', text: '', value: 1 },
      ],
    },
  ],
  dimensions: [
    {
      id: 'd',
      title: 'D',
      items: [
        'q1',
        { question: 'q2', reverse: true },
        { question: 'q3', weight: -5 },
        { question: 'q4', weight: -1, reverse: true },
        'q5',
        'words',
        'same',
        'gone',
      ],
    },
  ],
});

const rows: [name: string, answers: Session['answers'], expected: [id: string, pull: number][]][] =
  [
    ['nothing', {}, []],
    [
      'all at the top',
      ratings([4, 4, 4, 4]),
      [
        ['q1', 1],
        ['q4', 1],
        ['q2', -1],
        ['q3', -1],
      ],
    ],
    [
      'all at the bottom',
      ratings([0, 0, 0, 0]),
      [
        ['q2', 1],
        ['q3', 1],
        ['q1', -1],
        ['q4', -1],
      ],
    ],
    [
      'in between',
      ratings([2, 1, 3, 4]),
      [
        ['q4', 1],
        ['q2', 0.5],
        ['q1', 0],
        ['q3', -0.5],
      ],
    ],
    ['what is hidden is left out', ratings([0, null, null, null, 4]), [['q1', -1]]],
    [
      'what is shown again is not',
      ratings([1, null, null, null, 4]),
      [
        ['q5', 1],
        ['q1', -0.5],
      ],
    ],
    ['no number, or no choice', { q2: null, q3: 'x', words: 'Hm.', same: 'b' }, [['same', 0]]],
  ];

for (const [name, answers, expected] of rows) {
  test(name, () => {
    const found = trace(quiz, sessionOf(answers), 'd');
    assert.deepEqual(
      found.map(({ question, pull }) => [question.id, pull + 0]),
      expected,
    );
    for (const { question, answer } of found) assert.equal(answer, answers[question.id]);
  });
}

test('a dimension that is not there has no answers', () =>
  assert.deepEqual(trace(quiz, sessionOf(ratings([1])), 'gone'), []));

test('an answer pulls as far as the share of a dimension of it alone says', () => {
  fc.assert(
    fc.property(quizAndAnswers, ([quiz, answers, seed]) => {
      const session = answers.reduce(
        (all, one) => answer(all, ...one),
        sessionOf({}, '#intro', seed),
      );
      const [dimension] = quiz.dimensions;
      const found = trace(quiz, session, 'd0');
      assert.equal(found.length, score(quiz, session).dimensions[0]!.answered);
      for (const { question, pull } of found) {
        const items = dimension!.items.filter((item: Item) => item.question == question.id);
        const alone = { ...quiz, dimensions: [{ ...dimension!, items, least: 1 }] };
        const { share = 0.5 } = score(alone, session).dimensions[0]!;
        assert.ok(Math.abs(pull - (2 * share - 1)) < 1e-9, `${pull} for a share of ${share}`);
      }
      assert.deepEqual(
        found,
        [...found].sort((a, b) => b.pull - a.pull),
      );
    }),
  );
});
