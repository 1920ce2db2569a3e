import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { faultOf } from '../../../tools/cli/json.js';

/** Texts, and where each stops being JSON: line, column, and the sign that can't stand there. */
const faults: [text: string, line: number, column: number, sign: string][] = [
  ['', 1, 1, ''],
  ['  \n ', 2, 2, ''],
  ['{', 1, 2, ''],
  ['[1,', 1, 4, ''],
  ['"abc', 1, 5, ''],
  ['[1,]', 1, 4, ']'],
  ['{"a": 1,}', 1, 9, '}'],
  ['{"a" 1}', 1, 6, '1'],
  ['{a: 1}', 1, 2, 'a'],
  ["{'a': 1}", 1, 2, "'"],
  ['{"a": 1 "b": 2}', 1, 9, '"'],
  ['[1 2]', 1, 4, '2'],
  ['[1}', 1, 3, '}'],
  ['{} {}', 1, 4, '{'],
  ['{"a": "one\ntwo"}', 1, 11, '\n'],
  ['["\\x"]', 1, 3, '\\'],
  ['[\n  // a comment\n]', 2, 3, '/'],
  ['[01]', 1, 3, '1'],
  ['[.5]', 1, 2, '.'],
  ['[+1]', 1, 2, '+'],
  ['[NaN]', 1, 2, 'N'],
  ['[True]', 1, 2, 'T'],
  ['[truely]', 1, 6, 'l'],
  ['{"a": “b”}', 1, 7, '“'],
  ['[🙂]', 1, 2, '🙂'],
  ['{\r\n  "a": 1\r\n  "b": 2\r\n}', 3, 3, '"'],
];

test('the place where a text stops being JSON', () => {
  for (const [text, line, column, sign] of faults) {
    const message = sign ? `${JSON.stringify(sign)} can't stand here` : 'the end comes too early';
    assert.deepEqual(faultOf(text), { line, column, message }, text);
  }
});

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('what JSON.parse reads, and nothing else, has no fault', () => {
  const piece = fc.constantFrom(
    ...['{', '}', '[', ']', ',', ':', '"', '"a"', '""', '\\', '\\u00e', '1', '-', '0', '.5', 'e3'],
    ...[
      'true',
      'null',
      ' ',
      '\n',
      '\t',
      '\u00a0',
      '\u0000',
      '\u007f',
      '\u2028',
      'x',
      '{"a":1}',
      '[1,2]',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      assert.equal(faultOf(text) === undefined, parses(text), text);
    }),
    { numRuns: 5000 },
  );
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.option(piece, { nil: '' }), (json, at, sign) => {
      assert.equal(faultOf(json), undefined);
      const place = at % (json.length + 1);
      const text = json.slice(0, place) + sign + json.slice(place + (at % 2));
      assert.equal(faultOf(text) === undefined, parses(text), text);
    }),
    { numRuns: 2000 },
  );
});

test('what stands before the fault can be the beginning of JSON', () => {
  const depth = 100_000;
  assert.equal(faultOf('['.repeat(depth) + ']'.repeat(depth)), undefined);
  assert.deepEqual(faultOf('['.repeat(depth))?.column, depth + 1);
});
