import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { directionOf, isLanguage } from '../../../src/domain/frame/language.js';
import { parseRequest } from '../../../src/domain/frame/request.js';
import { widgets } from './widgets.js';

const parse = (query: string) => parseRequest(new URLSearchParams(query), widgets);

/** What parameters beside `widget=trust-one` give: attributes, styles, the rest; and which are wrong. */
const requests: [
  query: string,
  attributes: object,
  styles: object,
  rest: object,
  wrong: string[],
][] = [
  ['', {}, {}, {}, []],
  ['mode=row', { mode: 'row' }, {}, {}, []],
  ['mode=rows', {}, {}, {}, ['mode']],
  ['mode=', {}, {}, {}, ['mode']],
  ['quiet', { quiet: '' }, {}, {}, []],
  ['quiet=true', { quiet: '' }, {}, {}, []],
  ['quiet=1', { quiet: '' }, {}, {}, []],
  ['quiet=false', { quiet: null }, {}, {}, []],
  ['quiet=0', { quiet: null }, {}, {}, []],
  ['quiet=words', {}, {}, {}, ['quiet']],
  ['start=-1.5', { start: '-1.5' }, {}, {}, []],
  ['start=1e9', {}, {}, {}, ['start']],
  ['start=12words', {}, {}, {}, ['start']],
  ['start=%20', {}, {}, {}, ['start']],
  ['mode=row&mode=auto', { mode: 'auto' }, {}, {}, []],

  ['content=moments-2', {}, {}, { content: 'moments-2' }, []],
  [`content=${'a'.repeat(64)}`, {}, {}, { content: 'a'.repeat(64) }, []],
  [`content=${'a'.repeat(65)}`, {}, {}, {}, ['content']],
  ['content=../../evil', {}, {}, {}, ['content']],
  ['content=https://evil.example/a', {}, {}, {}, ['content']],
  ['content=A', {}, {}, {}, ['content']],
  ['content=a.b', {}, {}, {}, ['content']],
  ['content=a%0A', {}, {}, {}, ['content']],
  ['content=', {}, {}, {}, ['content']],

  ['lang=ar', {}, {}, { lang: 'ar' }, []],
  ['lang=en-GB', {}, {}, { lang: 'en-GB' }, []],
  ['lang=english', {}, {}, {}, ['lang']],
  ['scheme=dark', {}, { 'color-scheme': 'dark' }, {}, []],
  ['scheme=only dark', {}, {}, {}, ['scheme']],
  ['accent=17594f', {}, { '--trust-accent': '#17594f' }, {}, []],
  ['accent=%23ABC', {}, { '--trust-accent': '#ABC' }, {}, []],
  ['accent=red', {}, {}, {}, ['accent']],
  ['accent=url(x)', {}, {}, {}, ['accent']],
  ['accent=1234', {}, {}, {}, ['accent']],
  ['surface=fff', {}, { '--trust-surface': '#fff' }, {}, []],
  ['radius=0.25', {}, { '--trust-radius': '0.25em' }, {}, []],
  ['radius=2', {}, { '--trust-radius': '2em' }, {}, []],
  ['radius=2.5', {}, {}, {}, ['radius']],
  ['radius=9', {}, {}, {}, ['radius']],
  ['radius=1px', {}, {}, {}, ['radius']],
  ['font=sans', {}, { 'font-family': 'system-ui, sans-serif' }, {}, []],
  ['font=Comic', {}, {}, {}, ['font']],
  ['font=constructor', {}, {}, {}, ['font']],

  // What brings words or addresses, or means nothing here, is left alone.
  ['label=Evil&src=https://evil.example&strings={}&text=Evil', {}, {}, {}, []],
  ['loading=lazy&utm_source=x&onclick=x&style=x&__proto__=x&toString=x', {}, {}, {}, []],
];

for (const [query, attributes, styles, rest, wrong] of requests) {
  test(`parameters: ${query}`, () => {
    const { value, problems } = parse(`widget=trust-one&${query}`);
    const { tag, taken, ...found } = value!;
    assert.deepEqual(found, { attributes, styles, ...rest });
    assert.equal(tag, 'trust-one');
    assert.deepEqual(
      problems.map(({ path }) => path),
      wrong,
    );
    const again = parse(`${new URLSearchParams(taken.map(([...one]) => one))}`);
    assert.deepEqual(again, { value, problems: [] });
  });
}

test('a widget must be named, and known', () => {
  for (const query of ['', 'widget=', 'mode=row', 'Widget=trust-one']) {
    const { value, problems } = parse(query);
    assert.deepEqual([value, problems], [undefined, [{ path: 'widget', message: 'is missing' }]]);
  }
  for (const name of ['trust-none', 'toString', '__proto__', '<b>', 'TRUST-ONE']) {
    const { value, problems } = parse(`widget=${name}`);
    assert.equal(value, undefined);
    assert.equal(problems[0]!.message, `there is no widget "${name}"`);
  }
});

test('no value that somebody makes up gets through, but the numbers, an id and a language', () => {
  const name = fc.constantFrom(
    ...Object.keys(widgets['trust-one']!.attributes),
    ...['scheme', 'accent', 'surface', 'radius', 'font', 'title', 'href'],
  );
  const words = fc.string({ minLength: 1 }).filter((text) => /[^\w.#-]/.test(text));
  fc.assert(
    fc.property(name, words, (one, value) => {
      const { value: request } = parse(
        `${new URLSearchParams({ widget: 'trust-one', [one]: value })}`,
      );
      assert.deepEqual([request!.attributes, request!.styles], [{}, {}]);
    }),
  );
});

test('direction by language', () => {
  const languages = {
    ar: 'rtl',
    'ar-EG': 'rtl',
    he: 'rtl',
    fa: 'rtl',
    'ku-Arab': 'rtl',
    en: 'ltr',
  };
  const others = { 'ar-Latn': 'ltr', arn: 'ltr', fr: 'ltr', 'uz-Arab-AF': 'rtl' };
  for (const [language, direction] of Object.entries({ ...languages, ...others })) {
    assert.ok(isLanguage(language));
    assert.equal(directionOf(language), direction, language);
  }
});
