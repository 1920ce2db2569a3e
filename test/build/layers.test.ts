import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint();

/** Which imports of a file the layers refuse. */
async function refused(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages
    .filter(({ ruleId }) => ruleId === '@typescript-eslint/no-restricted-imports')
    .map(({ line }) => code.split('\n')[line - 1]!);
}

const element = 'src/elements/trust-share-button/trust-share-button.ts';

const cases: [file: string, good: string[], bad: string[]][] = [
  [
    'src/domain/share/text.ts',
    ['../url.js', './limits.js'],
    ['lit', '../../kit/json.js', '../../platform/page.js'],
  ],
  ['src/locales/ar.ts', ['./en.js'], ['../kit/json.js', 'lit']],
  [
    'src/platform/page.ts',
    ['../domain/url.js', '@scure/bip39/wordlists/english.js'],
    ['../kit/json.js', 'lit', '../locales/en.js'],
  ],
  ['src/page/page.ts', ['../domain/url.js'], ['@scure/bip39/wordlists/english.js', 'lit']],
  [
    'src/kit/report.ts',
    ['lit', '../domain/url.js', '../platform/page.js'],
    ['../elements/trust-share-button/trust-share-button.js', 'lodash'],
  ],
  [
    element,
    [
      'lit',
      'lit/directives/if-defined.js',
      '../../kit/report.js',
      '../../domain/url.js',
      '../../locales/en/share-button.js',
      './trust-share-button.styles.js',
    ],
    [
      '../trust-quote/trust-quote.js',
      '../../locales/ar.js',
      './define.js',
      '../../../tools/serve.js',
      'lodash',
    ],
  ],
  [
    'src/elements/trust-share-button/define.ts',
    ['../../kit/define.js', './trust-share-button.js'],
    ['../../kit/report.js', 'lit'],
  ],
  [
    'src/embed/frame.ts',
    ['../domain/frame/content.js', './height.js'],
    ['../kit/report.js', '../locales/en.js', 'lit', '../elements/trust-quote/define.js'],
  ],
  [
    'src/index.ts',
    ['./kit/define.js', './elements/trust-share-button/trust-share-button.js'],
    ['./elements/trust-share-button/define.js', 'lit'],
  ],
];

for (const [file, good, bad] of cases) {
  test(`${file} imports what its layer may, and nothing else`, async () => {
    const code = [...good, ...bad]
      .map((from, index) => `import * as i${index} from '${from}';`)
      .join('\n');
    const expected = bad.map((from) => `from '${from}';`);
    const found = (await refused(file, code)).map((line) => line.replace(/^.*(?=from ')/, ''));
    assert.deepEqual(found.sort(), expected.sort());
  });
}

test('an element may know the type of another', async () => {
  assert.deepEqual(
    await refused(element, "import type { A } from '../trust-quote/trust-quote.js';"),
    [],
  );
});
