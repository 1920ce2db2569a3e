import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tell, type Told } from '../../../src/domain/frame/height.js';

/** Heights as they are measured, `pause` ms apart, and those that are told. */
const stories: [name: string, pause: number, measured: number[], told: number[]][] = [
  ['the same is told once', 10, [300, 300, 300], [300]],
  ['it settles in two', 10, [310, 300, 300], [310, 300]],
  ['a menu opens and closes', 300, [60, 400, 60, 400, 60], [60, 400, 60, 400, 60]],
  ['a window is drawn narrower', 16, [1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 8]],
  ['two heights take turns', 16, [9, 5, 9, 5, 9, 5, 9, 5, 9], [9, 5, 9, 5, 9]],
  ['two heights take turns, the less first', 16, [5, 9, 5, 9, 5, 9, 5, 9], [5, 9, 5, 9, 5, 9]],
  ['after a loop, a third height is told', 16, [9, 5, 9, 5, 9, 5, 7], [9, 5, 9, 5, 9, 7]],
];

for (const [name, pause, measured, expected] of stories) {
  test(name, () => {
    let told: Told = [];
    const all: number[] = [];
    measured.forEach((height, index) => {
      const next = tell(told, height, index * pause);
      if (next !== told) all.push(height);
      told = next;
    });
    assert.deepEqual(all, expected);
  });
}

test('after a loop, the less is told once there was a pause', () => {
  let told: Told = [];
  [9, 5, 9, 5, 9].forEach((height, index) => (told = tell(told, height, index)));
  assert.equal(tell(told, 5, 100), told);
  assert.equal(tell(told, 5, 2000).at(-1)!.height, 5);
});
