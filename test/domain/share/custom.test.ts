import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { customLink, parseCustomTargets } from '../../../src/domain/share/custom.js';
import { targetIds } from '../../../src/domain/share/target-ids.js';
import { accepts } from './json-schema.js';

const plain = {
  id: 'matrix',
  label: 'Matrix',
  url: 'https://matrix.to/#/?u={url}&t={text}',
};
const matrix = { ...plain, icon: 'M4 4l16 16' };
const only = (changed: object): unknown => ({ targets: [{ ...matrix, ...changed }] });

/** Documents, and where each is wrong; each problem can be said in JSON Schema too. */
const documents: [data: unknown, paths: string[]][] = [
  [{ targets: [] }, []],
  [{ targets: [matrix] }, []],
  [{ targets: [plain] }, []],
  [{ $schema: 'x', targets: [{ ...matrix, note: 1 }] }, []],
  [only({ id: 'a' }), []],
  [only({ id: 'my-2nd-place' }), []],
  [only({ label: 'شارك' }), []],
  [only({ url: '/share?u={url}' }), []],
  [only({ url: '{url}' }), []],
  [only({ url: 'mailto:?body={text}' }), []],
  [only({ url: 'http://a.example/' }), []],
  [only({ icon: 'm-1.5e2,3 A1 1 0 0 1 2 2 z' }), []],

  [undefined, ['$']],
  [null, ['$']],
  ['targets', ['$']],
  [3, ['$']],
  [[], ['$.targets']],
  [{}, ['$.targets']],
  [{ targets: null }, ['$.targets']],
  [{ targets: { 0: matrix } }, ['$.targets']],
  [{ targets: 'x' }, ['$.targets']],
  [{ targets: [null] }, ['$.targets[0].id', '$.targets[0].label', '$.targets[0].url']],
  [{ targets: [matrix, 'x'] }, ['$.targets[1].id', '$.targets[1].label', '$.targets[1].url']],
  [only({ id: '' }), ['$.targets[0].id']],
  [only({ id: 1 }), ['$.targets[0].id']],
  [only({ id: 'Matrix' }), ['$.targets[0].id']],
  [only({ id: '2nd' }), ['$.targets[0].id']],
  [only({ id: 'a b' }), ['$.targets[0].id']],
  [only({ id: 'a\n' }), ['$.targets[0].id']],
  ...targetIds.map((id): [unknown, string[]] => [only({ id }), ['$.targets[0].id']]),
  [only({ label: '' }), ['$.targets[0].label']],
  [only({ label: ' \n' }), ['$.targets[0].label']],
  [only({ label: null }), ['$.targets[0].label']],
  [only({ url: '' }), ['$.targets[0].url']],
  [only({ url: ['https://a.example'] }), ['$.targets[0].url']],
  [only({ url: 'javascript:alert(1)' }), ['$.targets[0].url']],
  [only({ url: ' javascript:alert(1)' }), ['$.targets[0].url']],
  [only({ url: 'java\tscript:alert(1)' }), ['$.targets[0].url']],
  [only({ url: 'data:text/html,{text}' }), ['$.targets[0].url']],
  [only({ url: 'java{text}:alert(1)' }), ['$.targets[0].url']],
  [only({ url: '{text}:alert(1)' }), ['$.targets[0].url']],
  [only({ url: 'http{title}://a.example' }), ['$.targets[0].url']],
  [only({ icon: '' }), ['$.targets[0].icon']],
  [only({ icon: null }), ['$.targets[0].icon']],
  [only({ icon: '<path d="M0 0"/>' }), ['$.targets[0].icon']],
  [only({ icon: 'M0 0"/><script>' }), ['$.targets[0].icon']],
  [only({ icon: 'L1 1' }), ['$.targets[0].icon']],
  [only({ icon: 'M0 0 url(#a)' }), ['$.targets[0].icon']],
  [
    { targets: [{ id: 'X', label: '', url: 'tel:1', icon: '?' }] },
    ['$.targets[0].id', '$.targets[0].label', '$.targets[0].url', '$.targets[0].icon'],
  ],
];

test('every problem is named by its place', () => {
  for (const [data, paths] of documents) {
    const { problems } = parseCustomTargets(data);
    assert.deepEqual(
      problems.map(({ path }) => path),
      paths,
      JSON.stringify(data),
    );
    assert.ok(problems.every(({ message }) => message.length < 100));
  }
});

test('the published schema agrees', async () => {
  const file = new URL('../../../schemas/share-targets.schema.json', import.meta.url);
  const schema = JSON.parse(await readFile(file, 'utf8'));
  for (const [data, paths] of documents)
    assert.equal(accepts(schema, data), paths.length === 0, JSON.stringify(data));
  for (const example of schema.examples)
    assert.deepEqual(parseCustomTargets(example), { value: example.targets, problems: [] });
  assert.deepEqual(schema.$defs.target.properties.id.not.enum, targetIds);
});

test('what is good is kept, without what is not asked for', () => {
  const second = { ...plain, id: 'second', label: 'Second', extra: 1 };
  assert.deepEqual(parseCustomTargets({ targets: [matrix, { ...matrix, url: 'x:y' }, second] }), {
    value: [matrix, { ...plain, id: 'second', label: 'Second' }],
    problems: [
      { path: '$.targets[1].id', message: 'is taken' },
      { path: '$.targets[1].url', message: 'has a forbidden scheme' },
    ],
  });
  assert.deepEqual(parseCustomTargets(only({ icon: 'none' })).value, [plain]);
  assert.deepEqual(parseCustomTargets(only({ id: '' })).value, []);
  assert.equal(parseCustomTargets({}).value, undefined);
});

test('an id is taken once', () => {
  assert.deepEqual(parseCustomTargets({ targets: [matrix, { ...matrix, label: 'Again' }] }), {
    value: [matrix],
    problems: [{ path: '$.targets[1].id', message: 'is taken' }],
  });
});

test('no JSON makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      parseCustomTargets(data);
      parseCustomTargets({ targets: data });
      parseCustomTargets({ targets: [data, { id: data, label: data, url: data, icon: data }] });
    }),
  );
});

const share = { url: 'https://n.example/?a=1&b=2', title: ' Trust & us', text: '{url} "50%" 👍🏽' };

test('placeholders are replaced by encoded values, once', () => {
  const cases: [url: string, expected: string][] = [
    [
      matrix.url,
      'https://matrix.to/#/?u=https%3A%2F%2Fn.example%2F%3Fa%3D1%26b%3D2&t=%7Burl%7D%20%2250%25%22%20%F0%9F%91%8D%F0%9F%8F%BD',
    ],
    ['https://a.example/{title}/{title}', 'https://a.example/Trust%20%26%20us/Trust%20%26%20us'],
    ['https://a.example/{other}{URL}{}', 'https://a.example/{other}{URL}{}'],
  ];
  for (const [url, expected] of cases)
    assert.equal(customLink({ ...matrix, url }, share), expected);
  const untold = customLink({ ...matrix, url: '/?t={text}' }, { ...share, text: ' ' });
  assert.equal(untold, '/?t=Trust%20%26%20us');
});

test('a target that was read never opens another scheme or host than it says', () => {
  const piece = fc.constantFrom(
    ...[
      '{text}',
      '{title}',
      '{url}',
      '{',
      '}',
      ':',
      '/',
      '//',
      'java',
      'script',
      'https',
      'a.example',
      '?',
      '\t',
    ],
  );
  const template = fc.array(piece, { maxLength: 7 }).map((all) => all.join(''));
  const word = fc.oneof(
    fc.constantFrom(
      'javascript',
      'javascript:',
      'script',
      'data:',
      '//evil.example',
      '',
      '@',
      '\\',
    ),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(template, word, word, word, (template, url, title, text) => {
      const [target] = parseCustomTargets(only({ url: template })).value ?? [];
      if (!target) return;
      const link = customLink(target, { url, title, text });
      if (!URL.canParse(link, 'https://base.example')) return;
      const { protocol } = new URL(link, 'https://base.example');
      assert.ok(['https:', 'http:', 'mailto:'].includes(protocol), link);
    }),
    { numRuns: 3000 },
  );
});
