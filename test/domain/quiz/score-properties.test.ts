import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { score } from '../../../src/domain/quiz/score.js';
import { answer } from '../../../src/domain/quiz/session.js';
import { steps } from '../../../src/domain/quiz/walk.js';
import { quizAndAnswers, wildAnswers } from './any-quiz.js';
import { dimensionOf, rated, ratings, scoreOf, sessionOf } from './quizzes.js';

test('reversing twice changes nothing, reversing once mirrors', () => {
  const values = fc.array(fc.option(fc.integer({ min: -2, max: 3 })), {
    minLength: 5,
    maxLength: 5,
  });
  const weights = fc.array(fc.constantFrom(-3, -1, 0.5, 2), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(values, weights, fc.boolean(), (answers, weights, mean) => {
      const found = (reverse: boolean, turn: (value: number) => number) =>
        scoreOf(
          {
            questions: rated(5, -2, 3),
            dimensions: [
              {
                ...dimensionOf(5, []),
                items: weights.map((weight, i) => ({ question: `q${i + 1}`, weight, reverse })),
                method: mean ? 'mean' : 'sum',
                scaleTo: [0, 100],
              },
            ],
          },
          ratings(answers.map((value) => (value === null ? null : turn(value)))),
        ).dimensions[0]!;
      const plain = found(false, (value) => value);
      assert.equal(found(true, (value) => 1 - value).score, plain.score);
      const mirrored = found(true, (value) => value).score;
      if (plain.score === undefined) assert.equal(mirrored, undefined);
      else assert.ok(Math.abs(mirrored! + plain.score - 100) < 1e-5);
    }),
  );
});

test('the order of answering changes no score', () => {
  fc.assert(
    fc.property(
      quizAndAnswers.chain(([quiz, answers, seed]) =>
        fc.tuple(
          fc.constant(quiz),
          fc.constant(answers),
          fc.shuffledSubarray(answers, { minLength: answers.length }),
          fc.constant(seed),
        ),
      ),
      ([quiz, answers, others, seed]) => {
        const after = (all: typeof answers) =>
          score(
            quiz,
            all.reduce((session, one) => answer(session, ...one), sessionOf({}, '#intro', seed)),
          );
        assert.deepEqual(after(others), after(answers));
      },
    ),
  );
});

test('a score lies between the lowest and the highest possible', () => {
  fc.assert(
    fc.property(quizAndAnswers, ([quiz, answers, seed]) => {
      const session = sessionOf(Object.fromEntries(answers), '#intro', seed);
      for (const { dimension, answered, score: found, share } of score(quiz, session).dimensions) {
        assert.equal(found === undefined, share === undefined);
        if (found === undefined || share === undefined) continue;
        assert.ok(answered >= dimension.least);
        assert.ok(share > -1e-9 && share < 1 + 1e-9, `${share}`);
        const [from, to] = dimension.scaleTo ?? [-Infinity, Infinity];
        assert.ok(found >= from && found <= to);
      }
    }),
  );
});

test('whatever the answers are, nothing throws, and only what fits counts', () => {
  fc.assert(
    fc.property(quizAndAnswers, wildAnswers, ([quiz, , seed], answers) => {
      const session = sessionOf(answers, '#intro', seed);
      const { dimensions, right, of } = score(quiz, session);
      assert.ok(steps(quiz, session).length >= 2 && right <= of);
      for (const { score: found } of dimensions)
        assert.ok(found === undefined || Number.isFinite(found));
    }),
  );
});
