import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureAlt, tidyLine, type PictureContent } from '../../../src/domain/quote/picture.js';

const content: PictureContent = {
  paragraphs: ['Trust is built in very small moments.'],
  quotes: ['“', '”'],
  speaker: 'John Gottman',
  credential: 'Psychologist',
  site: 'The Review',
};

const alts: [change: Partial<PictureContent>, expected: string][] = [
  [{}, '“Trust is built in very small moments.” — John Gottman, Psychologist. The Review'],
  [{ speaker: '' }, '“Trust is built in very small moments.” — Psychologist. The Review'],
  [{ credential: '' }, '“Trust is built in very small moments.” — John Gottman. The Review'],
  [{ site: '' }, '“Trust is built in very small moments.” — John Gottman, Psychologist'],
  [{ speaker: '', credential: '' }, '“Trust is built in very small moments.” — The Review'],
  [{ speaker: '', credential: '', site: '' }, '“Trust is built in very small moments.”'],
  [
    { credential: 'Psychologist, Ph.D.' },
    '“Trust is built in very small moments.” — John Gottman, Psychologist, Ph.D. The Review',
  ],
  [
    { paragraphs: [' One.\n', '', 'Two  words.'] },
    '“One. Two words.” — John Gottman, Psychologist. The Review',
  ],
  [{ paragraphs: [] }, 'John Gottman, Psychologist. The Review'],
  [
    {
      paragraphs: ['الثقة تُبنى في لحظات صغيرة'],
      quotes: ['«', '»'],
      speaker: 'جون غوتمان',
      credential: 'عالم نفس',
      site: 'المجلة',
    },
    '«الثقة تُبنى في لحظات صغيرة» — جون غوتمان، عالم نفس. المجلة',
  ],
  [
    { quotes: ['«\u00a0', '\u00a0»'] },
    '«\u00a0Trust is built in very small moments.\u00a0» — John Gottman, Psychologist. The Review',
  ],
];

test('the alternative text says all that the picture shows', () => {
  for (const [change, expected] of alts)
    assert.equal(pictureAlt({ ...content, ...change }), expected);
});

test('the alternative text is never cut', () => {
  const long = 'word '.repeat(5000).trim();
  assert.ok(pictureAlt({ ...content, paragraphs: [long] }).startsWith(`“${long}”`));
});

test('spaces that bind a mark are kept, others made single', () => {
  const tidied: [text: string, expected: string][] = [
    [' a \n\t b ', 'a b'],
    ['qui\u00a0?', 'qui\u00a0?'],
    ['qui\u202f?', 'qui\u202f?'],
    ['Ver\u00adtrauen', 'Vertrauen'],
    ['a\ud83d', 'a\ufffd'],
    ['', ''],
  ];
  for (const [text, expected] of tidied) assert.equal(tidyLine(text), expected);
});
