import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeShare, type PageFacts, type ShareWish } from '../../../src/domain/share/compose.js';
import type { Share } from '../../../src/domain/share/share.js';

const page: PageFacts = {
  canonical: 'https://example.org/true',
  location: 'https://example.org/here?page=2&utm_source=mail#top',
  title: 'The page',
  media: '/cover.png',
  resolve: (url) => new URL(url, 'https://example.org/here').href,
};
const bare: PageFacts = { ...page, canonical: undefined, media: undefined };

const cases: [name: string, wish: ShareWish, page: PageFacts, expected: Partial<Share>][] = [
  [
    'the page says everything',
    {},
    page,
    {
      url: 'https://example.org/true',
      title: 'The page',
      text: '',
      via: undefined,
      hashtags: undefined,
      media: 'https://example.org/cover.png',
    },
  ],
  [
    'no canonical link: the location, cleaned',
    {},
    bare,
    { url: 'https://example.org/here?page=2' },
  ],
  [
    'the publisher goes first',
    { url: 'https://example.net/a' },
    page,
    { url: 'https://example.net/a' },
  ],
  [
    'an address is made absolute, its fragment kept',
    { url: '/b#c' },
    page,
    { url: 'https://example.org/b#c' },
  ],
  ['an empty address is none', { url: '' }, page, { url: 'https://example.org/true' }],
  [
    'a script is passed over',
    { url: 'javascript:alert(1)' },
    page,
    { url: 'https://example.org/true' },
  ],
  [
    'and so is a canonical one',
    { url: 'data:,x' },
    { ...page, canonical: ' JavaScript:alert(1)' },
    { url: 'https://example.org/here?page=2' },
  ],
  ['words', { shareTitle: 'Ours', text: 'Read it' }, page, { title: 'Ours', text: 'Read it' }],
  ['an account, with or without its sign', { via: '@us' }, page, { via: 'us' }],
  ['hashtags', { hashtags: ' #a, b  c ,' }, page, { hashtags: ['a', 'b', 'c'] }],
  ['a picture', { media: 'pin.png' }, page, { media: 'https://example.org/pin.png' }],
  ['no picture', {}, bare, { media: undefined }],
];

for (const [name, wish, facts, expected] of cases) {
  test(`what is shared: ${name}`, () => {
    const share = composeShare(wish, facts);
    for (const [key, value] of Object.entries(expected)) {
      assert.deepEqual(share[key as keyof Share], value, key);
    }
  });
}

test('a neutral share holds the address, the neutral words and nothing else', () => {
  const wish = { shareTitle: 'T', text: 'W', via: 'us', hashtags: 'a', media: '/p.png' };
  assert.deepEqual(composeShare(wish, page, 'Something to read'), {
    url: 'https://example.org/true',
    title: 'Something to read',
    text: '',
  });
});
