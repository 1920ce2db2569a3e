import assert from 'node:assert/strict';
import { test } from 'node:test';
import { model } from '../../../src/content/boundary/clarity/en.js';
import { learn } from '../../../tools/clarity/learn.js';
import { lessons } from '../../../tools/clarity/taught.js';

// In a file of its own: it takes as long as all others of the check together.
test('the weights are those that the statements give', () => {
  assert.deepEqual(learn(lessons, model.reading), model.weights);
});
