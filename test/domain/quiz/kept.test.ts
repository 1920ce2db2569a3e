import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fillIn } from '../../../src/domain/quiz/fill-in.js';
import { fit } from '../../../src/domain/quiz/fit.js';
import { readSession } from '../../../src/domain/quiz/kept.js';
import type { Quiz } from '../../../src/domain/quiz/quiz.js';
import { resultOf } from '../../../src/domain/quiz/result.js';
import { score } from '../../../src/domain/quiz/score.js';
import { INTRO, RESULT, REVIEW, SAFETY, type Session } from '../../../src/domain/quiz/session.js';
import { trace } from '../../../src/domain/quiz/trace.js';
import { back, next, steps } from '../../../src/domain/quiz/walk.js';
import { anyQuiz, quizAndAnswers, wildAnswers } from './any-quiz.js';
import { quizOf, rated, sessionOf } from './quizzes.js';

const good: Session = {
  answers: { a: 'x', b: ['x', 'y'], c: 0, d: null, e: [] },
  at: 'b',
  seed: 7,
};

const stored: [name: string, data: unknown, expected: Session | undefined][] = [
  ['a session', good, good],
  ['an empty one', { answers: {}, at: INTRO, seed: 0 }, { answers: {}, at: INTRO, seed: 0 }],
  ['more than is known', { ...good, more: 1 }, good],
  [
    'answers of no known kind',
    { ...good, answers: { a: 'x', b: {}, c: NaN, d: [1], e: true, f: [null], g: undefined } },
    { ...good, answers: { a: 'x' } },
  ],
  ['nothing', undefined, undefined],
  ['null', null, undefined],
  ['words', 'session', undefined],
  ['a list', [good], undefined],
  ['no answers', { ...good, answers: undefined }, undefined],
  ['answers null', { ...good, answers: null }, undefined],
  ['a list of answers', { ...good, answers: ['x'] }, undefined],
  ['words for answers', { ...good, answers: 'x' }, undefined],
  ['no place', { ...good, at: undefined }, undefined],
  ['a number for a place', { ...good, at: 3 }, undefined],
  ['no seed', { ...good, seed: undefined }, undefined],
  ['a seed without end', { ...good, seed: Infinity }, undefined],
  ['words for a seed', { ...good, seed: '7' }, undefined],
];

for (const [name, data, expected] of stored)
  test(`reads ${name}`, () => assert.deepEqual(readSession(data), expected));

test('reading never throws, and what was read is read again', () => {
  const halves = fc.record({ answers: fc.anything(), at: fc.anything(), seed: fc.anything() });
  const wholes = fc.record({ answers: wildAnswers, at: fc.string(), seed: fc.integer() });
  const everything = fc.anything({
    withNullPrototype: true,
    withBigInt: true,
    withSparseArray: true,
  });
  fc.assert(
    fc.property(fc.oneof(everything, halves, wholes), (data) => {
      const session = readSession(data);
      if (session) assert.deepEqual(readSession(session), session);
    }),
  );
});

test('a session is the same after a way through JSON', () => {
  fc.assert(
    fc.property(quizAndAnswers, ([, answers, seed]) => {
      const session = sessionOf(Object.fromEntries(answers), 'q0', seed);
      assert.deepEqual(readSession(JSON.parse(JSON.stringify(session))), session);
    }),
  );
});

const [first, second, third] = rated(3, 0, 4);
const quiz = quizOf({
  intro: 'Hello.',
  questions: [first!, { ...second!, when: { question: 'q1', atLeast: 2 } }, third!],
});

const fits: [at: string, answers: Session['answers'], expected: string][] = [
  [INTRO, {}, INTRO],
  ['q1', {}, 'q1'],
  ['q2', { q1: '2' }, 'q2'],
  ['q2', { q1: '1' }, 'q3'],
  ['q2', {}, 'q3'],
  ['q2', { q1: '1', q3: '1' }, 'q3'],
  [RESULT, {}, RESULT],
  [SAFETY, {}, INTRO],
  ['#other', { q1: '1' }, INTRO],
  ['gone', {}, INTRO],
  ['gone', { gone: '1' }, INTRO],
  ['gone', { q1: '1' }, 'q3'],
  ['gone', { q1: null }, 'q3'],
  ['gone', { q1: '3' }, 'q2'],
  ['gone', { q1: '1', q3: '1' }, REVIEW],
];

for (const [at, answers, expected] of fits) {
  test(`at ${at} with ${JSON.stringify(answers)} it goes on at ${expected}`, () => {
    const session = sessionOf(answers, at);
    assert.deepEqual(fit(quiz, session), { ...session, at: expected });
  });
}

test('without an introduction it goes on at the first question', () => {
  const bare = quizOf({ questions: [first!] });
  assert.equal(fit(bare, sessionOf({})).at, 'q1');
  assert.equal(fit(bare, sessionOf({}, 'gone')).at, 'q1');
});

/** The quiz as a publisher may change it: other words, another order, more of everything, the same ids. */
function changed(quiz: Quiz): Quiz {
  const more = { id: 'new', text: 'New', value: 0 };
  const [extra] = quizOf({ questions: [{ id: 'extra', type: 'yesno', text: 'New?' }] }).questions;
  return {
    ...quiz,
    title: 'Another title',
    intro: ['Other words.'],
    shuffle: true,
    questions: [
      extra!,
      ...quiz.questions.map((question) =>
        'choices' in question
          ? {
              ...question,
              text: 'Other words?',
              choices: [
                ...question.choices.map((one) => ({ ...one, text: 'Other' })),
                more,
              ].reverse(),
            }
          : { ...question, text: 'Other words?' },
      ),
    ],
  };
}

test('answers count the same after any change that keeps ids', () => {
  fc.assert(
    fc.property(quizAndAnswers, ([quiz, answers, seed]) => {
      const session = sessionOf(Object.fromEntries(answers), RESULT, seed);
      const after = changed(quiz);
      // The new choice, which counts 0, may widen what is possible, but neither what is answered nor what it counts.
      const plain = (quiz: Quiz): Quiz => ({
        ...quiz,
        dimensions: quiz.dimensions.map((dimension) => ({
          ...dimension,
          scaleTo: undefined,
          items: dimension.items.map((item) => ({ ...item, reverse: false })),
        })),
      });
      const outcome = (quiz: Quiz) => {
        const { dimensions, right, of, totals, leading } = score(plain(quiz), fit(quiz, session));
        return { answered: dimensions.map(({ answered }) => answered), right, of, totals, leading };
      };
      assert.deepEqual(outcome(after), outcome(quiz));
      assert.deepEqual(fit(after, session).answers, session.answers);
      for (const [i, { score: found }] of score(plain(quiz), session).dimensions.entries())
        if (found !== undefined)
          assert.equal(score(plain(after), session).dimensions[i]!.score, found);
    }),
  );
});

test('any session goes on in any quiz: nothing throws, nothing is lost', () => {
  const place = fc.oneof(
    fc.constantFrom(INTRO, SAFETY, REVIEW, RESULT, 'q0', 'q7', 'gone'),
    fc.string(),
  );
  fc.assert(
    fc.property(anyQuiz, wildAnswers, place, fc.integer(), (source, answers, at, seed) => {
      const quiz = fillIn(source);
      const kept = readSession(sessionOf(answers, at, seed))!;
      const session = fit(quiz, kept);
      assert.deepEqual(session, { ...kept, at: session.at });
      assert.ok(steps(quiz, session).includes(session.at), session.at);
      assert.deepEqual(fit(quiz, session), session);
      for (const step of [next, back])
        assert.ok(steps(quiz, session).includes(step(quiz, { ...session, at }).at));
      resultOf(quiz, session, score(quiz, session));
      trace(quiz, session, 'd0');
    }),
  );
});
