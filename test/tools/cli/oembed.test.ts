import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { scratch } from '../../harness/scratch.js';
import { run } from './run.js';

const { folder } = scratch('oembed');
const base = '--base=https://pub.example/trust/';

function fileOf(name: string, data: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof data === 'string' ? data : JSON.stringify(data));
  return path;
}
const quotation = { paragraphs: ['Said.'], speaker: 'Somebody' };
const good = fileOf('moments.json', { widget: 'trust-quote', title: 'A quotation', quotation });

test('writes an answer for a content file and for a tag, and prints the links', async () => {
  const out = join(folder, 'out');
  const { code, printed, complained } = await run(
    ...[
      'oembed',
      good,
      'trust-one',
      base,
      `--out=${out}`,
      '--provider=Pub',
      '--title=A widget',
      '--with=lang=ar',
    ],
  );
  assert.deepEqual([code, complained], [0, '']);
  assert.deepEqual(printed, [
    '<link rel="alternate" type="application/json+oembed" href="https://pub.example/trust/oembed/moments.json" title="A quotation">',
    '<link rel="alternate" type="application/json+oembed" href="https://pub.example/trust/oembed/trust-one.json" title="A widget">',
  ]);
  assert.deepEqual(readdirSync(out).sort(), ['moments.json', 'trust-one.json']);
  const answer = JSON.parse(readFileSync(join(out, 'moments.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const { html, ...rest } = answer;
  assert.deepEqual(rest, {
    version: '1.0',
    type: 'rich',
    title: 'A quotation',
    provider_name: 'Pub',
    provider_url: 'https://pub.example/',
    width: 640,
    height: 320,
  });
  assert.match(
    String(html),
    /^<iframe src="https:\/\/pub\.example\/trust\/embed\.html\?widget=trust-quote&#38;content=moments&#38;lang=ar" title="A quotation" /,
  );
});

/** What can't be written, and what is printed of it. */
const bad: [operand: string, more: string[], told: RegExp][] = [
  [join(folder, 'none.json'), [], /\n {2}file: .*can't be read: there is no such file$/],
  [fileOf('cut.json', '{'), [], /\n {2}file: .*no JSON at line 1, column 2/],
  [fileOf('Upper Case.json', {}), [], /\n {2}name: must be a tag, or a file named/],
  ['trust-nothing.jsn', [], /\n {2}name: must be/],
  [fileOf('no-widget.json', {}), [], /\n {2}\$\.widget: names no widget$/],
  [fileOf('null.json', null), [], /\n {2}\$\.widget: names no widget$/],
  [fileOf('no-words.json', { widget: 'trust-quote' }), [], /\n {2}\$\.quotation: is missing$/],
  [good, ['--with=scheme=pink'], /\n {2}scheme: can't be "pink"$/],
  [good, ['--with=label=A'], /\n {2}label: is no parameter of this frame$/],
];

test('names what is wrong, writes the rest, and the code is 1', async () => {
  for (const [operand, more, told] of bad) {
    const out = join(folder, 'bad');
    const { code, printed } = await run('oembed', operand, base, `--out=${out}`, ...more);
    assert.equal(code, 1);
    assert.ok(printed[0]!.startsWith(`${operand}: not written`));
    assert.match(printed.join('\n'), told);
    assert.equal(existsSync(out), false);
  }
  const out = join(folder, 'both');
  const { code } = await run('oembed', join(folder, 'none.json'), good, base, `--out=${out}`);
  assert.deepEqual([code, readdirSync(out)], [1, ['moments.json']]);
});

test('wrong usage is told', async () => {
  const wrong: [args: string[], told: RegExp][] = [
    [[], /^Which content file, or which tag\?\n/],
    [[good], /^--base is missing/],
    [[good, '--base=pub.example/trust/'], /^--base must be an address like/],
    [[good, '--base=https://pub.example/trust'], /^--base must be/],
    [[good, '--base=https://pub.example/trust/?a=b'], /^--base must be/],
    [[good, '--base=javascript:a/'], /^--base must be/],
  ];
  for (const [args, told] of wrong) {
    const { code, complained } = await run('oembed', ...args);
    assert.equal(code, 2, args.join());
    assert.match(complained, told);
  }
});
