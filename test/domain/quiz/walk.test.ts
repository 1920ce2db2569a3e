import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { looksAt } from '../../../src/domain/quiz/condition.js';
import { fillIn } from '../../../src/domain/quiz/fill-in.js';
import {
  answer,
  begin,
  goTo,
  INTRO,
  RESULT,
  REVIEW,
  SAFETY,
  type Session,
} from '../../../src/domain/quiz/session.js';
import type { QuizSource } from '../../../src/domain/quiz/source.js';
import { counted } from '../../../src/domain/quiz/counted.js';
import { asked, back, next, start, steps } from '../../../src/domain/quiz/walk.js';
import { anyQuiz, quizAndAnswers } from './any-quiz.js';
import { quizOf, rated, sessionOf } from './quizzes.js';

const picture = { src: '/a.png', alt: '' };

const places: [source: Partial<QuizSource>, expected: string[]][] = [
  [{}, []],
  [{ intro: 'Hello.' }, [INTRO]],
  [{ picture }, [INTRO]],
  [{ safety: true }, [INTRO, SAFETY]],
  [{ intro: 'Hello.', picture, safety: true }, [INTRO, SAFETY]],
  [{ safety: false }, []],
];

for (const [source, before] of places) {
  test(`${JSON.stringify(source)} begins with ${before.join(', ') || 'the first question'}`, () => {
    const quiz = quizOf({ ...source, questions: rated(2, 0, 4) });
    assert.deepEqual(steps(quiz, begin(1)), [...before, 'q1', 'q2', REVIEW, RESULT]);
    assert.equal(start(quiz, goTo(begin(1), RESULT)).at, before[0] ?? 'q1');
  });
}

const [first, second, third, fourth] = rated(4, 0, 4);
/** The second and the third hang on the first. */
const branching = quizOf({
  intro: 'Hello.',
  questions: [
    first!,
    { ...second!, when: { question: 'q1', atLeast: 3 } },
    { ...third!, when: { question: 'q1', atMost: 1 } },
    fourth!,
  ],
});

test('only questions whose condition holds are asked', () => {
  const idsAfter = (value?: string) =>
    asked(branching, answer(begin(1), 'q1', value)).map(({ id }) => id);
  assert.deepEqual(idsAfter(), ['q1', 'q4']);
  assert.deepEqual(idsAfter('4'), ['q1', 'q2', 'q4']);
  assert.deepEqual(idsAfter('0'), ['q1', 'q3', 'q4']);
  assert.deepEqual(idsAfter('2'), ['q1', 'q4']);
});

test('answers to what is not asked stay, and do not count', () => {
  const session = sessionOf({ q1: '4', q2: '1', q3: '1', gone: 'x' });
  assert.deepEqual(
    { ...counted(branching, session), q4: undefined },
    { q1: '4', q2: '1', q4: undefined },
  );
  const changed = answer(session, 'q1', '0');
  assert.deepEqual(changed.answers, { q1: '0', q2: '1', q3: '1', gone: 'x' });
  assert.deepEqual(Object.keys(counted(branching, changed)), ['q1', 'q3', 'q4']);
});

test('a question that hangs on one that is not asked is not asked', () => {
  const quiz = quizOf({
    questions: [
      first!,
      { ...second!, when: { question: 'q1', answered: true } },
      { ...third!, when: { question: 'q2', answered: true } },
      { ...fourth!, when: { question: 'q2', answered: false } },
    ],
  });
  const ids = (answers: Session['answers']) => asked(quiz, sessionOf(answers)).map(({ id }) => id);
  assert.deepEqual(ids({ q2: '1', q3: '1' }), ['q1', 'q4']);
  assert.deepEqual(ids({ q1: '1', q2: '1' }), ['q1', 'q2', 'q3']);
  assert.deepEqual(ids({ q1: null, q2: '1' }), ['q1', 'q4']);
});

const moves: [at: string, answers: Session['answers'], on: string, before: string][] = [
  [INTRO, {}, 'q1', INTRO],
  ['q1', {}, 'q4', INTRO],
  ['q1', { q1: '4' }, 'q2', INTRO],
  ['q1', { q1: '0' }, 'q3', INTRO],
  ['q4', { q1: '4' }, REVIEW, 'q2'],
  ['q4', {}, REVIEW, 'q1'],
  [REVIEW, {}, RESULT, 'q4'],
  [RESULT, {}, RESULT, REVIEW],
  // Not asked any more.
  ['q2', {}, 'q4', 'q1'],
  ['q2', { q1: '0' }, 'q3', 'q1'],
  ['q3', { q1: '4' }, 'q4', 'q2'],
  // Not there any more.
  ['gone', {}, INTRO, INTRO],
  [SAFETY, {}, INTRO, INTRO],
];

for (const [at, answers, on, before] of moves) {
  test(`from ${at} with ${JSON.stringify(answers)}: on to ${on}, back to ${before}`, () => {
    const session = sessionOf(answers, at);
    assert.deepEqual(next(branching, session), { ...session, at: on });
    assert.deepEqual(back(branching, session), { ...session, at: before });
  });
}

test('back from a first question that is not asked any more goes to the first that is', () => {
  const quiz = quizOf({ questions: [{ ...first!, when: { question: 'q0', is: 'x' } }, second!] });
  assert.equal(back(quiz, sessionOf({}, 'q1')).at, 'q2');
});

test('a quiz is walked from one end to the other, and back', () => {
  fc.assert(
    fc.property(quizAndAnswers, ([quiz, answers, seed]) => {
      const session = sessionOf(Object.fromEntries(answers), INTRO, seed);
      const all = steps(quiz, session);
      const walk = (from: Session, step: typeof next) => {
        const seen = [from.at];
        for (let now = from, then; (then = step(quiz, now)).at != now.at; now = then)
          seen.push(then.at);
        return seen;
      };
      assert.deepEqual(walk(start(quiz, session), next), all);
      assert.deepEqual(walk(goTo(session, RESULT), back), [...all].reverse());
    }),
  );
});

test('chance changes the order only, keeps sections together, and asks nothing before what it looks at', () => {
  const seen = { shuffled: 0, pairs: 0 };
  fc.assert(
    fc.property(anyQuiz, fc.integer(), (source, seed) => {
      // Every question that chance orders is asked here: what it looks at has an answer or not, both allow it.
      const open = source.questions.map((one) => ({
        ...one,
        when: one.when && { any: [one.when, { not: one.when }] },
      }));
      const quiz = fillIn({ ...source, questions: open, shuffle: true });
      const ids = quiz.questions.map(({ id }) => id);
      const order = asked(quiz, begin(seed));
      const places = new Map(order.map(({ id }, place) => [id, place]));
      if (order.some(({ id }, i) => id != ids[i])) seen.shuffled++;

      assert.deepEqual(order.map(({ id }) => id).sort(), [...ids].sort());
      assert.deepEqual(
        order.map(({ section }) => section),
        quiz.questions.map(({ section }) => section),
      );
      for (const { id, when } of order)
        for (const other of when ? looksAt(when) : []) {
          seen.pairs++;
          assert.ok(places.get(other)! < places.get(id)!, `${other} before ${id}`);
        }
    }),
  );
  assert.ok(seen.shuffled > 20 && seen.pairs > 20, JSON.stringify(seen));
});

test('the order hangs on the seed alone, or on the number of the quiz', () => {
  const order = (shuffle: QuizSource['shuffle'], seed: number, answers: Session['answers'] = {}) =>
    asked(quizOf({ questions: rated(9, 0, 4), shuffle }), sessionOf(answers, INTRO, seed))
      .map(({ id }) => id)
      .join();
  const written = rated(9, 0, 4)
    .map(({ id }) => id)
    .join();
  assert.equal(order(undefined, 1), written);
  assert.equal(order(false, 1), written);
  assert.notEqual(order(true, 1), written);
  assert.notEqual(order(true, 1), order(true, 2));
  assert.equal(order(true, 1), order(true, 1, { q1: '3', q5: null }));
  assert.notEqual(order(0, 1), written);
  assert.equal(order(0, 1), order(0, 2));
  assert.notEqual(order(0, 1), order(5, 1));
});

test('each order is as likely, within sections', () => {
  const counts = (...sections: (string | undefined)[]) => {
    const questions = rated(sections.length, 0, 4).map((one, i) => ({
      ...one,
      section: sections[i],
    }));
    const quiz = quizOf({ questions, shuffle: true });
    const orders = new Map<string, number>();
    for (let seed = 0; seed < 2400; seed++) {
      const order = asked(quiz, begin(seed)).map(({ id }) => id);
      orders.set(`${order}`, (orders.get(`${order}`) ?? 0) + 1);
    }
    return [...orders.values()];
  };
  for (const [found, orders] of [
    [counts(undefined, undefined, undefined), 6],
    [counts('a', 'a', 'b', 'b'), 4],
    [counts(undefined, 'a', 'a', undefined), 2],
    [counts('a', 'a', 'a', undefined), 6],
  ] as const) {
    assert.equal(found.length, orders);
    for (const count of found) assert.ok(Math.abs(count - 2400 / orders) < 90, `${found}`);
  }
});
