import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quotation } from '../../../src/domain/quote/quotation.js';
import { bareLines, copyText, shareText } from '../../../src/domain/quote/words.js';

const bare: [text: string, bare: string][] = [
  ['No marks.', 'No marks.'],
  ['“Clear is kind.”', 'Clear is kind.'],
  ['"Clear is kind."', 'Clear is kind.'],
  ['« Clear is kind. »', 'Clear is kind.'],
  ['„Klar ist gut.“', 'Klar ist gut.'],
  ['»Klar ist gut.«', 'Klar ist gut.'],
  ['「はっきり」', 'はっきり'],
  // Marks that belong to what is said within.
  ['“Yes,” she said. “No.”', '“Yes,” she said. “No.”'],
  ['"Yes," she said.', '"Yes," she said.'],
  ['“', '“'],
  ['“”', '“”'],
];

for (const [text, expected] of bare) {
  test(`${text} without its marks is ${expected}`, () =>
    assert.deepEqual(bareLines([text]), [expected]));
}

test('marks may span paragraphs', () => {
  assert.deepEqual(bareLines(['“One.', 'Two.”']), ['One.', 'Two.']);
});

const quotation: Quotation = {
  lines: ['Clear is kind.', 'Unclear is unkind.'],
  speaker: 'Brené Brown',
  detail: 'Dare to Lead, 2018',
  source: 'https://example.org/source',
};
const none = { speaker: '', detail: '', source: '' };
const marks = ['“', '”'] as const;
const here = 'https://example.org/here';

const copies: [name: string, given: Partial<Quotation>, copied: string][] = [
  [
    'everything',
    {},
    '“Clear is kind.\nUnclear is unkind.”\n— Brené Brown, Dare to Lead, 2018\nhttps://example.org/source',
  ],
  [
    'no source',
    { source: '' },
    '“Clear is kind.\nUnclear is unkind.”\n— Brené Brown, Dare to Lead, 2018\nhttps://example.org/here',
  ],
  ['no speaker', { ...none, lines: ['A.'] }, '“A.”\nhttps://example.org/here'],
  ['its own marks', { ...none, lines: ['"A."'] }, '“A.”\nhttps://example.org/here'],
];

copies.push([
  'a caption that has the speaker',
  { ...none, lines: ['A.'], speaker: 'Ann Lee', detail: 'From The Book, by Ann Lee' },
  '“A.”\n— From The Book, by Ann Lee\nhttps://example.org/here',
]);

for (const [name, given, copied] of copies) {
  test(`what is copied: ${name}`, () =>
    assert.equal(copyText({ ...quotation, ...given }, marks, here), copied));
}

test('what is shared begins with the speaker, if there is one', () => {
  assert.equal(
    shareText(quotation, ['«', '»']),
    'Brené Brown: «Clear is kind.\nUnclear is unkind.»',
  );
  assert.equal(
    shareText({ ...quotation, speaker: '' }, marks),
    '“Clear is kind.\nUnclear is unkind.”',
  );
});
