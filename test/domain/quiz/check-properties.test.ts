import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkQuiz } from '../../../src/domain/quiz/check.js';
import { parseQuiz } from '../../../src/domain/quiz/parse.js';
import { resultOf } from '../../../src/domain/quiz/result.js';
import { score } from '../../../src/domain/quiz/score.js';
import { answer, begin } from '../../../src/domain/quiz/session.js';
import { back, next, start, steps } from '../../../src/domain/quiz/walk.js';
import { changed, places, valid } from './fixtures.js';

/** Keys, ids and values that mean something somewhere in a quiz. */
const words = [
  ...new Set(
    Object.values(valid).flatMap((data) =>
      JSON.stringify(data)
        .match(/"[^"\\]{1,20}"/g)!
        .map((word) => JSON.parse(word) as string),
    ),
  ),
];

const value = fc.oneof(
  fc.constantFrom<unknown>(...words),
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1, 2, 0.5, 50, 1e9, '', '#intro'),
  fc.constantFrom<unknown>([], {}, [[]], [{}], ['late'], { question: 'late' }, { all: [] }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A change at a place: something else there, nothing, or what stands at another place. */
const change = fc.record({
  at: fc.nat(),
  from: fc.nat(),
  how: fc.constantFrom('value', 'gone', 'copy', 'twice', 'key'),
  value,
  key: fc.constantFrom(...words),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function apply(data: unknown, { at, from, how, value, key }: Change): unknown {
  const all = places(data);
  const place = all[at % all.length]!;
  return changed(data, place, (old) => {
    if (how == 'value') return value;
    if (how == 'copy')
      return all[from % all.length]!.reduce(
        (part, key) => (part as Record<string | number, unknown>)[key],
        data,
      );
    if (how == 'twice') return Array.isArray(old) ? [...(old as unknown[]), ...old] : old;
    if (how == 'key' && typeof old == 'object' && !Array.isArray(old))
      return { ...old, [key]: value };
    return place.length > 0 ? undefined : old;
  });
}

const mutant = fc
  .tuple(fc.constantFrom(...Object.values(valid)), fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([data, changes]) => changes.reduce(apply, data));

/** What holds for the problems of all data that can come from JSON. */
function looksGood(data: unknown): void {
  for (const { path, message } of checkQuiz(data)) {
    assert.match(path, /^\$([.[]|$)/);
    assert.notEqual(message, "can't be read");
    assert.ok(message);
  }
}

test('no JSON makes it throw', () => {
  fc.assert(fc.property(fc.jsonValue(), looksGood));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...words), fc.jsonValue()), (data) => {
      looksGood(data);
      looksGood({ title: 'T', questions: [data], results: [{ when: data }], dimensions: [data] });
    }),
  );
});

test('no change of a quiz makes it throw', () => {
  fc.assert(fc.property(mutant, looksGood), { numRuns: 3000 });
});

test('nothing else that a page may hand over makes it throw', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withSparseArray: true }),
      (data) => {
        checkQuiz(data);
        checkQuiz({ title: 'T', questions: data, scales: data });
      },
    ),
  );
  const circle: Record<string, unknown> = { all: [] };
  circle.all = [circle, circle];
  const hostile = [
    { title: 'T', questions: [{ type: 'text', id: 'a', text: 'A', when: circle }] },
    {
      get title() {
        throw new Error('Not for you');
      },
    },
    new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('Not for you');
        },
      },
    ),
  ];
  for (const data of hostile) assert.equal(checkQuiz(data).at(-1)?.message, "can't be read");
});

test('conditions too deep for the stack are a problem', () => {
  const deep = `${'{"not":'.repeat(100_000)}{"question":"a"}${'}'.repeat(100_000)}`;
  const data = JSON.parse(`{"title":"T","questions":[{"type":"text","id":"a","text":"A"}],
    "results":[{"id":"r","headline":"R","when":${deep}}]}`) as unknown;
  assert.deepEqual(checkQuiz(data), [{ path: '$', message: "can't be read" }]);
});

test('it changes nothing of what it is given', () => {
  const freeze = (data: unknown): void => {
    if (typeof data != 'object' || !data) return;
    Object.freeze(data);
    Object.values(data).forEach(freeze);
  };
  for (const data of Object.values(valid)) {
    const copy = structuredClone(data);
    freeze(copy);
    assert.deepEqual(checkQuiz(copy), []);
  }
});

test('a quiz without problems can be walked through by anyone', () => {
  let walked = 0;
  fc.assert(
    fc.property(
      mutant,
      fc.integer(),
      fc.array(fc.nat(100), { minLength: 1 }),
      (data, seed, draws) => {
        const { value: quiz, problems } = parseQuiz(data);
        assert.equal(quiz === undefined, problems.length > 0);
        if (!quiz) return;
        walked++;
        let session = start(quiz, begin(seed));
        for (const step of steps(quiz, session)) session = next(quiz, { ...session, at: step });
        quiz.questions.forEach((question, i) => {
          const draw = draws[i % draws.length]!;
          const given =
            'choices' in question
              ? question.choices[draw % question.choices.length]!.id
              : question.type == 'number'
                ? question.min
                : 'words';
          session = answer(
            session,
            question.id,
            question.type == 'several' ? [given as string] : given,
          );
        });
        const scored = score(quiz, session);
        resultOf(quiz, session, scored);
        back(quiz, session);
        for (const { dimension, answered, score, level } of scored.dimensions)
          if (answered == dimension.items.length && score !== undefined && dimension.levels?.length)
            assert.ok(level, `${dimension.id} at ${score}`);
      },
    ),
    { numRuns: 4000 },
  );
  assert.ok(walked > 200, `${walked}`);
});
