import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { model } from '../../../src/content/boundary/clarity/en.js';
import { modelFor } from '../../../src/content/boundary/clarity/index.js';
import { checkClarity, leastClear } from '../../../src/domain/boundary/clarity.js';
import { type Flag, flags } from '../../../src/domain/boundary/clarity-model.js';
import { grave } from '../../../tools/clarity/learn.js';
import { readStatements, type Statement } from '../../../tools/clarity/statements.js';
import { plain, taught } from '../../../tools/clarity/taught.js';

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
/** What it was never taught, written by others. */
const unseen = readStatements(folder('test/domain/boundary/statements'));
/** What was written when all was learned and settled: nothing was chosen by how it came out. */
const judged = readStatements(folder('test/domain/boundary/judged'));
/** A tenth of what it was taught: all take minutes. */
const tenth = taught.filter((_, at) => at % 10 === 0);
const statements = [...unseen, ...tenth];

const check = (text: string) => checkClarity(text, model);
const flagsOf = (text: string) => [...new Set(check(text).findings.map(({ flag }) => flag))].sort();

/** Prints the numbers of each flag. @returns shares of what is right, of each flag, and of innocent ones with a grave flag */
function measure(name: string, all: readonly Statement[]) {
  const found = all.map(({ text }) => flagsOf(text));
  const innocent = all.flatMap((one, at) => (one.flags.length ? [] : [[one, found[at]!] as const]));
  console.log(`${name}: ${all.length} statements, ${innocent.length} of them innocent`);
  console.log('flag             right  missed  raised in an innocent one');
  const shares = flags.map((flag) => {
    const own = all.flatMap((one, at) =>
      one.flags.includes(flag) ? [found[at]!.includes(flag)] : [],
    );
    const right = own.filter(Boolean).length;
    const raised = innocent.filter(([, its]) => its.includes(flag)).length;
    const numbers = [right, own.length - right, raised].map((n) => String(n).padStart(5));
    console.log(flag.padEnd(17) + numbers.join('   '));
    return { right, of: own.length, share: right / own.length };
  });
  const wrong = innocent.filter(([, its]) => its.some((flag) => grave.includes(flag)));
  for (const [{ text }, its] of wrong) console.log(`  ${its.join()}: ${text}`);
  const sum = (key: 'right' | 'of') => shares.reduce((all, one) => all + one[key], 0);
  return {
    right: sum('right') / sum('of'),
    least: Math.min(...shares.map(({ share }) => share)),
    wrong: wrong.length / innocent.length,
  };
}

test('the statements that it was taught', () => {
  const { right, wrong } = measure('taught', tenth);
  assert.ok(right >= 0.6 && wrong <= 0.003, JSON.stringify({ right, wrong }));
});

test('statements that it was never taught', () => {
  const { right, least, wrong } = measure('unseen', unseen);
  assert.ok(unseen.length >= 150);
  assert.ok(
    right >= 0.88 && least >= 0.7 && wrong <= 0.004,
    JSON.stringify({ right, least, wrong }),
  );
});

test('statements that were written when all was settled', () => {
  const { right, wrong } = measure('judged', judged);
  assert.ok(judged.length >= 300);
  assert.ok(right >= 0.9 && wrong === 0, JSON.stringify({ right, wrong }));
});

test('what is plainly said is seen, and no grave flag where it is plainly innocent', () => {
  const wrong = plain.filter(({ text, flags: own }) => {
    const found = flagsOf(text);
    return own.length
      ? !own.every((flag) => found.includes(flag))
      : found.some((flag) => grave.includes(flag));
  });
  // Still missed: each has innocent twins in the same words, of money, a school run and a sick note.
  assert.deepEqual(
    wrong.map(({ text }) => text),
    ['You owe me.', "I'll take the kids.", "I'll tell your boss."],
  );
});

test('no statement is in both', () => {
  const known = new Set(taught.map(({ text }) => text));
  assert.deepEqual(
    [...unseen, ...judged].filter(({ text }) => known.has(text)),
    [],
  );
});

const verdicts: [text: string, verdict: string, stops: boolean][] = [
  ['', 'clear', false],
  ['I will leave the room for 30 minutes.', 'clear', false],
  ['I would like to ask you to put your phone away at dinner.', 'clear', false],
  ['I would like to ask you to text me by ten.', 'clear', false],
  ['Put your phone away at dinner.', 'second-look', false],
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
  ['\u2067You owe me sex\u2069.', 'coerced-sex', 'owe me sex'],
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
  ['The kids’ tea is ready. Give me your password, or take your friends’ car.', ['surveillance']],
];
for (const [text, expected] of quotations)
  test(`${text} raises ${expected.join() || 'nothing'}`, () =>
    assert.deepEqual(
      flagsOf(text).filter((flag) => grave.includes(flag)),
      expected,
    ));

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...statements.map(({ text }) => text)),
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
    fc.property(fc.constantFrom(...statements.map(({ text }) => text)), at, (text, places) => {
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
  for (const { text } of statements.filter((_, at) => at % 5 === 0)) {
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

test('a language is found by its base; others have no model', async () => {
  assert.equal(await modelFor('en-GB'), model);
  assert.equal(await modelFor('EN'), model);
  for (const language of ['ar', 'enm', '', 'constructor'])
    assert.equal(await modelFor(language), undefined);
});
