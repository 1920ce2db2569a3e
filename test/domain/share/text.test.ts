import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fitText, weighX } from '../../../src/domain/share/text.js';
import { graphemesOf, isCutOf, normalise, weightOnX } from './counting.js';

const family = '👨‍👩‍👧‍👦';

const fits: [text: string, room: number, expected: string][] = [
  // whole
  ['Trust is built', 14, 'Trust is built'],
  ['  Trust\n\t is   built ', 14, 'Trust is built'],
  ['', 5, ''],
  ['', -5, ''],
  [' \n ', 5, ''],
  // at a word
  ['Trust is built', 13, 'Trust is…'],
  ['Trust is built', 9, 'Trust is…'],
  ['Trust is built', 8, 'Trust…'],
  ['Trust is built', 6, 'Trust…'],
  ['I understand everything', 8, 'I…'],
  ['Trust, after all, is built', 20, 'Trust, after all…'],
  ['Trust matters. It is built', 17, 'Trust matters…'],
  // a first word too long
  ['Vertrauensbildung', 8, 'Vertrau…'],
  ['Trust is built', 5, 'Trus…'],
  ['Trust', 2, 'T…'],
  // no room
  ['Trust', 1, ''],
  ['Trust', 0, ''],
  ['Trust', -100, ''],
  ['Trust', NaN, 'Trust'],
  ['Trust', Infinity, 'Trust'],
  // graphemes
  [`${family} ${family} ${family}`, 5, `${family} ${family} ${family}`],
  [`${family}${family}${family}`, 2, `${family}…`],
  ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  ['🇩🇪🇫🇷🇮🇹', 2, '🇩🇪…'],
  // right to left
  ['الثقة تُبنى في لحظات صغيرة', 17, 'الثقة تُبنى في…'],
  // no spaces between words
  ['信任是在非常小的时刻建立的', 6, '信任是在非…'],
  ['信任，是在小的时刻建立的', 4, '信任，…'],
  ['Trust 信任是在小的时刻建立的', 9, 'Trust 信任…'],
  ['信任 trustworthiness', 8, '信任…'],
  ['ความไว้วางใจสร้างขึ้นจากช่วงเวลาเล็กๆ', 7, 'ความไว้…'],
  ['ความไว้วางใจสร้างขึ้นจากช่วงเวลาเล็กๆ', 6, 'ความ…'],
  // lone surrogates
  ['a\ud83d b', 3, 'a\ufffd…'],
  ['a\ud83d b', 4, 'a\ufffd b'],
];

test('a text is kept, or cut at a word, or else at a grapheme', () => {
  for (const [text, room, expected] of fits)
    assert.equal(fitText(text, room), expected, `${JSON.stringify(text)} in ${room}`);
});

test('weights are those given, the ellipsis included', () => {
  const double = (): number => 2;
  assert.equal(fitText('one two', 14, double), 'one two');
  assert.equal(fitText('one two', 13, double), 'one…');
  assert.equal(fitText('one two', 7, double), 'on…');
  assert.equal(fitText('信任信任', 8, weighX), '信任信任');
  assert.equal(fitText('信任信任', 7, weighX), '信任…');
});

test('weights on X', () => {
  const weights: [text: string, weight: number][] = [
    ['a', 1],
    ['é', 1],
    ['e\u0301', 1],
    ['ж', 1],
    ['ث', 1],
    ['ת', 1],
    ['\u10ff', 1],
    ['\u1100', 2],
    ['—', 1],
    ['“', 1],
    ['\u200d', 1],
    ['\u200e', 2],
    ['…', 2],
    ['′', 1],
    ['€', 2],
    ['信', 2],
    ['한', 2],
    ['ไ', 1],
    ['क्ष', 3],
    ['\u0958', 2],
    ['😀', 2],
    ['❤️', 2],
    ['👍🏽', 2],
    [family, 2],
    ['🇩🇪', 2],
    ['1️⃣', 2],
    ['©', 1],
    ['©️', 2],
    // not an emoji of Unicode: two of them and a joiner
    ['👨‍🐕', 5],
  ];
  for (const [text, weight] of weights) assert.equal(weighX(text), weight, text);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...['a', 'trust', ' ', '  ', '\n', '. ', ',', '\u00a0', '\u3000', '\u0301', '\u200d', '…'],
        ...[
          family,
          '👍🏽',
          '🇩🇪',
          '🇫',
          '1️⃣',
          'ไว้',
          '信',
          '、',
          'ثقة',
          'क्ष',
          '\u0600',
          '\ud83d',
          '\udc68',
          '각',
        ],
      ),
      { maxLength: 40 },
    )
    .map((all) => all.join('')),
);

const room = fc.integer({ min: -3, max: 60 });

test('a grapheme is never broken, nor the room ever passed', () => {
  fc.assert(
    fc.property(anyText, room, (text, room) => {
      const whole = normalise(text);
      const fitted = fitText(text, room);
      assert.ok(isCutOf(fitted, whole), JSON.stringify(fitted));
      assert.ok(fitted === '' || graphemesOf(fitted).length <= room);
      if (graphemesOf(whole).length <= room) assert.equal(fitted, whole);

      const onX = fitText(text, room, weighX);
      assert.ok(isCutOf(onX, whole), JSON.stringify(onX));
      assert.ok(onX === '' || weightOnX(onX) <= room);
    }),
    { numRuns: 3000 },
  );
});

test('the weight on X is never below that of twitter-text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const sum = graphemesOf(text).reduce((sum, grapheme) => sum + weighX(grapheme), 0);
      assert.ok(sum >= weightOnX(text));
    }),
    { numRuns: 3000 },
  );
});

test('words between spaces are cut only at a space, once the first is in', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 2 }), room, (words, room) => {
      const whole = words.join(' ');
      const fitted = fitText(whole, room);
      if (fitted === whole || room <= words[0]!.length) return;
      assert.equal(whole[fitted.length - 1], ' ');
      const next = whole.indexOf(' ', fitted.length);
      assert.ok((next < 0 ? whole.length : next) + 1 > room, 'another word would have fitted');
    }),
  );
});

test('nothing is made at import, only one segmenter afterwards', async () => {
  const { Segmenter } = Intl;
  let made = 0;
  const counting = class extends Segmenter {
    constructor() {
      super();
      made++;
    }
  };
  Object.assign(Intl, { Segmenter: counting });
  try {
    const fresh = '../../../src/domain/share/text.js?fresh';
    const { fitText } = (await import(fresh)) as typeof import('../../../src/domain/share/text.js');
    assert.equal(made, 0);
    fitText('Trust is built', 8);
    fitText('Trust is built', 9);
    assert.equal(made, 1);
  } finally {
    Object.assign(Intl, { Segmenter });
  }
});
