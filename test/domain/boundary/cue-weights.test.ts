import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCues, writeCues } from '../../../src/domain/boundary/cue-weights.js';

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
