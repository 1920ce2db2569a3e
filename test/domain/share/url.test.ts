import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isAllowedUrl, isPageUrl } from '../../../src/domain/url.js';

const allowed = [
  'https://example.org/a?b=c#d',
  'http://example.org',
  'HTTPS://EXAMPLE.ORG',
  ' \n https://example.org',
  'ht\ttps://example.org',
  'mailto:a@example.org?subject=x',
  '/path/to',
  '//cdn.example.org/file.js',
  'quiz.json',
  './quiz.json?at=12:30',
  '../a/b:c',
  'a/javascript:x',
  '?q=javascript:x',
  '#javascript:x',
  '1javascript:x',
  ':x',
  '',
];

const refused = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001\u001f \tjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\n:alert(1)',
  '\n\tj\na\rv\tascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,AAAA',
  'vbscript:x',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'filesystem:https://example.org/x',
  'view-source:https://example.org',
  'intent://x#Intent;scheme=javascript;end',
  'about:blank',
  'ftp://example.org',
  'ws://example.org',
  'tel:123',
  'httpsx://example.org',
  'xhttps://example.org',
  'http+unix://x',
  'mailtos:x',
  'a:b',
];

test('http, https, mailto and addresses without a scheme are allowed', () => {
  for (const url of allowed) assert.equal(isAllowedUrl(url), true, JSON.stringify(url));
});

test('every other scheme is refused, however disguised', () => {
  for (const url of refused) assert.equal(isAllowedUrl(url), false, JSON.stringify(url));
});

test('it agrees with the URL parser on any text', () => {
  const pieces = fc.constantFrom(
    ...['javascript', 'data', 'http', 'https', 'mailto', ':', '/', '//', '\t', '\n', '\r', ' '],
    ...['\u0000', '\u001f', '\u00a0', '\u200b', '\ufeff', 'ſ', 'K', 'A', 'z', '1', '+', '-', '.'],
    ...['?', '#', '%3a', '\\', '_', '：'],
  );
  const disguised = fc.array(pieces, { maxLength: 8 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(disguised, fc.string({ unit: 'binary' })), (text) => {
      if (!URL.canParse(text, 'https://base.example/')) return;
      const { protocol } = new URL(text, 'https://base.example/');
      assert.equal(isAllowedUrl(text), ['http:', 'https:', 'mailto:'].includes(protocol));
    }),
    { numRuns: 3000 },
  );
});

test('a page is led to by all that is allowed, save mail', () => {
  for (const url of refused) assert.equal(isPageUrl(url), false, JSON.stringify(url));
  for (const url of allowed) {
    assert.equal(isPageUrl(url), !url.startsWith('mailto:'), JSON.stringify(url));
  }
  assert.equal(isPageUrl(' mail\tto:a@example.org'), false);
});
