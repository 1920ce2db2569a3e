import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalisePassphrase } from '../../../src/domain/seal/passphrase.js';

const table: [what: string, given: string, expected: string][] = [
  ['words as they are', 'calm river seven lamp', 'calm river seven lamp'],
  ['spaces around', '  calm river ', 'calm river'],
  ['many spaces', 'calm   river', 'calm river'],
  ['line ends and tabs', 'calm\r\n\triver\n', 'calm river'],
  ['spaces of other scripts', 'calm\u00a0\u3000river\u2009', 'calm river'],
  ['a byte order mark', '\ufeffcalm', 'calm'],
  ['letters written in two parts', 'cafe\u0301', 'caf\u00e9'],
  ['wide letters', '\uff43\uff41\uff4c\uff4d', 'calm'],
  ['ligatures', '\ufb01n', 'fin'],
  ['Arabic presentation forms', '\ufe91\ufe8e\ufe8f', '\u0628\u0627\u0628'],
  ['case counts', 'Calm River', 'Calm River'],
  ['punctuation counts', 'calm, river!', 'calm, river!'],
  ['nothing', '', ''],
  ['whitespace alone', ' \n\u00a0', ''],
];

for (const [what, given, expected] of table) {
  test(`${what}: ${JSON.stringify(given)}`, () =>
    assert.equal(normalisePassphrase(given), expected));
}

test('a passphrase is normal once normalised', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normalisePassphrase(text);
      assert.equal(normalisePassphrase(once), once);
    }),
    { numRuns: 1000 },
  );
});
