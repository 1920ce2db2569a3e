import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaults, isDefault } from '../../../src/domain/store/settings.js';
import type { Settings } from '../../../src/domain/store/store.js';

const table: [change: Partial<Settings>, expected: boolean][] = [
  [{}, true],
  [{ lockAfter: 10 }, true],
  [{ lockAfter: 0 }, false],
  [{ lockOnLeave: true }, false],
  [{ eraseOnExit: true }, false],
];

for (const [change, expected] of table) {
  test(`${JSON.stringify(change)}: ${expected ? 'nothing' : 'something'} was chosen`, () =>
    assert.equal(isDefault({ ...defaults, ...change }), expected));
}
