import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { articleOf, parseContent } from '../../../src/domain/frame/content.js';
import { accepts } from '../share/json-schema.js';
import { widgets } from './widgets.js';

const one = (more: object): unknown => ({ widget: 'trust-one', ...more });
const quote = (quotation: unknown, more = {}): unknown => ({
  widget: 'trust-quote',
  quotation,
  ...more,
});
const said = { paragraphs: ['Said.', 'And more.'], speaker: 'Somebody' };
const url = 'https://pub.example/article';

/** Files, where each is wrong, and whether anything of it can be shown. The last of those the schema can't see. */
const files: [data: unknown, paths: string[], shows: boolean, unseen?: true][] = [
  [one({}), [], true],
  [one({ $schema: 'https://schema.example' }), [], true],
  [
    one({ title: 'A', lang: 'en-GB', article: { url, title: 'A' }, data: { any: 1 }, inside: [] }),
    [],
    true,
  ],
  [
    one({ attributes: { label: 'A', src: '/a.json', quiet: true, start: 2, mode: 'row' } }),
    [],
    true,
  ],
  [one({ attributes: { strings: { copy: 'A' }, quiet: false, label: '' } }), [], true],
  [one({ inside: ['A', { text: 'B', url: '/b' }] }), [], true],
  [{ widget: 'trust-two' }, [], true],
  [quote(said), [], true],
  [quote({ ...said, work: 'A', source: 'https://a.example', details: '2011' }), [], true],

  [undefined, ['$'], false],
  [null, ['$'], false],
  [[], ['$'], false],
  ['text', ['$'], false],
  [{}, ['$.widget'], false],
  [{ widget: 'trust-two', data: 1 }, ['$.data'], true, true],
  [one({ widget: 'trust-two', label: 'A' }), ['$.label'], true],
  [one({ title: ' ' }), ['$.title'], true],
  [one({ lang: 'english' }), ['$.lang'], true],
  [one({ article: url }), ['$.article'], true],
  [one({ article: { title: 'A' } }), ['$.article.url'], true],
  [one({ article: { url: '/article' } }), ['$.article.url'], true],
  [one({ article: { url: 'javascript:alert(1)//https://a' } }), ['$.article.url'], true],
  [one({ article: { url, title: ' ', by: 'A' } }), ['$.article.by', '$.article.title'], true],
  [one({ attributes: [] }), ['$.attributes'], true],
  [one({ attributes: { onclick: 'a()' } }), ['$.attributes.onclick'], true, true],
  [one({ attributes: { loading: 'lazy' } }), ['$.attributes.loading'], true, true],
  [one({ attributes: { label: 1 } }), ['$.attributes.label'], true, true],
  [one({ attributes: { label: null } }), ['$.attributes.label'], true],
  [one({ attributes: { quiet: 'true' } }), ['$.attributes.quiet'], true, true],
  [one({ attributes: { start: '1' } }), ['$.attributes.start'], true, true],
  [one({ attributes: { mode: 'rows' } }), ['$.attributes.mode'], true, true],
  [one({ attributes: { strings: '{}' } }), ['$.attributes.strings'], true, true],
  [one({ quotation: said }), ['$.quotation'], true, true],
  [one({ inside: 'A' }), ['$.inside'], true],
  [one({ inside: ['A', ''] }), ['$.inside[1]'], true],
  [one({ inside: [{ text: 'A' }] }), ['$.inside[0].url'], true],
  [one({ inside: [{ text: 'A', url: 'javascript:a()' }] }), ['$.inside[0].url'], true],
  [one({ inside: [{ text: 'A', url: '/', html: 'A' }] }), ['$.inside[0].html'], true],
  [{ widget: 'trust-quote' }, ['$.quotation'], false, true],
  [quote('Said.'), ['$.quotation'], false],
  [quote({}), ['$.quotation.speaker', '$.quotation.paragraphs'], false],
  [quote({ ...said, paragraphs: [] }), ['$.quotation.paragraphs'], false],
  [quote({ ...said, paragraphs: 'Said.' }), ['$.quotation.paragraphs'], false],
  [quote({ ...said, paragraphs: ['A', 1] }), ['$.quotation.paragraphs'], false],
  [quote({ ...said, speaker: '' }), ['$.quotation.speaker'], false],
  [quote({ ...said, source: 'data:text/html,A' }), ['$.quotation.source'], false],
  [quote({ ...said, html: '<b>' }), ['$.quotation.html'], false],
];

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/embed-content.schema.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

for (const [data, paths, shows, unseen] of files) {
  test(`${JSON.stringify(data)} is wrong at: ${paths.join() || 'nothing'}`, () => {
    const { widget = 'trust-one' } = Object(data) as { widget?: string };
    const { value, problems } = parseContent(data, widget, widgets[widget]!);
    assert.deepEqual(
      problems.map(({ path }) => path),
      paths,
    );
    assert.equal(value !== undefined, shows);
    if (data !== undefined) assert.equal(accepts(schema, data), unseen ?? paths.length === 0);
  });
}

test('the example of the schema is right', () => {
  for (const example of schema.examples as object[]) {
    assert.ok(accepts(schema, example));
    const { attributes, ...rest } = example as { attributes: object };
    assert.deepEqual(Object.keys(attributes), ['actions']);
    assert.deepEqual(parseContent(rest, 'trust-quote', widgets['trust-quote']!).problems, []);
  }
});

test('attributes stand as in markup', () => {
  const attributes = { label: 'A', quiet: true, start: 2.5, mode: 'row', strings: { copy: 'A' } };
  const { value } = parseContent(one({ attributes }), 'trust-one', widgets['trust-one']!);
  assert.deepEqual(value!.attributes, {
    label: 'A',
    quiet: '',
    start: '2.5',
    mode: 'row',
    strings: '{"copy":"A"}',
  });
  const off = parseContent(
    one({ attributes: { quiet: false } }),
    'trust-one',
    widgets['trust-one']!,
  );
  assert.deepEqual(off.value!.attributes, {});
});

test('a file for another widget is none', () => {
  const { value, problems } = parseContent(one({}), 'trust-two', widgets['trust-two']!);
  assert.equal(value, undefined);
  assert.deepEqual(problems, [
    { path: '$.widget', message: 'must be "trust-two", as the frame\'s address says' },
  ]);
});

test('the article is known where the rest is no good', () => {
  assert.deepEqual(articleOf({ article: { url, title: 'A' }, nonsense: 1 }), { url, title: 'A' });
  assert.deepEqual(articleOf({ article: { url, title: 3 } }), { url });
  for (const bad of [undefined, null, 'a', {}, { article: { url: 'javascript:a()' } }]) {
    assert.equal(articleOf(bad), undefined);
  }
});
