import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import {
  beginErasing,
  choiceToErase,
  chooseToErase,
  finishErasing,
} from '../../src/platform/erasing.js';

const global = globalThis as unknown as Record<string, unknown>;
let kept: Map<string, string>;
/** Requests to delete a database, by its name; each ends when the test says so. */
let deletions: { name: string; onsuccess?: () => void; onerror?: () => void; error?: Error }[];

function stand(name: string, get: () => unknown): void {
  Object.defineProperty(global, name, { get, configurable: true });
}

beforeEach(() => {
  kept = new Map();
  deletions = [];
  stand('localStorage', () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }));
  stand('indexedDB', () => ({
    deleteDatabase: (name: string) => deletions[deletions.push({ name }) - 1],
  }));
});

afterEach(() => {
  delete global.localStorage;
  delete global.indexedDB;
});

test('the choice is kept, and taken back', () => {
  assert.equal(choiceToErase(), false);
  assert.equal(chooseToErase(true), true);
  assert.deepEqual([...kept], [['page-notes', 'erase']]);
  assert.equal(choiceToErase(), true);
  assert.equal(chooseToErase(false), true);
  assert.deepEqual([...kept], []);
});

test('nothing is erased where the reader did not choose so', async () => {
  beginErasing();
  await finishErasing();
  assert.deepEqual([kept.size, deletions.length], [0, 0]);
});

test('erasing is marked at once, done again by the next load, and only then forgotten', async () => {
  chooseToErase(true);
  beginErasing();
  assert.deepEqual([...kept.values()], ['begun']);
  assert.deepEqual(
    deletions.map(({ name }) => name),
    ['page-notes'],
  );
  const finished = finishErasing();
  assert.equal(deletions.length, 2);
  assert.deepEqual([...kept.values()], ['begun']);
  deletions[1]!.onsuccess!();
  await finished;
  assert.equal(kept.size, 0);
});

test('a choice does not stand in the way of erasing that was begun', () => {
  chooseToErase(true);
  beginErasing();
  for (const on of [true, false]) assert.equal(chooseToErase(on), true);
  assert.deepEqual([...kept.values()], ['begun']);
});

test('what cannot be erased is told, and stays marked for the next load', async () => {
  kept.set('page-notes', 'begun');
  const finished = finishErasing();
  deletions[0]!.error = new Error('no');
  deletions[0]!.onerror!();
  await assert.rejects(finished, /no/);
  assert.deepEqual([...kept.values()], ['begun']);
});

test('where storage is blocked, nothing was chosen and nothing can be', async () => {
  stand('localStorage', () => {
    throw new Error('blocked');
  });
  assert.equal(choiceToErase(), false);
  assert.equal(chooseToErase(true), false);
  beginErasing();
  await finishErasing();
  assert.equal(deletions.length, 0);
});
