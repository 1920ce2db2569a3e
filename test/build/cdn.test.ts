import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const cdn = new URL('../../cdn/', import.meta.url);
const files = readdirSync(cdn, { recursive: true }).map(String);
const scripts = files.filter((name) => name.endsWith('.js'));
const read = (name: string) => readFileSync(new URL(name, cdn), 'utf8');

test('holds what the hosting contract names', () => {
  const names = [
    'loader.js',
    'all.js',
    'all.classic.js',
    'reserve.css',
    'integrity.json',
    'LICENSES.txt',
    'embed.html',
    'embed.css',
    'embed.js',
    'embed-frame.js',
  ];
  for (const name of [...names, 'trust-share-button.js']) assert.ok(files.includes(name), name);
  for (const name of files.filter((one) => one.startsWith('chunks/'))) {
    assert.match(name, /^chunks\/[\w-]+-[\w-]{4}\.js(\.map)?$/);
  }
});

test('has a source map beside each script but the list of imports, named in the bundle alone', () => {
  for (const name of scripts) {
    if (name === 'all.js') continue;
    assert.ok(files.includes(`${name}.map`), name);
    const own = name === 'all.classic.js';
    assert.equal(/^\/\/# sourceMappingURL=/m.test(read(name)), own, name);
  }
});

test('names whose code is in it, and has the licences', () => {
  const bearers = scripts.filter((name) =>
    /\/\*! BSD-3-Clause: .*lit-html.*LICENSES/.test(read(name)),
  );
  assert.deepEqual(bearers.map((name) => name.replace(/-[\w-]{4}\./, '.')).sort(), [
    'all.classic.js',
    'chunks/base.js',
    'chunks/kit.js',
  ]);
  const licences = read('LICENSES.txt');
  for (const name of ['lit-html', 'lit-element', '@lit/reactive-element']) {
    assert.match(licences, new RegExp(`^${name} \\d`, 'm'));
  }
});

test('is minified, styles and templates too', () => {
  for (const name of scripts.filter((one) => one !== 'all.js')) {
    assert.doesNotMatch(read(name).replace(/\/\*![^]*?\*\//g, ''), /\n {2,}\S/, name);
  }
});

test('is free of what only development needs', () => {
  for (const name of scripts) assert.doesNotMatch(read(name), /litIssuedWarnings|dev mode/, name);
});

test('integrity.json has the hash of each script and style sheet', () => {
  const table = JSON.parse(read('integrity.json')) as Record<string, string>;
  assert.deepEqual(
    Object.keys(table).sort(),
    files.filter((name) => /\.(js|css)$/.test(name)).sort(),
  );
  for (const [name, hash] of Object.entries(table)) {
    assert.equal(hash, `sha384-${createHash('sha384').update(read(name)).digest('base64')}`);
  }
});

test('the classic bundle needs no other file', () => {
  // "from" is also a word in quotes.
  const imports = /\bimport\s*\(|\bimport\s*["{]|\bfrom\s*"[\w.@/-]+"/;
  assert.doesNotMatch(read('all.classic.js'), imports);
});

test('a frame has no script and no style of its own in its page, and a table of all widgets', () => {
  const page = read('embed.html');
  assert.match(page, /<noscript>\s*<p>This part/);
  assert.doesNotMatch(page, /<style|style=|\son\w+=|<script(?![^>]* src=)/);
  for (const [, name] of page.matchAll(/(?:src|href)="([^"]+)"/g))
    assert.ok(files.includes(name!), name);
  const manifest = readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8');
  for (const [, tag] of manifest.matchAll(/"tagName": "([\w-]+)"/g)) {
    assert.ok(read('embed-frame.js').includes(`"${tag}":{attributes:{`), tag);
  }
});
