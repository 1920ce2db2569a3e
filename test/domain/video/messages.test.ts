import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { providersKind } from '../../../src/domain/video/consent.js';
import {
  commandMessage,
  type Framed,
  listenMessages,
  type News,
  readNews,
} from '../../../src/domain/video/messages.js';

const commands: [...args: Parameters<typeof commandMessage>, message: unknown][] = [
  ['youtube', 'pause', undefined, { event: 'command', func: 'pauseVideo', args: [] }],
  ['youtube', 'play', undefined, { event: 'command', func: 'playVideo', args: [] }],
  ['youtube', 'seek', 83, { event: 'command', func: 'seekTo', args: [83, true] }],
  ['youtube', 'seek', 0, { event: 'command', func: 'seekTo', args: [0, true] }],
  ['vimeo', 'pause', undefined, { method: 'pause' }],
  ['vimeo', 'play', undefined, { method: 'play' }],
  ['vimeo', 'seek', 83, { method: 'setCurrentTime', value: 83 }],
];
for (const [provider, command, seconds, message] of commands) {
  test(`${provider} is told to ${command} ${seconds ?? ''}`, () =>
    assert.deepEqual(JSON.parse(commandMessage(provider, command, seconds)), message));
}

test('each provider is asked for news in its own words', () => {
  assert.deepEqual(
    listenMessages('youtube').map((one) => JSON.parse(one) as unknown),
    [{ event: 'listening', id: 1, channel: 'widget' }],
  );
  assert.deepEqual(
    listenMessages('vimeo').map((one) => (JSON.parse(one) as { value: string }).value),
    ['timeupdate', 'play', 'pause', 'ended'],
  );
});

const heard: [provider: Framed, data: unknown, news: News | undefined][] = [
  ['youtube', { event: 'onReady' }, {}],
  [
    'youtube',
    { event: 'infoDelivery', info: { currentTime: 12.5, playerState: 1 } },
    { time: 12.5, playing: true },
  ],
  ['youtube', { event: 'infoDelivery', info: { playerState: 2 } }, { playing: false }],
  ['youtube', { event: 'infoDelivery', info: null }, {}],
  ['youtube', { event: 'infoDelivery', info: { currentTime: '12' } }, {}],
  ['youtube', { event: 'infoDelivery', info: { currentTime: -1 } }, {}],
  ['youtube', { channel: 'widget' }, undefined],
  ['vimeo', { event: 'ready' }, {}],
  ['vimeo', { event: 'timeupdate', data: { seconds: 3.2, duration: 60 } }, { time: 3.2 }],
  ['vimeo', { event: 'play', data: { seconds: 0 } }, { time: 0, playing: true }],
  ['vimeo', { event: 'pause' }, { playing: false }],
  ['vimeo', { event: 'ended', data: { seconds: 60 } }, { time: 60, playing: false }],
  ['vimeo', { method: 'getDuration', value: 60 }, undefined],
  ['vimeo', 'not JSON', undefined],
  ['vimeo', 'null', undefined],
  ['youtube', '[1]', undefined],
  ['youtube', undefined, undefined],
];
for (const [provider, data, news] of heard) {
  test(`${provider} says ${JSON.stringify(data)}`, () => {
    assert.deepEqual(readNews(provider, data), news);
    if (typeof data === 'object') assert.deepEqual(readNews(provider, JSON.stringify(data)), news);
  });
}

test('no message of a stranger throws, nor gives a time that is none', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Framed>('youtube', 'vimeo'),
      fc.oneof(fc.anything(), fc.json()),
      (provider, data) => {
        const time = readNews(provider, data)?.time;
        assert.ok(time === undefined || time >= 0);
      },
    ),
  );
});

const kept: [data: unknown, value: unknown][] = [
  [['youtube'], ['youtube']],
  [
    ['vimeo', 'youtube'],
    ['vimeo', 'youtube'],
  ],
  [[], []],
  [['file'], undefined],
  [['toString'], undefined],
  ['youtube', undefined],
  [null, undefined],
];
for (const [data, value] of kept) {
  test(`kept choices ${JSON.stringify(data)}`, () =>
    assert.deepEqual(providersKind.read(data, 1), value));
}
