import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../../../src/domain/quiz/chance.js';

test('a seed always gives the same numbers, and they are those of Mulberry32', () => {
  const draw = random(1);
  assert.deepEqual(
    [draw(), draw(), draw()].map((number) => number * 2 ** 32),
    [2693262067, 11749833, 2265367787],
  );
  assert.equal(random(2 ** 32 + 1)(), random(1)());
});

test('numbers lie from 0 up to 1, and as many in each tenth', () => {
  const draw = random(7);
  const tenths = Array<number>(10).fill(0);
  for (let i = 0; i < 10_000; i++) {
    const number = draw();
    assert.ok(number >= 0 && number < 1);
    tenths[Math.floor(number * 10)]!++;
  }
  for (const count of tenths) assert.ok(Math.abs(count - 1000) < 120, `${tenths}`);
});
