import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbered } from '../../../src/domain/store/numbered.js';

const table: [labels: string[], expected: string[]][] = [
  [[], []],
  [['Notes'], ['Notes']],
  [
    ['Notes', 'List', 'Notes'],
    ['Notes 1', 'List', 'Notes 2'],
  ],
  [
    ['a', 'a', 'a'],
    ['a 1', 'a 2', 'a 3'],
  ],
];

for (const [labels, expected] of table) {
  test(`${JSON.stringify(labels)} shows as ${JSON.stringify(expected)}`, () =>
    assert.deepEqual(numbered(labels), expected));
}
