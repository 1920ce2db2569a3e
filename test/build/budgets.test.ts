import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { quiz } from '../../src/content/quiz/en.js';

const cdn = new URL('../../cdn/', import.meta.url);

/** Bytes of a built file as a host sends it, brotli at its best. */
function weight(name: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(readFileSync(new URL(name, cdn)), { params }).length;
}

/** A module and all that it imports from the start. */
function closure(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const code = readFileSync(new URL(name, cdn), 'utf8');
  for (const [, from] of code.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
    closure(new URL(from!, new URL(name, 'file:///')).pathname.slice(1), seen);
  }
  return seen;
}

const total = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + weight(name), 0);

/** In bytes of brotli, 1 KB being 1,000. */
const budgets = { loader: 1_300, 'reserve.css': 800, 'embed.js': 1_000 };
/** A page with one tag alone, the loader included. */
const tagBudgets = {
  'boundary-builder': 20_000,
  'trust-quick-exit': 8_000,
  'trust-quiz': 18_000,
  'trust-quote': 10_500,
  'trust-share-button': 10_500,
  'trust-space': 14_000,
  'trust-video': 10_500,
};
/** What a tag asks for later, by the chunk's name. */
const later = [
  'share-menu',
  'quote-tools',
  'quote-picture',
  'space-view',
  'space-lock',
  'space-file',
  'unlock',
  'quiz-end',
  'quiz-safety',
  'given-quiz',
  'kept-answers',
  'video-consent',
  'video-share',
  'video-transcript',
  'provider-poster',
  'agree',
  'turns',
  'handing',
  'letter',
  'qr',
  'printed',
  'calendar',
  'clarity-note',
  'starters',
  'kept-notebook',
];
/** What a tag asks for on the page's load besides, told by words in it. */
const content: Readonly<Record<string, string>> = { 'trust-quiz': quiz.title };

const chunks = readdirSync(new URL('chunks/', cdn)).filter((one) => one.endsWith('.js'));
/** The chunks with these words, and all that they import. */
const holding = (words: string) =>
  chunks
    .map((name) => `chunks/${name}`)
    .filter((name) => readFileSync(new URL(name, cdn), 'utf8').includes(words))
    .flatMap((name) => [...closure(name)]);

test('the loader keeps its budget', (t) => {
  const bytes = total(closure('loader.js'));
  t.diagnostic(`loader.js: ${bytes} bytes`);
  assert.ok(bytes <= budgets.loader, `${bytes} bytes`);
});

for (const [tag, budget] of Object.entries(tagBudgets)) {
  test(`a page with <${tag}> alone keeps its budget`, (t) => {
    const words = content[tag];
    const more = words ? holding(words) : [];
    const files = new Set([...closure('loader.js'), ...closure(`${tag}.js`), ...more]);
    if (words) assert.ok(more.length > 0);
    const bytes = total(files);
    t.diagnostic(`${[...files].join(' + ')}: ${bytes} bytes`);
    assert.ok(files.size >= 3);
    assert.ok(bytes <= budget, `${bytes} bytes`);
  });
}

for (const name of later) {
  test(`${name}, fetched when a reader reaches for it, is told, and comes no sooner`, (t) => {
    const file = `chunks/${chunks.find((one) => one.startsWith(name))}`;
    const soon = new Set(Object.keys(tagBudgets).flatMap((tag) => [...closure(`${tag}.js`)]));
    const more = [...closure(file)].filter((one) => !soon.has(one));
    t.diagnostic(`${more.join(' + ')}: ${total(more)} bytes`);
    assert.ok(more.includes(file));
  });
}

test('every tag has a budget', () => {
  assert.deepEqual(Object.keys(tagBudgets), readdirSync(new URL('../src/elements/', cdn)).sort());
});

test('embed.js, on the page around frames, keeps its budget; what a frame loads is told', (t) => {
  for (const name of ['embed.js', 'embed-frame.js', 'embed.css', 'all.classic.js']) {
    t.diagnostic(`${name}: ${weight(name)} bytes`);
  }
  assert.ok(weight('embed.js') <= budgets['embed.js']);
});

test('reserve.css is tiny, for it delays the first paint', () => {
  assert.ok(weight('reserve.css') <= budgets['reserve.css']);
});
