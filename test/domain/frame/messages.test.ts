import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  asksHeight,
  heightIn,
  heightMessage,
  isFrame,
  readyMessage,
  secretIn,
} from '../../../src/domain/frame/messages.js';

const ours = { type: 'trust-widgets', version: 1 };

/** What a page reads from a message. */
const told: [data: unknown, height: number | undefined][] = [
  [heightMessage(320), 320],
  [heightMessage(320.2, 'abc'), 321],
  [{ ...ours, message: 'height', value: 0 }, 1],
  [{ ...ours, message: 'height', value: -5 }, 1],
  [{ ...ours, message: 'height', value: 1e9 }, 15_000],
  [{ ...ours, message: 'height', value: NaN }, undefined],
  [{ ...ours, message: 'height', value: Infinity }, undefined],
  [{ ...ours, message: 'height', value: '320' }, undefined],
  [{ ...ours, message: 'height' }, undefined],
  [{ ...ours, message: 'ready', value: 320 }, undefined],
  [{ ...ours, version: 2, message: 'height', value: 320 }, undefined],
  [{ message: 'height', value: 320, secret: 'abc' }, undefined],
  [undefined, undefined],
  [null, undefined],
  ['height', undefined],
  [320, undefined],
];
for (const [data, height] of told) {
  test(`a page reads ${height} from ${JSON.stringify(data)}`, () => {
    assert.equal(heightIn(data), height);
  });
}

/** Whether a frame with a secret, and one without, is asked by a message. */
const asked: [data: unknown, withSecret: boolean, without: boolean][] = [
  [readyMessage, true, true],
  [{ message: 'ready', secret: 'abc' }, true, false],
  [{ message: 'ready', secret: 'other' }, false, false],
  [{ message: 'ready' }, false, false],
  [{ message: 'ready', secret: undefined }, false, false],
  [{ message: 'height', secret: 'abc' }, false, false],
  [{ ...ours, message: 'height' }, false, false],
  [{ ...ours, version: 2, message: 'ready' }, false, false],
  [null, false, false],
  ['ready', false, false],
];
for (const [data, withSecret, without] of asked) {
  test(`a frame is asked by ${JSON.stringify(data)}: ${withSecret}, ${without}`, () => {
    assert.deepEqual([asksHeight(data, 'abc'), asksHeight(data)], [withSecret, without]);
  });
}

test('nothing that is sent makes either throw', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      heightIn(data);
      asksHeight(data, 'abc');
    }),
  );
});

test('the secret of a fragment', () => {
  const found = { '#?secret=aB3xYz0123': 'aB3xYz0123', '#?a=b&secret=abc&c': 'abc' };
  for (const [hash, secret] of Object.entries(found)) assert.equal(secretIn(hash), secret);
  for (const hash of ['', '#', '#secret=abc', '#?secret=', '#?secret=a-b', '#?nosecret=abc']) {
    assert.equal(secretIn(hash), undefined, hash);
  }
});

test('the address of a frame', () => {
  const yes = ['https://pub.example/trust/embed.html?widget=a', 'http://a/embed.html?#?secret=b'];
  const no = ['', 'https://a/embed.html', 'https://a/notembed.html?b', 'https://a/?b=/embed.html'];
  for (const url of yes) assert.equal(isFrame(url), true, url);
  for (const url of no) assert.equal(isFrame(url), false, url);
});
