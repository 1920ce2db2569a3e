import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseActions, quoteActions } from '../../../src/domain/quote/actions.js';

const table: [given: string | undefined, known: readonly string[], unknown: string[]][] = [
  [undefined, quoteActions, []],
  ['', [], []],
  ['none', [], []],
  ['copy', ['copy'], []],
  ['picture, copy  share', ['picture', 'copy', 'share'], []],
  ['link link', ['link'], []],
  ['copy print', ['copy'], ['print']],
  ['print', [], ['print']],
  ['Copy', [], ['Copy']],
];

for (const [given, known, unknown] of table) {
  test(`actions="${given}" gives ${known.join(' ') || 'none'}`, () => {
    const read = parseActions(given);
    assert.deepEqual(read.known, known);
    const problems = unknown.map((id) => ({ path: 'actions', message: `"${id}" is unknown` }));
    assert.deepEqual(read.problems, problems);
  });
}
