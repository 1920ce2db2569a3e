import type { Question, Quiz } from '../quiz.js';
import type { AnswerTest, Condition } from '../source.js';
import { anyOf, type Draw, type Habit, inAnyOrder, type Kind } from './reader.js';

/** The kinds of habits that make a difference in a quiz. */
export function kindsOf(quiz: Quiz): readonly Kind[] {
  return [
    samePlace(quiz),
    ...(quiz.dimensions.length ? [leaning(quiz)] : []),
    ...(quiz.categories.length ? [likingOne(quiz)] : []),
    ...(quiz.questions.some((question) => 'right' in question) ? [knowing] : []),
  ];
}

/** Always the same place of the choices, or as near as there is one. */
function samePlace({ questions }: Quiz): Kind {
  const places = questions.map((question) => ('choices' in question ? question.choices.length : 0));
  const most = Math.max(1, ...places);
  return (draw) => {
    const place = Math.floor(draw() * most);
    return (question) => ({
      choice: (_, i) => -Math.abs(i - place),
      number: question.type == 'number' ? question.min + place * (question.step ?? 1) : undefined,
    });
  };
}

/**
 * Low or high in each dimension, whichever way a question counts: some dimensions as high as can be and the others as
 * low, or each anywhere between, or all at the same height.
 */
function leaning({ dimensions }: Quiz): Kind {
  return (draw) => {
    const high = inAnyOrder(dimensions, draw).slice(
      0,
      Math.floor(draw() * (dimensions.length + 1)),
    );
    const all = draw();
    const mode = anyOf(['some', 'each', 'all'] as const, draw);
    /** By the ids of the questions: 0 for what counts least, 1 for most. */
    const heights = new Map<string, number>();
    for (const dimension of dimensions) {
      const height = { some: high.includes(dimension) ? 1 : 0, each: draw(), all }[mode];
      for (const { question, weight, reverse } of dimension.items)
        if (!heights.has(question))
          heights.set(question, weight < 0 == reverse ? height : 1 - height);
    }
    return (question) => {
      const height = heights.get(question.id);
      return height === undefined ? undefined : reaching(question, height);
    };
  };
}

/** What counts most nearly so high, from 0 to 1. Of several answers all that count, or that count against it. */
function reaching(question: Question, height: number): ReturnType<Habit> {
  if (question.type == 'number')
    return { number: question.min + height * (question.max - question.min) };
  if (!('choices' in question)) return undefined;
  if (question.type == 'several') return { choice: ({ value = 0 }) => value * (height - 0.5) };
  const values = question.choices.flatMap(({ value }) => value ?? []);
  const least = Math.min(...values);
  const wanted = least + height * (Math.max(...values) - least);
  return { choice: ({ value = Infinity }) => -Math.abs(value - wanted) };
}

/** Whatever gives most to one category. */
function likingOne({ categories }: Quiz): Kind {
  return (draw) => {
    const { id } = anyOf(categories, draw);
    return (question) =>
      'choices' in question && question.choices.some(({ points }) => points)
        ? { choice: ({ points }) => points?.[id] ?? 0 }
        : undefined;
  };
}

/** Knows all, nothing, or any share of it. */
const knowing: Kind = (draw) => {
  const share = anyOf([0, 1, draw()], draw);
  return (question) => {
    if (!('right' in question) || question.right === undefined) return undefined;
    const right = [question.right].flat();
    const knows = draw() < share;
    return { choice: ({ id }) => (right.includes(id) == knows ? 1 : -1) };
  };
};

/** The answers that one of the results asks for, and what it takes to be asked. */
export function wishing({ results, questions }: Quiz): Kind {
  const conditions = results.flatMap(({ when }) => when ?? []);
  return (draw) => {
    const tests = new Map<string, AnswerTest>();
    const want = (condition: Condition | undefined): void => {
      if (!condition) return;
      if ('all' in condition) condition.all.forEach(want);
      if ('any' in condition) want(anyOf(condition.any, draw));
      if (!('question' in condition) || tests.has(condition.question)) return;
      tests.set(condition.question, condition);
      want(questions.find(({ id }) => id == condition.question)?.when);
    };
    want(anyOf(conditions, draw));
    return (question) => {
      const test = tests.get(question.id);
      return test && passing(test, question, draw);
    };
  };
}

function passing(test: AnswerTest, question: Question, draw: Draw): ReturnType<Habit> {
  const { is, answered, atLeast = -Infinity, atMost = Infinity } = test;
  if (answered == false) return { skip: true };
  const named = [is ?? []].flat();
  if (question.type == 'number') {
    const least = Math.max(atLeast, question.min);
    const numbers = named.filter((one) => typeof one == 'number');
    const wanted = numbers.length
      ? anyOf(numbers, draw)
      : least + draw() * (Math.min(atMost, question.max) - least);
    return { number: wanted, skip: false };
  }
  return {
    skip: false,
    choice: ({ id, value = NaN }) =>
      is === undefined ? +(value >= atLeast && value <= atMost) : named.includes(id) ? 1 : -1,
  };
}
