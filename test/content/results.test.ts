import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiz as source } from '../../src/content/quiz/en.js';
import { fillIn } from '../../src/domain/quiz/fill-in.js';
import { nextStepOf, resultOf } from '../../src/domain/quiz/result.js';
import { score } from '../../src/domain/quiz/score.js';
import { type Answer, begin } from '../../src/domain/quiz/session.js';

const quiz = fillIn(source);
const often = ['never', 'rarely', 'sometimes', 'often', 'always'];

type Heights = Readonly<Record<string, number | readonly number[] | undefined>>;

/** Answers that bring a part to a height from 0 to 4, or its questions to one each; `others` is for all other parts. */
function answersOf(heights: Heights): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const { id, items } of quiz.dimensions)
    items.forEach(({ question, reverse }, index) => {
      const height = [heights[id in heights ? id : 'others']].flat();
      const one = height.length > 1 ? height[index] : (height[0] as number | undefined);
      answers[question] = one === undefined ? null : often[reverse ? 4 - one : one]!;
    });
  return answers;
}

function outcome(answers: Record<string, Answer>) {
  const session = { ...begin(1), answers };
  const found = score(quiz, session);
  const result = resultOf(quiz, session, found)!;
  return { found, result, next: nextStepOf(quiz, result, found) };
}

const missing = undefined;

/** What readers answer, which result they get, and the widget that may help next. */
const readers: [heights: Heights, result: string, widget?: string][] = [
  [{ others: missing }, 'few'],
  [{ others: 4, past: missing, boundaries: missing }, 'few'],
  [{ others: 1, past: missing }, 'few'],
  [{ others: 1, breach: 4, past: missing }, 'one', 'trust-repair-plan'],
  [{ others: 0, breach: 2 }, 'one', 'trust-repair-plan'],
  [{ others: 0, past: 3 }, 'one', 'trust-cards'],
  [{ others: 0, insecurity: 4 }, 'one', 'trust-moments'],
  [{ others: 1, communication: [2, 2, 2, 3] }, 'one', 'trust-checkin'],
  [{ others: 0, boundaries: 3 }, 'one', 'boundary-builder'],
  [{ others: 2, boundaries: 3 }, 'and', 'trust-repair-plan'],
  [{ others: 0, past: 3, breach: [1, 1, 2, 2] }, 'and', 'trust-repair-plan'],
  [{ others: 0, past: 3, breach: [1, 1, 1, 2] }, 'one', 'trust-cards'],
  [{ others: 0, insecurity: 3, past: [3, 3, 3, 1] }, 'several', 'trust-cards'],
  [{ others: 2 }, 'several', 'trust-repair-plan'],
  [{ others: 4 }, 'several', 'trust-repair-plan'],
  [{ others: 0 }, 'none', 'trust-moments'],
  [{ others: 1 }, 'none', 'trust-moments'],
  [{ others: [1, 1, 1, 2] }, 'none', 'trust-moments'],
  [{ others: 0, communication: [1, 1, 2, 2] }, 'some', 'trust-checkin'],
  [{ others: [1, 2, 2, 2] }, 'some', 'trust-checkin'],
];

test('what readers get', () => {
  for (const [heights, id, widget] of readers) {
    const answers = answersOf(heights);
    // all in the middle would be the same answer to all
    if (heights.others === 2 && Object.keys(heights).length == 1) answers.past1 = 'often';
    const { result, next } = outcome(answers);
    assert.equal(result.id, id, JSON.stringify(heights));
    assert.equal(next?.widget, widget, JSON.stringify(heights));
    assert.ok(result.text && next?.text, id);
  }
});

test('the same answer to all tells little', () => {
  for (const choice of often) {
    const { result } = outcome(Object.fromEntries(quiz.questions.map(({ id }) => [id, choice])));
    assert.equal(result.id, 'same');
  }
});

test('each result was reached above', () => {
  const reached = ['same', ...readers.map(([, id]) => id)];
  assert.deepEqual(
    quiz.results.map(({ id }) => id),
    [...new Set(reached.sort((a, b) => order.indexOf(a) - order.indexOf(b)))],
  );
});
const order = ['same', 'few', 'and', 'one', 'several', 'none', 'some'];

test('three answers to a part are enough, two are not', () => {
  for (const { id } of quiz.dimensions) {
    const scoreOf = (height: readonly (number | undefined)[]) =>
      outcome(answersOf({ others: 0, [id]: height as number[] })).found.dimensions.find(
        ({ dimension }) => dimension.id == id,
      )!.score;
    assert.equal(scoreOf([4, 4, 4, missing]), 100);
    assert.equal(scoreOf([missing, 1, 2, 3]), 50);
    assert.equal(scoreOf([4, missing, 4, missing]), undefined);
  }
});

test('an affair of long ago, that comes back to mind, stands out without new lies', () => {
  const { result, found } = outcome(answersOf({ others: 0, breach: [1, 4, 0, 4] }));
  assert.equal(result.id, 'one');
  assert.deepEqual(found.themes, ['breach']);
});
