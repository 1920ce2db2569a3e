import { isAllowedUrl, isPageUrl } from '../../url.js';

/**
 * The kind of value that each field holds: `?` where it may be missing, `a|b` for either, `a[]` for a list (`a/b[]` of
 * either) and `a{}` for values by names of the publisher's own.
 */
export type Shape = Readonly<Record<string, string>>;

/** The kinds that are no objects: their type, what they must be like beyond it, and words for that. */
type Rule = readonly [type: string, test?: { test(value: never): boolean }, message?: string];

const oneOf = (...words: string[]): Rule => [
  'string',
  { test: (value: string) => words.includes(value) },
  `must be one of ${words.join(', ')}`,
];
const forbidden = 'has a forbidden scheme';

export const rules: Readonly<Record<string, Rule>> = {
  string: ['string'],
  boolean: ['boolean'],
  number: ['number'],
  // A number becomes a string in a test: any but 0 has one of these digits.
  weight: ['number', /[1-9]/, 'must not be 0'],
  positive: ['number', /^[^-]*[1-9]/, 'must be above 0'],
  count: ['number', /^[1-9]\d*$/, 'must be a whole number above 0'],
  text: ['string', /\S/, 'must not be empty'],
  id: ['string', /^[^#]/, 'must not be empty or begin with "#"'],
  tag: ['string', /^[a-z][a-z\d]*(-[a-z\d]+)+$/, 'must be a tag, like "trust-cards"'],
  href: ['string', { test: isAllowedUrl }, forbidden],
  src: ['string', { test: isPageUrl }, forbidden],
  type: oneOf('single', 'scale', 'several', 'yesno', 'number', 'text'),
  ties: oneOf('mixed', 'first'),
  method: oneOf('mean', 'sum'),
  yesno: oneOf('yes', 'no'),
};

const scale = { choices: 'text/choice[2]', skip: 'text?' };

export const shapes: Readonly<Record<string, Shape>> = {
  quiz: {
    $schema: 'string?',
    id: 'id?',
    title: 'text',
    intro: 'string|string[]?',
    picture: 'picture?',
    note: 'string?',
    safety: 'boolean?',
    shuffle: 'boolean|number?',
    scales: 'scale{}?',
    sections: 'section[]?',
    questions: 'question[1]',
    dimensions: 'dimension[]?',
    themes: 'themes?',
    categories: 'category[]?',
    ties: 'ties?',
    right: 'right?',
    results: 'result[]?',
  },
  picture: { src: 'src', alt: 'string' },
  section: { id: 'id', title: 'text', text: 'string?', picture: 'picture?' },
  choice: { id: 'id', text: 'text', value: 'number?', points: 'number{category}?' },
  scale,
  points: { yes: 'number{category}?', no: 'number{category}?' },
  feedback: { right: 'string?', wrong: 'string?' },
  item: { question: '@question', weight: 'weight?', reverse: 'boolean?' },
  dimension: {
    id: 'id',
    title: 'text',
    items: '@question/item[1]',
    least: 'count?',
    method: 'method?',
    scaleTo: 'number[2]?',
    levels: 'level[]?',
    also: 'string?',
    next: 'next?',
  },
  level: { id: 'id', from: 'number', to: 'number', title: 'text', text: 'string?' },
  themes: { from: 'number', within: 'number' },
  category: { id: 'id', title: 'text', text: 'string?', next: 'next?' },
  right: { levels: 'level[]' },
  next: { text: 'text', widget: 'tag?', href: 'href?' },
  result: {
    id: 'id',
    when: 'condition?',
    headline: 'text',
    text: 'string|string[]?',
    next: 'next?',
  },
  bounds: { atLeast: 'number?', atMost: 'number?' },
};

const question = {
  type: 'type',
  id: 'id',
  text: 'text',
  help: 'string?',
  picture: 'picture?',
  section: '@section?',
  when: 'answers?',
  required: 'boolean?',
};
const choices = {
  ...question,
  ...scale,
  choices: scale.choices + '?',
  scale: '@scale?',
  feedback: 'feedback?',
};
const single = { ...choices, right: 'string?' };

/** By their `type`. */
const questions: Readonly<Record<string, Shape>> = {
  single,
  scale: single,
  several: { ...choices, right: 'string[1]?', most: 'count?' },
  yesno: { ...question, skip: 'text?', points: 'points?', right: 'yesno?', feedback: 'feedback?' },
  number: {
    ...question,
    min: 'number',
    max: 'number',
    step: 'positive?',
    unit: 'string?',
    low: 'string?',
    high: 'string?',
  },
  text: question,
};

/** By the key that they have; `kind` is that of the conditions within. */
const conditions = (kind: string): Readonly<Record<string, Shape>> => ({
  question: {
    question: '@question',
    is: 'string|number|string/number[]?',
    answered: 'boolean?',
    ...shapes.bounds,
  },
  all: { all: kind + '[]' },
  any: { any: kind + '[]' },
  not: { not: kind },
});

const bounds = (name: string): Shape => ({ [name]: 'bounds' });

/** Kinds of objects that have several shapes, each shape by its name. */
export const variants: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  question: questions,
  answers: conditions('answers'),
  condition: {
    ...conditions('condition'),
    dimension: { dimension: '@dimension', level: 'string?', ...shapes.bounds },
    theme: { theme: '@dimension' },
    themes: bounds('themes'),
    highest: bounds('highest'),
    missing: bounds('missing'),
    category: { category: '@category' },
    leading: bounds('leading'),
    right: bounds('right'),
    same: { same: 'boolean' },
  },
};
