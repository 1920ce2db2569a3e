import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { holds, looksAt } from '../../../src/domain/quiz/condition.js';
import { isOutcome } from '../../../src/domain/quiz/outcome.js';
import { score, type Score } from '../../../src/domain/quiz/score.js';
import type { Answer } from '../../../src/domain/quiz/session.js';
import type { AnswerCondition, Condition, OutcomeTest } from '../../../src/domain/quiz/source.js';
import { counted } from '../../../src/domain/quiz/counted.js';
import { quizAndAnswers, wildAnswers } from './any-quiz.js';
import { quizOf, range, sessionOf } from './quizzes.js';

const by = (score: Score) => (test: OutcomeTest) => isOutcome(test, score);

const quiz = quizOf({
  questions: [
    { id: 'one', type: 'single', text: '?', choices: ['a', 'b', 'c'], skip: 'Pass' },
    { id: 'many', type: 'several', text: '?', choices: range(1, 4) },
    { id: 'scale', type: 'scale', text: '?', choices: ['never', 'some', 'often'] },
    { id: 'yes', type: 'yesno', text: '?' },
    { id: 'number', type: 'number', text: '?', min: 0, max: 10 },
    { id: 'words', type: 'text', text: '?' },
  ],
});

const answers: Record<string, Answer> = {
  one: 'a',
  many: ['1', '3'],
  scale: 'often',
  yes: 'no',
  number: 0,
  words: 'Hm.',
};

const yes = { question: 'yes', is: 'no' };
const no = { question: 'yes', is: 'yes' };

const onAnswers: [condition: AnswerCondition, full: boolean, empty?: boolean][] = [
  [{ question: 'one' }, true],
  [{ question: 'one', is: 'a' }, true],
  [{ question: 'one', is: 'b' }, false],
  [{ question: 'one', is: ['b', 'a'] }, true],
  [{ question: 'one', is: [] }, false],
  [{ question: 'one', is: 'gone' }, false],
  [{ question: 'one', atLeast: 0 }, false],
  [{ question: 'many', is: '3' }, true],
  [{ question: 'many', is: ['2', '3'] }, true],
  [{ question: 'many', is: ['2', '4'] }, false],
  [{ question: 'many', atLeast: 4, atMost: 4 }, true],
  [{ question: 'many', atLeast: 5 }, false],
  [{ question: 'scale', atLeast: 2 }, true],
  [{ question: 'scale', atMost: 1 }, false],
  [{ question: 'scale', is: 'often', atMost: 1 }, false],
  [{ question: 'yes', is: 'no' }, true],
  [{ question: 'yes', atMost: 0 }, true],
  [{ question: 'number', is: 0 }, true],
  [{ question: 'number', is: [1, 2] }, false],
  [{ question: 'number', is: '0' }, false],
  [{ question: 'number', atLeast: 0 }, true],
  [{ question: 'number', atLeast: 0.1 }, false],
  [{ question: 'number', atMost: -1 }, false],
  [{ question: 'words', is: 'Hm.' }, true],
  [{ question: 'words', answered: true }, true],
  [{ question: 'words', atLeast: 0 }, false],
  [{ question: 'one', answered: true }, true],
  [{ question: 'one', answered: false }, false, true],
  [{ question: 'one', answered: false, is: 'a' }, false],
  [{ question: 'gone' }, false],
  [{ question: 'gone', answered: false }, true, true],
  [{ all: [yes, yes] }, true],
  [{ all: [yes, no] }, false],
  [{ any: [no, yes] }, true],
  [{ any: [no, no] }, false],
  [{ not: no }, true, true],
  [{ not: yes }, false, true],
  [{ not: { not: yes } }, true],
  [{ all: [{ any: [no, yes] }, { not: { all: [yes, no] } }] }, true],
];

for (const [condition, full, empty = false] of onAnswers) {
  test(`${JSON.stringify(condition)}: ${full}, without answers ${empty}`, () => {
    assert.equal(holds(condition, quiz, answers), full);
    assert.equal(holds(condition, quiz, {}), empty);
    const skipped = Object.fromEntries(Object.keys(answers).map((id) => [id, null]));
    assert.equal(holds(condition, quiz, skipped), empty);
    const misfits = { one: 'x', many: ['x'], scale: 2, yes: ['x'], number: 99, words: ' ' };
    assert.equal(holds(condition, quiz, misfits), empty);
  });
}

const [first, second] = quizOf({
  dimensions: [
    { id: 'd', title: 'D', items: [] },
    { id: 'e', title: 'E', items: [] },
  ],
}).dimensions;

const none: Score = {
  dimensions: [
    { dimension: first!, answered: 0 },
    { dimension: second!, answered: 0 },
  ],
  themes: [],
  totals: {},
  leading: [],
  right: 0,
  of: 0,
  same: false,
};

const some: Score = {
  ...none,
  dimensions: [
    {
      dimension: first!,
      answered: 3,
      score: 62.5,
      level: { id: 'high', from: 50, to: 100, title: 'High' },
    },
    { dimension: second!, answered: 1 },
  ],
  themes: ['d'],
  leading: ['a', 'b'],
  right: 4,
  of: 5,
  same: true,
};

const onOutcome: [condition: Condition, some: boolean, none?: boolean][] = [
  [{ dimension: 'd' }, true],
  [{ dimension: 'd', atLeast: 62.5 }, true],
  [{ dimension: 'd', atLeast: 63 }, false],
  [{ dimension: 'd', atMost: 62.5 }, true],
  [{ dimension: 'd', atMost: 0 }, false],
  [{ dimension: 'd', level: 'high' }, true],
  [{ dimension: 'd', level: 'low' }, false],
  [{ dimension: 'd', level: 'high', atMost: 60 }, false],
  [{ dimension: 'e' }, false],
  [{ dimension: 'e', atMost: 1000 }, false],
  [{ dimension: 'gone' }, false],
  [{ theme: 'd' }, true],
  [{ theme: 'e' }, false],
  [{ themes: { atLeast: 1 } }, true],
  [{ themes: { atLeast: 2 } }, false],
  [{ themes: { atMost: 0 } }, false, true],
  [{ highest: { atLeast: 50 } }, true],
  [{ highest: { atMost: 62 } }, false],
  [{ highest: { atMost: 1000 } }, true],
  [{ missing: { atLeast: 1, atMost: 1 } }, true],
  [{ missing: { atLeast: 2 } }, false, true],
  [{ category: 'b' }, true],
  [{ category: 'c' }, false],
  [{ leading: { atLeast: 2 } }, true],
  [{ leading: { atMost: 1 } }, false, true],
  [{ right: { atLeast: 4 } }, true],
  [{ right: { atMost: 3 } }, false, true],
  [{ same: true }, true],
  [{ same: false }, false, true],
  [{ all: [{ theme: 'd' }, { not: { theme: 'e' } }, yes] }, true],
  [{ any: [{ theme: 'e' }, { missing: { atLeast: 2 } }] }, false, true],
];

for (const [condition, full, empty = false] of onOutcome) {
  test(`${JSON.stringify(condition)}: ${full}, with nothing answered ${empty}`, () => {
    assert.equal(holds(condition, quiz, answers, by(some)), full);
    assert.equal(holds(condition, quiz, {}, by(none)), empty);
    if (!('all' in condition || 'any' in condition))
      assert.equal(holds(condition, quiz, answers), false, 'without a score');
  });
}

test('the highest is the highest, wherever it stands', () => {
  const scores = (...all: number[]): Score => ({
    ...none,
    dimensions: all.map((score) => ({ dimension: first!, answered: 1, score })),
  });
  const top = { highest: { atLeast: 9, atMost: 10 } };
  const rows = [[10, 3], [3, 10], [3, 10, 4], [9], [100, 9], [9, 100], [-10, -9], [8, 8]];
  assert.deepEqual(
    rows.map((all) => holds(top, quiz, {}, by(scores(...all)))),
    [true, true, true, true, false, false, false, false],
  );
});

test('what a condition looks at', () => {
  const condition: AnswerCondition = {
    all: [{ question: 'a', is: 'x' }, { any: [{ not: { question: 'b' } }, { question: 'c' }] }],
  };
  assert.deepEqual(looksAt(condition), ['a', 'b', 'c']);
});

test('a condition and its opposite never agree, whatever the answers are', () => {
  fc.assert(
    fc.property(quizAndAnswers, wildAnswers, ([quiz, , seed], answers) => {
      const session = sessionOf(answers, '#intro', seed);
      const outcome = by(score(quiz, session));
      for (const { when } of quiz.results) {
        const found = holds(when!, quiz, counted(quiz, session), outcome);
        assert.equal(holds({ not: when! }, quiz, counted(quiz, session), outcome), !found);
      }
    }),
  );
});
