import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reading } from '../../../src/content/boundary/clarity/en.reading.js';
import { cuesOf, sentencesOf } from '../../../src/domain/boundary/cues.js';
import { stem } from '../../../src/domain/boundary/fold.js';

const cues = (text: string) =>
  sentencesOf(text, reading).map((one) => cuesOf(one, reading).map(([cue]) => cue));

const table: [text: string, cues: string[][]][] = [
  ['', []],
  ['Stop it.', [['stop', '^ stop', '!it', '!stop it', '!^ stop it']]],
  [
    'I go. You stay',
    [
      ['i', '^ i', 'go', 'i go', '^ i go', 'i> go'],
      ['you', '^ you', 'stay', 'you stay', '^ you stay', 'you> stay'],
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
        '^ i wil',
        'i> wil',
        'not',
        'wil not',
        'i wil not',
        'i> not',
        '!go',
        '!not go',
        '!wil not go',
        '!i> go',
        '!,',
        '!go ,',
        '!not go ,',
        '!i> ,',
        'i',
        ', i',
        'go , i',
        'i> i',
        'stay',
        'i stay',
        ', i stay',
        'i> stay',
      ],
    ],
  ],
  [
    'Ask my sister',
    [
      [
        'ask',
        '^ ask',
        'my',
        'ask my',
        '^ ask my',
        'sister',
        '#kin',
        'my sister',
        'my #kin',
        'ask my sister',
        'ask my #kin',
      ],
    ],
  ],
  [
    'I call',
    [
      [
        'i',
        '^ i',
        'cal',
        '#meet',
        'i cal',
        'i #meet',
        '^ i cal',
        '^ i #meet',
        'i> cal',
        'i> #meet',
      ],
    ],
  ],
  [
    'You said “give it” and left',
    [
      [
        'you',
        '^ you',
        'said',
        'you said',
        '^ you said',
        'you> said',
        '"',
        'said "',
        'you said "',
        'you> "',
        'and',
        '" and',
        'said " and',
        'you> and',
        'left',
        'and left',
        '" and left',
        'you> left',
      ],
    ],
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

test('a word is of one kind', () => {
  const kinds = new Map<string, string>();
  for (const [kind, words] of Object.entries(reading.kinds))
    for (const one of new Set(words.map((word) => stem(word, reading.stems)))) {
      assert.equal(kinds.get(one), undefined, one);
      kinds.set(one, kind);
    }
});
