import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Share } from '../../../src/domain/share/share.js';
import {
  type LinkTarget,
  parseTargetIds,
  targetIds,
} from '../../../src/domain/share/target-ids.js';
import { shareLink } from '../../../src/domain/share/targets.js';
import {
  bytesOf,
  graphemesOf,
  isCutOf,
  lengthOnThreads,
  normalise,
  weightOnX,
} from './counting.js';

type Links = Record<LinkTarget, string>;

/** Written by hand from the platforms' own pages; nothing here is computed. */
const plain: Share = {
  url: 'https://news.example/trust',
  title: 'How trust is built',
  text: '',
};
const plainLinks: Links = {
  x: 'https://x.com/intent/tweet?text=How%20trust%20is%20built&url=https%3A%2F%2Fnews.example%2Ftrust',
  facebook: 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fnews.example%2Ftrust',
  linkedin:
    'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fnews.example%2Ftrust',
  whatsapp: 'https://wa.me/?text=How%20trust%20is%20built%0Ahttps%3A%2F%2Fnews.example%2Ftrust',
  telegram:
    'https://t.me/share/url?url=https%3A%2F%2Fnews.example%2Ftrust&text=How%20trust%20is%20built',
  bluesky:
    'https://bsky.app/intent/compose?text=How%20trust%20is%20built%0Ahttps%3A%2F%2Fnews.example%2Ftrust',
  threads:
    'https://www.threads.net/intent/post?text=How%20trust%20is%20built&url=https%3A%2F%2Fnews.example%2Ftrust',
  mastodon:
    'https://share.joinmastodon.org/#text=How%20trust%20is%20built%0Ahttps%3A%2F%2Fnews.example%2Ftrust',
  reddit:
    'https://www.reddit.com/submit?url=https%3A%2F%2Fnews.example%2Ftrust&title=How%20trust%20is%20built',
  pinterest:
    'https://www.pinterest.com/pin/create/button/?url=https%3A%2F%2Fnews.example%2Ftrust&description=How%20trust%20is%20built',
  email: 'mailto:?subject=How%20trust%20is%20built&body=https%3A%2F%2Fnews.example%2Ftrust',
  sms: 'sms:?&body=How%20trust%20is%20built%0Ahttps%3A%2F%2Fnews.example%2Ftrust',
};

const full: Share = {
  url: 'https://news.example/a?b=1&c=é#d',
  title: 'Trust & "us" #1',
  text: "It's 50% 👍🏽 + more\n {url}",
  via: 'news',
  hashtags: ['trust', 'love'],
  media: 'https://news.example/i.png?w=2',
};
const fullLinks: Links = {
  x: "https://x.com/intent/tweet?text=It's%2050%25%20%F0%9F%91%8D%F0%9F%8F%BD%20%2B%20more%20%7Burl%7D&url=https%3A%2F%2Fnews.example%2Fa%3Fb%3D1%26c%3D%C3%A9%23d&hashtags=trust%2Clove&via=news",
  facebook:
    'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fnews.example%2Fa%3Fb%3D1%26c%3D%C3%A9%23d&hashtag=%23trust',
  linkedin:
    'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fnews.example%2Fa%3Fb%3D1%26c%3D%C3%A9%23d',
  whatsapp:
    "https://wa.me/?text=It's%2050%25%20%F0%9F%91%8D%F0%9F%8F%BD%20%2B%20more%20%7Burl%7D%0Ahttps%3A%2F%2Fnews.example%2Fa%3Fb%3D1%26c%3D%C3%A9%23d",
  telegram:
    "https://t.me/share/url?url=https%3A%2F%2Fnews.example%2Fa%3Fb%3D1%26c%3D%C3%A9%23d&text=It's%2050%25%20%F0%9F%91%8D%F0%9F%8F%BD%20%2B%20more%20%7Burl%7D",
  bluesky:
    "https://bsky.app/intent/compose?text=It's%2050%25%20%F0%9F%91%8D%F0%9F%8F%BD%20%2B%20more%20%7Burl%7D%0Ahttps%3A%2F%2Fnews.example%2Fa%3Fb%3D1%26c%3D%C3%A9%23d",
  threads:
    "https://www.threads.net/intent/post?text=It's%2050%25%20%F0%9F%91%8D%F0%9F%8F%BD%20%2B%20more%20%7Burl%7D&url=https%3A%2F%2Fnews.example%2Fa%3Fb%3D1%26c%3D%C3%A9%23d",
  mastodon:
    "https://share.joinmastodon.org/#text=It's%2050%25%20%F0%9F%91%8D%F0%9F%8F%BD%20%2B%20more%20%7Burl%7D%0Ahttps%3A%2F%2Fnews.example%2Fa%3Fb%3D1%26c%3D%C3%A9%23d",
  reddit:
    'https://www.reddit.com/submit?url=https%3A%2F%2Fnews.example%2Fa%3Fb%3D1%26c%3D%C3%A9%23d&title=Trust%20%26%20%22us%22%20%231',
  pinterest:
    "https://www.pinterest.com/pin/create/button/?url=https%3A%2F%2Fnews.example%2Fa%3Fb%3D1%26c%3D%C3%A9%23d&media=https%3A%2F%2Fnews.example%2Fi.png%3Fw%3D2&description=It's%2050%25%20%F0%9F%91%8D%F0%9F%8F%BD%20%2B%20more%20%7Burl%7D",
  email:
    "mailto:?subject=Trust%20%26%20%22us%22%20%231&body=It's%2050%25%20%F0%9F%91%8D%F0%9F%8F%BD%20%2B%20more%20%7Burl%7D%0D%0A%0D%0Ahttps%3A%2F%2Fnews.example%2Fa%3Fb%3D1%26c%3D%C3%A9%23d",
  sms: "sms:?&body=It's%2050%25%20%F0%9F%91%8D%F0%9F%8F%BD%20%2B%20more%20%7Burl%7D%0Ahttps%3A%2F%2Fnews.example%2Fa%3Fb%3D1%26c%3D%C3%A9%23d",
};

const arabic: Share = { url: 'https://news.example/ثقة', title: 'الثقة', text: '', hashtags: [] };
const arabicLinks: Links = {
  x: 'https://x.com/intent/tweet?text=%D8%A7%D9%84%D8%AB%D9%82%D8%A9&url=https%3A%2F%2Fnews.example%2F%D8%AB%D9%82%D8%A9',
  facebook:
    'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fnews.example%2F%D8%AB%D9%82%D8%A9',
  linkedin:
    'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fnews.example%2F%D8%AB%D9%82%D8%A9',
  whatsapp:
    'https://wa.me/?text=%D8%A7%D9%84%D8%AB%D9%82%D8%A9%0Ahttps%3A%2F%2Fnews.example%2F%D8%AB%D9%82%D8%A9',
  telegram:
    'https://t.me/share/url?url=https%3A%2F%2Fnews.example%2F%D8%AB%D9%82%D8%A9&text=%D8%A7%D9%84%D8%AB%D9%82%D8%A9',
  bluesky:
    'https://bsky.app/intent/compose?text=%D8%A7%D9%84%D8%AB%D9%82%D8%A9%0Ahttps%3A%2F%2Fnews.example%2F%D8%AB%D9%82%D8%A9',
  threads:
    'https://www.threads.net/intent/post?text=%D8%A7%D9%84%D8%AB%D9%82%D8%A9&url=https%3A%2F%2Fnews.example%2F%D8%AB%D9%82%D8%A9',
  mastodon:
    'https://share.joinmastodon.org/#text=%D8%A7%D9%84%D8%AB%D9%82%D8%A9%0Ahttps%3A%2F%2Fnews.example%2F%D8%AB%D9%82%D8%A9',
  reddit:
    'https://www.reddit.com/submit?url=https%3A%2F%2Fnews.example%2F%D8%AB%D9%82%D8%A9&title=%D8%A7%D9%84%D8%AB%D9%82%D8%A9',
  pinterest:
    'https://www.pinterest.com/pin/create/button/?url=https%3A%2F%2Fnews.example%2F%D8%AB%D9%82%D8%A9&description=%D8%A7%D9%84%D8%AB%D9%82%D8%A9',
  email:
    'mailto:?subject=%D8%A7%D9%84%D8%AB%D9%82%D8%A9&body=https%3A%2F%2Fnews.example%2F%D8%AB%D9%82%D8%A9',
  sms: 'sms:?&body=%D8%A7%D9%84%D8%AB%D9%82%D8%A9%0Ahttps%3A%2F%2Fnews.example%2F%D8%AB%D9%82%D8%A9',
};

const linkTargets = Object.keys(plainLinks) as LinkTarget[];

test('targets, in the order of the menu', () => {
  assert.deepEqual(
    targetIds.join(' '),
    'x facebook linkedin whatsapp telegram bluesky threads mastodon reddit pinterest email sms copy print',
  );
});

for (const id of linkTargets) {
  test(`the address of ${id}`, () => {
    assert.equal(shareLink(id, plain), plainLinks[id]);
    assert.equal(shareLink(id, full), fullLinks[id]);
    assert.equal(shareLink(id, arabic), arabicLinks[id]);
  });
}

test('without a word, only the address is left', () => {
  const bare = { url: 'https://n.example', title: ' ', text: '\n' };
  assert.equal(shareLink('x', bare), 'https://x.com/intent/tweet?url=https%3A%2F%2Fn.example');
  assert.equal(shareLink('sms', bare), 'sms:?&body=https%3A%2F%2Fn.example');
  assert.equal(shareLink('email', bare), 'mailto:?body=https%3A%2F%2Fn.example');
  assert.equal(shareLink('telegram', bare), 'https://t.me/share/url?url=https%3A%2F%2Fn.example');
});

/** The one value of a link, decoded. */
const valueOf = (id: LinkTarget, share: Share, name: string): string =>
  decodeURIComponent(new RegExp(`[?&#]${name}=([^&]*)`).exec(shareLink(id, share))?.[1] ?? '');

test('a post fills its limit to the last character, and not one more', () => {
  const url = 'https://news.example/trust'; // 26 characters
  const posts: [id: LinkTarget, name: string, room: number, extra?: Partial<Share>][] = [
    ['x', 'text', 280 - 24],
    ['x', 'text', 280 - 24 - 10, { via: 'news' }], // ' via @news'
    ['x', 'text', 280 - 24 - 13, { hashtags: ['trust', 'love'] }], // ' #trust #love'
    ['x', 'text', 280 - 24 - 6, { hashtags: ['信任'] }], // ' #' and twice 2
    ['x', 'text', 280 - 24, { url: url + '/a'.repeat(200) }],
    ['bluesky', 'text', 300 - 27],
    ['threads', 'text', 500 - 27],
    ['mastodon', 'text', 500 - 24],
    ['mastodon', 'text', 500 - 24, { url: url + '/a'.repeat(300) }],
    ['reddit', 'title', 300],
    ['pinterest', 'description', 500],
  ];
  for (const [id, name, room, extra] of posts) {
    const share = (text: string): Share => ({ url, title: text, text, ...extra });
    const alone = (text: string): string => valueOf(id, share(text), name).split('\n')[0]!;
    assert.equal(alone('a'.repeat(room)), 'a'.repeat(room), `${id}: all of ${room}`);
    const most = room - (id === 'x' ? 2 : 1); // the ellipsis weighs 2 on X
    assert.equal(alone('a'.repeat(room + 1)), 'a'.repeat(most) + '…', `${id}: cut to ${room}`);
  }
});

test('an address beyond the limit is kept whole, without words', () => {
  const share = { ...plain, url: 'https://news.example/' + 'a'.repeat(600) };
  assert.equal(valueOf('bluesky', share, 'text'), share.url);
  assert.equal(valueOf('threads', share, 'text'), '');
  assert.equal(valueOf('threads', share, 'url'), share.url);
});

test('emoji weigh their bytes on Threads, and on Bluesky where 3,000 bytes come first', () => {
  const family = '👨‍👩‍👧‍👦'; // one grapheme, 25 bytes
  const share = { ...plain, text: family.repeat(200) };
  const post = valueOf('bluesky', share, 'text');
  assert.equal(post, `${family.repeat(108)}…\n${plain.url}`); // 109 would be 2.5 × 109 + 1 > 273
  assert.ok(bytesOf(post) <= 3000);
  assert.equal(valueOf('threads', share, 'text'), family.repeat(18) + '…'); // 25 × 18 + 1 ≤ 473
});

test('what X may take for links weighs as links', () => {
  const share = { ...plain, text: 'a.co '.repeat(30).trim() };
  assert.ok(valueOf('x', share, 'text').split(' ').length * 24 <= 280 - 24);
  const decimals = {
    ...plain,
    text: 'In 2.5 of 3.5 cases, i.e. most, at 7 p.m. '.repeat(6).trim(),
  };
  assert.equal(valueOf('x', decimals, 'text'), decimals.text);
});

const hosts: Record<LinkTarget, string> = {
  x: 'x.com',
  facebook: 'www.facebook.com',
  linkedin: 'www.linkedin.com',
  whatsapp: 'wa.me',
  telegram: 't.me',
  bluesky: 'bsky.app',
  threads: 'www.threads.net',
  mastodon: 'share.joinmastodon.org',
  reddit: 'www.reddit.com',
  pinterest: 'www.pinterest.com',
  email: '',
  sms: '',
};

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 700 }),
  fc.string({ unit: 'grapheme', minLength: 100, maxLength: 700 }),
  fc
    .array(
      fc.constantFrom(
        ...['trust', ' ', ' ', '. ', '&', '#', '=', '"', '{words}', '$&', '\r\n', 'https://a.co '],
        ...['👨‍👩‍👧‍👦', '👍🏽', '🇩🇪', '1️⃣', 'ไว้', '信任', 'الثقة ', 'क्षमा', '\ud83d', 'e\u0301'],
      ),
      { maxLength: 400 },
    )
    .map((all) => all.join('')),
);
const word = fc.stringMatching(/^[a-z\u4fe1]{1,12}$/);
const anyShare: fc.Arbitrary<Share> = fc.record(
  {
    url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
    title: anyText,
    text: fc.oneof(fc.constant(''), anyText),
    via: word,
    hashtags: fc.array(word, { maxLength: 4 }),
    media: fc.webUrl(),
  },
  { requiredKeys: ['url', 'title', 'text'] },
);

/** Where the words and the address stand; `between` parts them when they share a value. */
const places: Partial<Record<LinkTarget, { words: string; url?: string; between?: string }>> = {
  x: { words: 'text', url: 'url' },
  whatsapp: { words: 'text', between: '\n' },
  telegram: { words: 'text', url: 'url' },
  bluesky: { words: 'text', between: '\n' },
  threads: { words: 'text', url: 'url' },
  mastodon: { words: 'text', between: '\n' },
  reddit: { words: 'title', url: 'url' },
  pinterest: { words: 'description', url: 'url' },
  email: { words: 'body', between: '\r\n\r\n' },
  sms: { words: 'body', between: '\n' },
};

/** What a link says, read back by Node's URL. */
function readBack(id: LinkTarget, link: URL): { words: string; url: string } {
  const values = new URLSearchParams(id === 'mastodon' ? link.hash.slice(1) : link.search);
  for (const [name, value] of values) assert.notEqual(value, '', `${id} ${name}`);
  const place = places[id];
  if (!place) return { words: '', url: values.get('u') ?? values.get('url')! };
  const words = values.get(place.words) ?? '';
  if (place.url) return { words, url: values.get(place.url)! };
  const parts = words.split(place.between!);
  assert.ok(parts.length <= 2, id);
  return { words: parts.length > 1 ? parts[0]! : '', url: parts.at(-1)! };
}

/** How long a post is where it has a limit, counted by each network's own description. */
function lengthsOf(id: LinkTarget, words: string, share: Share): [length: number, most: number][] {
  const { url, via, hashtags = [] } = share;
  const tags = hashtags.map((tag) => ` #${tag}`).join('');
  const post = `${words}\n${url}`;
  if (id === 'x') return [[weightOnX(words + tags + (via ? ` via @${via}` : '')) + 24, 280]];
  if (id === 'threads') return [[lengthOnThreads(words) + 1 + url.length, 500]];
  if (id === 'mastodon') return [[graphemesOf(words).length + 24, 500]];
  if (id === 'reddit') return [[words.length, 300]];
  if (id === 'pinterest') return [[words.length, 500]];
  if (id === 'bluesky') {
    return [
      [graphemesOf(post).length, 300],
      [bytesOf(post), 3000],
    ];
  }
  return [];
}

test('of any share: the right host, the exact address, whole graphemes, no post too long', () => {
  fc.assert(
    fc.property(anyShare, (share) => {
      const title = normalise(share.title);
      const text = normalise(share.text);
      for (const id of linkTargets) {
        const link = new URL(shareLink(id, share));
        assert.equal(link.host, hosts[id]);
        assert.equal(link.protocol, id === 'email' ? 'mailto:' : id === 'sms' ? 'sms:' : 'https:');

        const { words, url } = readBack(id, link);
        assert.equal(url, share.url, id);
        const whole = id === 'email' ? text : id === 'reddit' ? title || text : text || title;
        assert.ok(isCutOf(words, whole), id);
        if (words === '') continue;
        for (const [length, most] of lengthsOf(id, words, share))
          assert.ok(length <= most, `${id}: ${length} of ${most}`);
      }
    }),
    { numRuns: 300, interruptAfterTimeLimit: 10_000 }, // shrinking these takes minutes
  );
});

test('no text makes it throw, lone surrogates neither', () => {
  const text = fc.string({ unit: 'binary', maxLength: 50 }).map((text) => text + '\udc00\ud800');
  const share = fc.record({ url: text, title: text, text, via: text, media: text });
  fc.assert(
    fc.property(share, fc.array(text, { maxLength: 3 }), (share, hashtags) => {
      for (const id of linkTargets)
        assert.doesNotThrow(() => shareLink(id, { ...share, hashtags }));
    }),
  );
});

test('a list of targets is read in order, each once', () => {
  const all = [...targetIds];
  const good: [value: string, custom: string[], expected: string[]][] = [
    ['', [], all],
    [' \n\t', ['matrix'], [...all, 'matrix']],
    [',, ,', [], all],
    ['x', [], ['x']],
    ['email x copy', [], ['email', 'x', 'copy']],
    ['email,x,copy', [], ['email', 'x', 'copy']],
    [' email ,\n x,copy, ', [], ['email', 'x', 'copy']],
    ['x email x', [], ['x', 'email']],
    ['matrix x', ['matrix'], ['matrix', 'x']],
  ];
  for (const [value, custom, expected] of good)
    assert.deepEqual(parseTargetIds(value, custom), { known: expected, problems: [] }, value);
});

test('an unknown target is named and passed over', () => {
  assert.deepEqual(parseTargetIds('x foo email foo X', []), {
    known: ['x', 'email'],
    problems: [
      { path: 'targets', message: '"foo" is unknown' },
      { path: 'targets', message: '"X" is unknown' },
    ],
  });
  const { known, problems } = parseTargetIds(`constructor ${'y'.repeat(1000)}`, []);
  assert.deepEqual(known, targetIds);
  assert.equal(problems.length, 2);
  assert.ok(problems.every(({ message }) => message.length < 80));
});
