import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rules } from '../../../src/content/boundary/clarity/en.js';
import { rulesFor } from '../../../src/content/boundary/clarity/index.js';
import { checkClarity, leastClear } from '../../../src/domain/boundary/clarity.js';
import { type Flag, flags } from '../../../src/domain/boundary/rules.js';
import { statements } from './statements/all.js';

const check = (text: string) => checkClarity(text, rules);
const flagsOf = (text: string) => [...new Set(check(text).findings.map(({ flag }) => flag))].sort();
const graveOnes: readonly Flag[] = ['surveillance', 'isolation', 'threat', 'coerced-sex'];

test('the statements, flag by flag', () => {
  const innocent = statements.filter(([, expected]) => !expected.length);
  assert.ok(statements.length >= 150 && innocent.length >= 60);
  const found = statements.map(([text]) => flagsOf(text));
  const wrong: string[] = [];
  const weak: string[] = [];

  console.log(`${statements.length} statements, ${innocent.length} of them innocent`);
  console.log('flag             right  missed  raised in an innocent one');
  for (const flag of flags) {
    const own = statements.flatMap(([text, expected], at) =>
      expected.includes(flag) ? [[text, found[at]!.includes(flag)] as const] : [],
    );
    const right = own.filter(([, isFound]) => isFound).length;
    const raised = statements.filter(
      ([, expected], at) => !expected.length && found[at]!.includes(flag),
    );
    const numbers = [right, own.length - right, raised.length].map((n) => String(n).padStart(5));
    console.log(flag.padEnd(17) + numbers.join('   '));
    for (const [text, isFound] of own) if (!isFound) console.log(`  missed: ${text}`);
    if (right < 0.9 * own.length) weak.push(flag);
    if (graveOnes.includes(flag)) wrong.push(...raised.map(([text]) => `${flag}: ${text}`));
  }
  assert.deepEqual(wrong, [], 'grave flags on innocent statements');
  assert.deepEqual(weak, [], 'flags that are missed too often');
});

const verdicts: [text: string, verdict: string, stops: boolean][] = [
  ['', 'clear', false],
  ['I will leave the room for 30 minutes.', 'clear', false],
  ['Be more respectful.', 'detail', false],
  ['I always come.', 'detail', false],
  ['Be nicer, and give me your password.', 'second-look', false],
  ['I will hurt you.', 'second-look', true],
  ['You have to sleep with me.', 'second-look', true],
];
for (const [text, verdict, stops] of verdicts)
  test(`${text || 'nothing'}: ${verdict}`, () => {
    const clarity = check(text);
    assert.deepEqual([clarity.verdict, clarity.stops], [verdict, stops]);
  });

const together: [texts: string[], verdict: string][] = [
  [[], 'clear'],
  [['I will leave the room for 30 minutes.', ''], 'clear'],
  [['', 'Be more respectful.'], 'detail'],
  [['Give me your password.', 'Be more respectful.', ''], 'second-look'],
];
for (const [texts, verdict] of together)
  test(`together, ${texts.length} texts: ${verdict}`, () => {
    assert.equal(leastClear(texts.map(check)), verdict);
  });

const marks: [text: string, flag: Flag, phrase: string][] = [
  ['Fine. 🙂 Give me your password. Bye.', 'surveillance', 'Give me your password'],
  ['I’m sad.\nDon’t see\u200b your friends!', 'isolation', 'Don’t see\u200b your friends'],
  ['ＧＩＶＥ me your pass\u00adword', 'surveillance', 'ＧＩＶＥ me your pass\u00adword'],
  ['\u2067You owe me sex\u2069.', 'coerced-sex', 'You owe me sex'],
];
for (const [text, flag, phrase] of marks)
  test(`marks “${phrase}”`, () => {
    const finding = check(text).findings.find((one) => one.flag === flag);
    assert.equal(finding && text.slice(finding.start, finding.end), phrase);
  });

const quotations: [text: string, expected: readonly Flag[]][] = [
  ['You said "give me your password" and I froze.', []],
  ['You said ‘give me your password’ and I froze.', []],
  ['You said «give me your password» and I froze.', []],
  // Marks alone don't lift a flag.
  ['"Give me your password."', ['surveillance']],
  ['My rule: "Give me your password."', ['surveillance']],
  ['I will say "give me your password" tonight.', ['surveillance']],
  ['Give me your "password".', ['surveillance']],
  ['"Give me your password.', ['surveillance']],
  // Nor do apostrophes.
  [
    'The kids’ room is mine, so give me your password, then take your friends’ car.',
    ['surveillance'],
  ],
];
for (const [text, expected] of quotations)
  test(`${text} raises ${expected.join() || 'nothing'}`, () =>
    assert.deepEqual(
      flagsOf(text).filter((flag) => graveOnes.includes(flag)),
      expected,
    ));

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...statements.map(([text]) => text)),
        fc.constantFrom('"', '“', '”', "'", '.', '\n', '🙂', '\u200f', 'İ', 'ﬁ', '½'),
        fc.string({ unit: 'binary' }),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(' ')),
);

test('findings lie within any text, in order, and those of one flag apart', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const last: Partial<Record<Flag, number>> = {};
      let start = 0;
      for (const finding of check(text).findings) {
        assert.ok(finding.start >= start && finding.end > finding.start);
        assert.ok(finding.end <= text.length && finding.start >= (last[finding.flag] ?? 0));
        start = finding.start;
        last[finding.flag] = finding.end;
      }
    }),
    { numRuns: 200 },
  );
});

test('what is not seen changes nothing', () => {
  const unseen = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e');
  const at = fc.array(fc.tuple(fc.nat(), unseen), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.constantFrom(...statements.map(([text]) => text)), at, (text, places) => {
      let changed = text;
      for (const [place, char] of places) {
        const index = place % (changed.length + 1);
        changed = changed.slice(0, index) + char + changed.slice(index);
      }
      assert.deepEqual(flagsOf(changed), flagsOf(text));
    }),
    { numRuns: 200 },
  );
});

test('capitals and apostrophes change nothing', () => {
  for (const [text] of statements) {
    assert.deepEqual(flagsOf(text.toUpperCase()), flagsOf(text));
    assert.deepEqual(flagsOf(text.replace(/(?<=\w)[’'](?=\w)/g, '')), flagsOf(text));
  }
});

test('a long text is read to its end', () => {
  const fill = ['I will check ', '"', '“', "'a ", 'you ', ', ', 'a', '🙂 ', 'if you '];
  for (const part of fill) {
    const text = part.repeat(10_000 / part.length) + '. I will kill myself.';
    assert.ok(flagsOf(text).includes('threat'), part);
  }
});

test('a language is found by its base; others have no rules', async () => {
  assert.equal(await rulesFor('en-GB'), rules);
  assert.equal(await rulesFor('EN'), rules);
  for (const language of ['ar', 'enm', '', 'constructor'])
    assert.equal(await rulesFor(language), undefined);
});
