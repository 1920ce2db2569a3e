import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type QuoteWish, readQuotation } from '../../../src/domain/quote/quotation.js';

const whole = { text: 'A sentence.', caption: 'Ann Author', source: '' };
const read = (markup: Partial<typeof whole> = {}, wish: QuoteWish = {}) =>
  readQuotation({ ...whole, ...markup }, wish);

const captions: [caption: string, speaker: string, detail: string][] = [
  [
    'John Gottman, On Trust and Betrayal, Greater Good, 2011',
    'John Gottman',
    'On Trust and Betrayal, Greater Good, 2011',
  ],
  ['— Esther Perel', 'Esther Perel', ''],
  ['  – Esther Perel ,  The State of Affairs ', 'Esther Perel', 'The State of Affairs'],
  ['-- Jean-Paul Sartre; No Exit', 'Jean-Paul Sartre', 'No Exit'],
  ['Brené Brown (researcher), Dare to Lead', 'Brené Brown', 'researcher, Dare to Lead'],
  ['Brené Brown\nresearcher\n\nDare to Lead', 'Brené Brown', 'researcher, Dare to Lead'],
  ['جون غوتمان، باحث', 'جون غوتمان', 'باحث'],
  ['Ann (of two names', 'Ann', '(of two names'],
  ['', '', ''],
  [' \n ', '', ''],
];

for (const [caption, speaker, detail] of captions) {
  test(`the caption ${JSON.stringify(caption)} names "${speaker}"`, () => {
    const { value } = read({ caption });
    assert.deepEqual([value.speaker, value.detail], [speaker, detail]);
  });
}

test('what the publisher says goes before the caption', () => {
  const wish = { speaker: 'A', credential: 'B', source: 'https://example.org/c' };
  const { value, problems } = read({ caption: 'X, Y', source: 'https://example.org/z' }, wish);
  assert.deepEqual(value, {
    lines: ['A sentence.'],
    speaker: 'A',
    detail: 'B',
    source: wish.source,
  });
  assert.deepEqual(problems, []);
});

const names: [speaker: string, caption: string, detail: string][] = [
  ['Martin Luther King, Jr.', 'Martin Luther King, Jr., Letter, 1963', 'Letter, 1963'],
  ['Ann Lee', '— Ann Lee, The Book', 'The Book'],
  ['Ann Lee', 'From The Book, by Ann Lee', 'From The Book, by Ann Lee'],
  ['Ann Lee', '', ''],
];

for (const [speaker, caption, detail] of names) {
  test(`the speaker ${speaker} is taken from the start of "${caption}"`, () =>
    assert.equal(read({ caption }, { speaker }).value.detail, detail));
}

test('lines are tidied, empty ones dropped', () => {
  assert.deepEqual(read({ text: '\n One \t two \n\n three\n' }).value.lines, ['One two', 'three']);
});

const faults: [name: string, markup: Partial<typeof whole>, wish: QuoteWish, paths: string[]][] = [
  ['nothing wrong', {}, {}, []],
  ['no text', { text: ' \n' }, {}, ['blockquote']],
  ['no speaker', { caption: '' }, {}, ['speaker']],
  ['no speaker, decorative', { caption: '' }, { decorative: true }, []],
  ['a speaker by attribute alone', { caption: '' }, { speaker: 'Ann' }, []],
  ['a forbidden source', { source: 'javascript:alert(1)' }, {}, ['source']],
  ['a forbidden source by attribute', {}, { source: 'data:text/html,x' }, ['source']],
  [
    'everything',
    { text: '', caption: '', source: 'vbscript:x' },
    {},
    ['blockquote', 'speaker', 'source'],
  ],
];

for (const [name, markup, wish, paths] of faults) {
  test(`${name}: ${paths.join(', ') || 'no problem'}`, () => {
    const { value, problems } = read(markup, wish);
    assert.deepEqual(
      problems.map(({ path }) => path),
      paths,
    );
    if (paths.includes('source')) assert.equal(value.source, '');
  });
}
