import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reading } from '../../../src/content/boundary/clarity/en.reading.js';
import { cuesOf, readCues, sentencesOf, writeCues } from '../../../src/domain/boundary/cues.js';

const cues = (text: string) =>
  sentencesOf(text, reading).map((one) => cuesOf(one, reading).map(([cue]) => cue));

const table: [text: string, cues: string[][]][] = [
  ['', []],
  ['Stop it.', [['stop', '^ stop', '!it', '!stop it']]],
  [
    'I go. You stay',
    [
      ['i', '^ i', 'go', 'i go'],
      ['you', '^ you', 'stay', 'you stay'],
    ],
  ],
  [
    'I won’t go, I stay',
    [
      [
        'i',
        '^ i',
        'wil',
        'i wil',
        'not',
        'wil not',
        '!go',
        '!not go',
        '!,',
        '!go ,',
        'i',
        ', i',
        'stay',
        'i stay',
      ],
    ],
  ],
  [
    'You said “give it” and left',
    [['you', '^ you', 'said', 'you said', '"', 'said "', 'and', '" and', 'left', 'and left']],
  ],
];
for (const [text, expected] of table)
  test(`cues of “${text}”`, () => assert.deepEqual(cues(text), expected));

test('a long text without a full stop is read in parts', () => {
  const sentences = sentencesOf('word '.repeat(100), reading);
  assert.deepEqual(
    sentences.map(({ length }) => length),
    [40, 40, 20],
  );
});

test('weights of cues are written and read back', () => {
  const word = fc.stringMatching(/^[a-z,"^]{1,6}$/);
  const cue = fc
    .tuple(fc.boolean(), fc.option(word, { nil: undefined }), word)
    .map(([isNegated, begin, end]) => (isNegated ? '!' : '') + (begin ? `${begin} ` : '') + end);
  const weights = fc
    .array(fc.integer({ min: -26, max: 26 }), { minLength: 10, maxLength: 10 })
    .filter((all) => all.at(-1) !== 0)
    .map((all) => all.map((fifths) => fifths / 5));
  fc.assert(
    fc.property(fc.dictionary(cue, weights, { minKeys: 1 }), (all) => {
      const map = new Map(Object.entries(all));
      assert.deepEqual(readCues(writeCues(map)), new Map([...map].sort()));
    }),
  );
});
