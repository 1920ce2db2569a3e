import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  discoveryLink,
  frameAddress,
  frameTag,
  heightOf,
  oembed,
} from '../../../src/domain/frame/snippet.js';

const src = frameAddress('https://pub.example/trust/', [
  ['widget', 'trust-quiz'],
  ['accent', '#123'],
]);
const frame = { src, title: 'Fish & "chips" <b>', height: 640 };

test('the address of a frame', () => {
  assert.equal(src, 'https://pub.example/trust/embed.html?widget=trust-quiz&accent=%23123');
});

test('the markup of a frame, in which nothing can end an attribute', () => {
  assert.equal(
    frameTag(frame),
    '<iframe src="https://pub.example/trust/embed.html?widget=trust-quiz&#38;accent=%23123" title="Fish &#38; &#34;chips&#34; &#60;b&#62;" width="640" height="640" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals" allow="clipboard-write; web-share; fullscreen; autoplay" loading="lazy" frameborder="0"></iframe>',
  );
  // WordPress takes it by this pattern, and no other.
  assert.match(frameTag(frame), /^<iframe.*?><\/iframe>$/);
});

test('an oEmbed answer, and the link to it', () => {
  assert.deepEqual(oembed(frame, { name: 'Pub', url: 'https://pub.example/' }), {
    version: '1.0',
    type: 'rich',
    title: frame.title,
    provider_name: 'Pub',
    provider_url: 'https://pub.example/',
    width: 640,
    height: 640,
    html: frameTag(frame),
  });
  assert.equal(
    discoveryLink('https://pub.example/a.json?b&c', 'A "b"'),
    '<link rel="alternate" type="application/json+oembed" href="https://pub.example/a.json?b&#38;c" title="A &#34;b&#34;">',
  );
});

test('the heights are those that the page on embedding names', () => {
  const page = readFileSync(new URL('../../../docs/embedding.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `((?:trust|boundary)-[\w-]+)` +\| (\d+) +\|$/gm)];
  assert.ok(rows.length >= 5);
  for (const [, tag, height] of rows) assert.equal(heightOf(tag!), Number(height), tag);
});

test('every tag has a height, and one that is not known yet too', () => {
  assert.ok(heightOf('trust-quiz') > heightOf('trust-share-button'));
  assert.equal(heightOf('trust-nothing'), 400);
});
