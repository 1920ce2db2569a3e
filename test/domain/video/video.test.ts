import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { playerAddress, watchAddress } from '../../../src/domain/video/addresses.js';
import { parseVideo, secondsOf, type Video } from '../../../src/domain/video/video.js';

const id = 'aqz-KE-bpKQ';
const youtube = (start = 0): Video => ({ provider: 'youtube', id, start });
const vimeo = (start = 0, hash?: string): Video => ({
  provider: 'vimeo',
  id: '76979871',
  start,
  ...(hash && { hash }),
});
const file = (address: string, start = 0): Video => ({ provider: 'file', id: address, start });

const addresses: [src: string, video: Video | undefined][] = [
  [id, youtube()],
  [` ${id}\n`, youtube()],
  [`https://www.youtube.com/watch?v=${id}`, youtube()],
  [`http://youtube.com/watch?app=desktop&v=${id}&feature=share`, youtube()],
  [`//m.youtube.com/watch?v=${id}`, youtube()],
  [`https://music.youtube.com/watch?v=${id}&list=abc`, youtube()],
  [`https://www.youtube.com/watch?v=${id}&t=83`, youtube(83)],
  [`https://www.youtube.com/watch?v=${id}&t=1m23s`, youtube(83)],
  [`https://www.youtube.com/watch?v=${id}#t=1h1s`, youtube(3601)],
  [`https://youtu.be/${id}`, youtube()],
  [`https://youtu.be/${id}/?si=abc&t=83s`, youtube(83)],
  [`https://www.youtube.com/embed/${id}?start=83`, youtube(83)],
  [`https://www.youtube-nocookie.com/embed/${id}`, youtube()],
  [`https://www.youtube.com/shorts/${id}`, youtube()],
  [`https://www.youtube.com/live/${id}?feature=share`, youtube()],
  [`https://www.youtube.com/v/${id}`, youtube()],
  ['https://www.youtube.com/watch?v=short', undefined],
  ['https://www.youtube.com/', undefined],
  ['https://www.youtube.com/watch', undefined],
  ['https://vimeo.com/76979871', vimeo()],
  ['https://www.vimeo.com/76979871/', vimeo()],
  ['https://vimeo.com/76979871/8272103f6e', vimeo(0, '8272103f6e')],
  ['https://vimeo.com/76979871?h=8272103f6e#t=83s', vimeo(83, '8272103f6e')],
  ['https://vimeo.com/76979871#t=1m23s', vimeo(83)],
  ['https://player.vimeo.com/video/76979871?h=8272103f6e', vimeo(0, '8272103f6e')],
  ['https://vimeo.com/channels/staffpicks/76979871', vimeo()],
  ['https://vimeo.com/groups/trust/videos/76979871', vimeo()],
  ['https://vimeo.com/showcase/12/video/76979871', vimeo()],
  ['https://vimeo.com/about', undefined],
  ['talk.webm', file('talk.webm')],
  ['/media/talk.mp4?v=2#t=83', file('/media/talk.mp4?v=2#t=83', 83)],
  ['https://example.org/talk.webm', file('https://example.org/talk.webm')],
  [
    'https://notyoutube.com/watch?v=aqz-KE-bpKQ',
    file('https://notyoutube.com/watch?v=aqz-KE-bpKQ'),
  ],
  ['https://youtube.com.example.org/a.mp4', file('https://youtube.com.example.org/a.mp4')],
  ['', undefined],
  ['  ', undefined],
  ['javascript:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['data:video/webm;base64,AAAA', undefined],
  ['blob:https://example.org/1', undefined],
  ['mailto:a@b.c', undefined],
];

for (const [src, video] of addresses) {
  test(`"${src}" is ${video ? `${video.provider} ${video.id}` : 'none'}`, () =>
    assert.deepEqual(parseVideo(src), video));
}

const times: [time: string | null, seconds: number][] = [
  ['83', 83],
  ['83s', 83],
  ['1m23s', 83],
  ['1m', 60],
  ['1h2m3s', 3723],
  ['1h', 3600],
  ['', 0],
  [null, 0],
  ['later', 0],
  ['-5', 0],
  ['1.5', 0],
];

for (const [time, seconds] of times) {
  test(`the time ${time} is ${seconds} s`, () => assert.equal(secondsOf(time), seconds));
}

const nocookie = `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&playsinline=1&rel=0&enablejsapi=1`;
const built: [video: Video, start: number, player: string | undefined, watch: string][] = [
  [youtube(), 0, nocookie, `https://www.youtube.com/watch?v=${id}`],
  [youtube(), 83, `${nocookie}&start=83`, `https://www.youtube.com/watch?v=${id}&t=83s`],
  [
    vimeo(),
    0,
    'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1',
    'https://vimeo.com/76979871',
  ],
  [
    vimeo(0, 'abc1'),
    83,
    'https://player.vimeo.com/video/76979871?h=abc1&dnt=1&autoplay=1#t=83s',
    'https://vimeo.com/76979871/abc1#t=83s',
  ],
  [file('/talk.webm'), 0, undefined, '/talk.webm'],
  [file('/talk.webm#t=5'), 83, undefined, '/talk.webm#t=83'],
];

for (const [video, start, player, watch] of built) {
  test(`the addresses of ${video.provider} ${video.id} at ${start} s`, () => {
    if (player) assert.equal(playerAddress(video, start), player);
    assert.equal(watchAddress(video, start), watch);
  });
}

test('what can be watched is found again in its own address', () => {
  const videos = fc.oneof(
    fc.record({
      provider: fc.constant('youtube' as const),
      id: fc.stringMatching(/^[\w-]{11}$/),
      start: fc.nat(100_000),
    }),
    fc.record({
      provider: fc.constant('vimeo' as const),
      id: fc.stringMatching(/^[1-9]\d{0,11}$/),
      start: fc.nat(100_000),
    }),
  );
  fc.assert(
    fc.property(videos, (video) => {
      assert.deepEqual(parseVideo(watchAddress(video, video.start)), { ...video });
      assert.equal(parseVideo(playerAddress(video, video.start))?.id, video.id);
    }),
  );
});

test('no text makes it throw, nor lets another scheme through', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true })), (src) => {
      const video = parseVideo(src);
      if (video?.provider === 'file') assert.doesNotMatch(video.id.trim(), /^(javascript|data):/i);
      else if (video)
        assert.match(
          playerAddress(video, 0),
          /^https:\/\/(www\.youtube-nocookie|player\.vimeo)\.com\//,
        );
    }),
  );
});
