import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextPresses, noPresses, PAUSE, type Signal } from '../../../src/domain/exit/shift.js';

/** Signals, each at its time in ms. */
type Story = (readonly [signal: Signal, at: number])[];

const tap = (at: number): Story => [
  ['down', at],
  ['up', at + 80],
];

const table: Record<string, [story: Story, count: number]> = {
  'nothing yet': [[], 0],
  'one press': [tap(10), 1],
  'a press that is not over': [[['down', 10]], 0],
  'three presses': [[...tap(10), ...tap(300), ...tap(600)], 3],
  'each just in time': [[...tap(0), ...tap(PAUSE), ...tap(2 * PAUSE)], 3],
  'each a moment too late': [[...tap(0), ...tap(PAUSE + 81), ...tap(2 * PAUSE + 162)], 1],
  'the last too late': [[...tap(0), ...tap(200), ...tap(200 + PAUSE + 81)], 1],
  'held for longer than the pause': [
    [
      ['down', 10],
      ['up', 2 * PAUSE],
    ],
    1,
  ],
  'with another key while held': [[['down', 0], ['other', 20], ['up', 40], ...tap(90)], 1],
  'with another key in between': [[...tap(0), ['other', 100], ...tap(200), ...tap(300)], 2],
  'another key is let go while it is held': [
    [
      ['down', 0],
      ['other', 10],
      ['up', 20],
    ],
    0,
  ],
  'both Shift keys at once are one press': [
    [
      ['down', 0],
      ['down', 5],
      ['up', 20],
      ['up', 25],
    ],
    1,
  ],
  'up without down, as when the window takes the focus': [[['up', 10]], 0],
  'down without up, as when the window loses it': [[['down', 0], ...tap(100)], 1],
};

for (const [name, [story, count]] of Object.entries(table)) {
  test(`${name}: ${count}`, () => {
    const presses = story.reduce(
      (state, [signal, at]) => nextPresses(state, signal, at),
      noPresses,
    );
    assert.equal(presses.count, count);
  });
}

test('a state is never changed', () => {
  const frozen = Object.freeze({ count: 1, at: 5, held: true });
  assert.deepEqual(nextPresses(frozen, 'up', 20), { count: 2, at: 20, held: false });
});
