import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseHelplines, stale } from '../../../src/domain/helplines/helplines.js';
import { accepts } from '../share/json-schema.js';

const bare = { country: 'Nowhere', name: 'A line', phone: '+1 555 0100', verifiedOn: '2026-11-23' };
const full = {
  ...bare,
  url: 'https://example.org/talk',
  hours: 'day and night',
  source: 'https://example.org/about',
};
const only = (changed: object): unknown => [{ ...full, ...changed }];

/** Lists, where each is wrong, and how many lines are left. */
const lists: [data: unknown, paths: string[], left: number][] = [
  [[], [], 0],
  [[bare], [], 1],
  [[full, bare], [], 2],
  [only({ phone: undefined }), [], 1],
  [only({ url: undefined }), [], 1],
  [only({ note: 'unknown fields are left alone' }), [], 1],
  [only({ phone: '112' }), [], 1],
  [only({ phone: '(0) 800-11/22.33 #4 *5' }), [], 1],
  [only({ url: '/talk' }), [], 1],
  [only({ url: '//example.org' }), [], 1],
  [only({ url: 'HTTP://example.org' }), [], 1],
  [only({ country: 'مصر' }), [], 1],
  [only({ verifiedOn: '2028-02-29' }), [], 1],

  [undefined, ['$'], 0],
  [null, ['$'], 0],
  [{}, ['$'], 0],
  [{ lines: [bare] }, ['$'], 0],
  ['lines', ['$'], 0],
  [[null], ['$[0].country', '$[0].name', '$[0].verifiedOn', '$[0]'], 0],
  [[bare, 7], ['$[1].country', '$[1].name', '$[1].verifiedOn', '$[1]'], 1],
  [only({ country: undefined }), ['$[0].country'], 0],
  [only({ country: ' ' }), ['$[0].country'], 0],
  [only({ name: '' }), ['$[0].name'], 0],
  [only({ name: ['A'] }), ['$[0].name'], 0],
  [only({ verifiedOn: undefined }), ['$[0].verifiedOn'], 0],
  [only({ verifiedOn: '23.11.2026' }), ['$[0].verifiedOn'], 0],
  [only({ verifiedOn: '2026-13-01' }), ['$[0].verifiedOn'], 0],
  [only({ verifiedOn: '2026-00-10' }), ['$[0].verifiedOn'], 0],
  [only({ verifiedOn: '2026-01-32' }), ['$[0].verifiedOn'], 0],
  [only({ verifiedOn: '2026-11-23T10:00' }), ['$[0].verifiedOn'], 0],
  [only({ verifiedOn: 20261123 }), ['$[0].verifiedOn'], 0],
  [only({ phone: 'call us' }), ['$[0].phone'], 1],
  [only({ phone: '' }), ['$[0].phone'], 1],
  [only({ phone: ' - ' }), ['$[0].phone'], 1],
  [only({ phone: 112 }), ['$[0].phone'], 1],
  [only({ phone: null }), ['$[0].phone'], 1],
  [only({ hours: '' }), ['$[0].hours'], 1],
  [only({ source: 5 }), ['$[0].source'], 1],
  [only({ url: 'javascript:alert(1)' }), ['$[0].url'], 1],
  [only({ url: ' java\tscript:alert(1)' }), ['$[0].url'], 1],
  [only({ url: 'mailto:a@example.org' }), ['$[0].url'], 1],
  [only({ url: 'data:text/html,x' }), ['$[0].url'], 1],
  [only({ url: '' }), ['$[0].url'], 1],
  [only({ phone: undefined, url: undefined }), ['$[0]'], 0],
  [only({ phone: 'none', url: 'tel:112' }), ['$[0].phone', '$[0].url', '$[0]'], 0],
];

for (const [data, paths, left] of lists) {
  test(`${JSON.stringify(data)} is wrong at: ${paths.join() || 'nothing'}`, () => {
    const { value = [], problems } = parseHelplines(data);
    assert.deepEqual(
      problems.map(({ path }) => path),
      paths,
    );
    assert.equal(value.length, left);
    assert.ok(problems.every(({ message }) => message.length < 100));
  });
}

test('the published schema agrees', () => {
  const file = new URL('../../../schemas/helplines.schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(file, 'utf8'));
  for (const [data, paths] of lists)
    // What JSON can hold: no `undefined`.
    assert.equal(
      accepts(schema, data && JSON.parse(JSON.stringify(data))),
      !paths.length,
      JSON.stringify(data),
    );
  for (const example of schema.examples)
    assert.deepEqual(parseHelplines(example), { value: example, problems: [] });
});

test('a day that the calendar lacks is none', () => {
  for (const verifiedOn of ['2026-02-29', '2026-02-30', '2026-04-31'])
    assert.deepEqual(parseHelplines(only({ verifiedOn })), {
      value: [],
      problems: [{ path: '$[0].verifiedOn', message: 'is no date' }],
    });
});

test('what is good is kept, without what is not asked for', () => {
  assert.deepEqual(parseHelplines(only({ note: 1, url: 'x:y', hours: '' })).value, [
    { ...bare, source: full.source },
  ]);
});

test('no JSON makes it throw, and what is left can be reached', () => {
  const anything = fc.jsonValue();
  const line = fc.record(
    { country: anything, name: anything, phone: anything, url: anything, verifiedOn: anything },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(anything, fc.array(line)), (data) => {
      for (const { phone, url } of parseHelplines(data).value ?? []) assert.ok(phone || url);
    }),
  );
});

/** Days between the check and now; whether it is told of. */
const ages: [days: number, told: boolean][] = [
  [-1, false],
  [0, false],
  [179, false],
  [180, false],
  [180.001, true],
  [181, true],
  [4000, true],
];

for (const [days, told] of ages) {
  test(`checked ${days} days ago, it is ${told ? '' : 'not '}told of`, () => {
    const now = Date.UTC(2026, 10, 23) + days * 86_400_000;
    assert.deepEqual(stale([bare], now), told ? [bare] : []);
  });
}
