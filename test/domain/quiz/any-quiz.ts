import fc from 'fast-check';
import { fillIn } from '../../../src/domain/quiz/fill-in.js';
import type { Question } from '../../../src/domain/quiz/quiz.js';
import type { Answer, Session } from '../../../src/domain/quiz/session.js';
import type {
  AnswerCondition,
  Choice,
  Condition,
  QuestionSource,
  QuizSource,
} from '../../../src/domain/quiz/source.js';

const small = fc.integer({ min: -4, max: 4 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const idOf = (count: number) => fc.integer({ min: 0, max: count - 1 }).map((i) => `q${i}`);

const bounds = fc.record({ atLeast: small, atMost: small }, { requiredKeys: [] });
const points = fc.dictionary(fc.constantFrom('a', 'b', 'c'), small);

const choices = fc
  .array(fc.record({ value: small, points }, { requiredKeys: [] }), { minLength: 2, maxLength: 5 })
  .map((all) => all.map((choice, i): Choice => ({ id: `c${i}`, text: `Choice ${i}`, ...choice })));

const answerTest = (count: number) =>
  fc.record(
    {
      question: idOf(count),
      is: fc.oneof(fc.constantFrom('c0', 'c1', 'yes', 3), fc.constant(['c1', 'c2', 0])),
      answered: fc.boolean(),
      atLeast: small,
      atMost: small,
    },
    { requiredKeys: ['question'] },
  );

/** A condition around tests. */
const condition = <T extends object>(test: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.letrec<{ one: T; list: T[] }>((tie) => ({
    list: fc.array(tie('one'), { minLength: 1, maxLength: 3 }),
    one: fc.oneof(
      { depthSize: 'small', maxDepth: 2 },
      test,
      fc.record({ all: tie('list') }) as unknown as fc.Arbitrary<T>,
      fc.record({ any: tie('list') }) as unknown as fc.Arbitrary<T>,
      fc.record({ not: tie('one') }) as unknown as fc.Arbitrary<T>,
    ),
  })).one;

const outcomeTest = fc.oneof(
  fc.record(
    { dimension: fc.constantFrom('d0', 'd1'), level: fc.constantFrom('low', 'high') },
    { requiredKeys: ['dimension'] },
  ),
  fc.record({ theme: fc.constantFrom('d0', 'd1') }),
  fc.record({ category: fc.constantFrom('a', 'b') }),
  fc.record({ same: fc.boolean() }),
  ...(['themes', 'highest', 'missing', 'leading', 'right'] as const).map((name) =>
    fc.record({ [name]: bounds }),
  ),
);

/** A question that may look at those before it. */
const question = (place: number): fc.Arbitrary<QuestionSource> => {
  const base = {
    id: fc.constant(`q${place}`),
    text: fc.constant('?'),
    ...(place > 0 && {
      when: maybe(condition(answerTest(place)) as unknown as fc.Arbitrary<AnswerCondition>),
    }),
  };
  return fc.oneof(
    fc.record({
      ...base,
      type: fc.constantFrom('single' as const, 'scale' as const),
      choices,
      right: maybe(fc.constantFrom('c0', 'c1')),
    }),
    fc.record({
      ...base,
      type: fc.constant('several' as const),
      choices,
      most: maybe(fc.integer({ min: 1, max: 3 })),
      right: maybe(fc.constantFrom(['c0'], ['c1', 'c0'])),
    }),
    fc.record({
      ...base,
      type: fc.constant('yesno' as const),
      points: maybe(fc.record({ yes: points, no: points })),
      right: maybe(fc.constantFrom('yes' as const, 'no' as const)),
    }),
    fc.record({
      ...base,
      type: fc.constant('number' as const),
      min: fc.constant(-2),
      max: fc.integer({ min: -1, max: 9 }),
    }),
    fc.record({ ...base, type: fc.constant('text' as const) }),
  );
};

const dimension = (id: string, count: number) =>
  fc.record({
    id: fc.constant(id),
    title: fc.constant(id),
    items: fc.uniqueArray(
      fc.record(
        {
          question: idOf(count),
          weight: fc.constantFrom(-2, -1, 0.1, 1, 3),
          reverse: fc.boolean(),
        },
        { requiredKeys: ['question'] },
      ),
      { selector: ({ question }) => question, minLength: 1 },
    ),
    least: maybe(fc.integer({ min: 1, max: 3 })),
    method: maybe(fc.constantFrom('mean' as const, 'sum' as const)),
    scaleTo: maybe(fc.constantFrom([0, 100] as const, [-1, 1] as const)),
    levels: fc.constant([
      { id: 'low', from: -1000, to: 2, title: 'Low' },
      { id: 'high', from: 2, to: 1000, title: 'High' },
    ]),
  });

/** Any quiz, its questions `q0`, `q1`, ... in sections that stand together. */
export const anyQuiz: fc.Arbitrary<QuizSource> = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc.record({
    title: fc.constant('A quiz'),
    intro: maybe(fc.constant('Hello.')),
    safety: maybe(fc.boolean()),
    shuffle: maybe(fc.oneof(fc.boolean(), fc.integer())),
    sections: fc.constant(['s0', 's1', 's2'].map((id) => ({ id, title: id }))),
    questions: fc
      .tuple(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: count, maxLength: count }),
        ...Array.from({ length: count }, (_, i) => question(i)),
      )
      .map(([sections, ...questions]) => {
        const inOrder = [...sections].sort();
        return questions.map((one, i) => ({
          ...one,
          section: inOrder[i]! < 3 ? `s${inOrder[i]}` : undefined,
        }));
      }),
    dimensions: fc.tuple(dimension('d0', count), dimension('d1', count)),
    themes: maybe(fc.record({ from: small, within: fc.nat(3) })),
    categories: fc.constant(['a', 'b', 'c'].map((id) => ({ id, title: id }))),
    ties: maybe(fc.constantFrom('mixed' as const, 'first' as const)),
    results: fc.array(
      fc.record({
        id: fc.constant('r'),
        headline: fc.constant('So.'),
        when: condition(
          fc.oneof(answerTest(count), outcomeTest),
        ) as unknown as fc.Arbitrary<Condition>,
      }),
      { maxLength: 3 },
    ),
  }),
);

/** What a reader may answer. */
function answersTo(question: Question): fc.Arbitrary<Answer | undefined> {
  if (question.type == 'text') return fc.constantFrom(undefined, 'words');
  if (question.type == 'number')
    return fc.option(fc.integer({ min: question.min, max: question.max }), { nil: undefined });
  const ids = question.choices.map(({ id }) => id);
  return question.type == 'several'
    ? fc.option(
        fc.subarray(ids, { minLength: 1, maxLength: Math.min(question.most ?? 9, ids.length) }),
      )
    : fc.constantFrom(undefined, null, ...ids);
}

/** A quiz and answers to some of its questions, as a reader may give them. */
export const quizAndAnswers = anyQuiz.chain((source) => {
  const quiz = fillIn(source);
  return fc.tuple(
    fc.constant(quiz),
    fc
      .tuple(...quiz.questions.map(answersTo))
      .map((all) =>
        quiz.questions.flatMap(({ id }, i): [string, Answer][] =>
          all[i] === undefined ? [] : [[id, all[i]]],
        ),
      ),
    fc.integer(),
  );
});

/** Anything in place of answers. */
export const wildAnswers = fc.dictionary(
  fc.oneof(fc.constantFrom('q0', 'q1', 'q2', 'q3', 'gone', '__proto__', 'toString'), fc.string()),
  fc.oneof(
    fc.constantFrom('c0', 'gone', 'yes', 3, NaN, ['c0', 'c0', 'gone'], [], [['c0']], null),
    fc.anything(),
  ),
) as unknown as fc.Arbitrary<Session['answers']>;
