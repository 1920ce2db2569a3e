import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { install } from '../harness/installed.js';

const folder = install();
const installed = join(folder, 'node_modules/trust-widgets');
const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { types: string; default?: string }>;
};

/** What Node, in the fresh folder, makes of each specifier: the path, or the code of its error. */
function resolve(specifiers: string[]): Record<string, string> {
  const code = `const found = {};
    for (const name of ${JSON.stringify(specifiers)}) {
      try { found[name] = import.meta.resolve(name); } catch ({ code }) { found[name] = code; }
    }
    console.log(JSON.stringify(found));`;
  const args = ['--input-type=module', '--eval', code];
  const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return JSON.parse(output) as Record<string, string>;
}

const specifier = (subpath: string) => `trust-widgets${subpath.slice(1)}`;

describe('exports', () => {
  test('every one resolves to a file of the package; one of types alone, only for TypeScript', () => {
    const names = Object.entries(exports).flatMap(([subpath, target]) => {
      if (!subpath.endsWith('/*')) return [[subpath, target] as const];
      const files = readdirSync(join(installed, (target as string).slice(2, -2))).filter((name) =>
        /\./.test(name),
      );
      return files.map(
        (name) => [subpath.replace('*', name), (target as string).replace('*', name)] as const,
      );
    });
    const found = resolve(names.map(([subpath]) => specifier(subpath)));
    for (const [subpath, target] of names) {
      const path = typeof target === 'string' ? target : target.default;
      const expected = path
        ? new URL(path, `file://${installed}/`).href
        : 'ERR_PACKAGE_PATH_NOT_EXPORTED';
      assert.equal(found[specifier(subpath)], expected);
    }
  });

  test('nothing else resolves', () => {
    const deep = [
      './dist/index.js',
      './dist/kit/report.js',
      './kit/report.js',
      './src/index.ts',
      './define',
      './README.md',
    ];
    for (const [name, found] of Object.entries(resolve(deep.map(specifier)))) {
      assert.equal(found, 'ERR_PACKAGE_PATH_NOT_EXPORTED', name);
    }
  });

  test('each that is meant for Node too can be imported there', () => {
    const names = Object.keys(exports).filter((name) =>
      /^\.(\/(trust|boundary)-[\w-]+(\/define)?)?$/.test(name),
    );
    assert.ok(names.length >= 3);
    const code = names.map((name) => `await import('${specifier(name)}');`).join('');
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: folder });
  });
});

test('the command runs where the package is installed', () => {
  const command = join(folder, 'node_modules/.bin/trust-widgets');
  const quiz = (name: string) =>
    fileURLToPath(new URL(`../domain/quiz/${name}.json`, import.meta.url));
  const check = (...args: string[]) =>
    spawnSync(command, ['check', ...args], { cwd: folder, encoding: 'utf8' });

  const good = check(quiz('valid/everything'), '--simulate', '--readers=200');
  assert.equal(good.stderr, '');
  assert.equal(good.status, 0);
  assert.match(good.stdout, /everything\.json: no problems\n {2}200 made-up readers/);
  const bad = check(quiz('broken/levels'), quiz('none'));
  assert.equal(bad.status, 1);
  assert.match(bad.stdout, /levels\[1\]\.from: leaves 35 to 50 without a level\n/);
  assert.match(bad.stdout, /none\.json: can't be read: there is no such file\n/);
  assert.equal(check().status, 2);
});

/** What the compiler says of files in the fresh folder: strictly, and of all declarations but its own. */
function problems(files: string[], moduleResolution: 'bundler' | 'nodenext'): string[] {
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      skipDefaultLibCheck: true,
      target: 'es2022',
      module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
      moduleResolution,
      jsx: 'react-jsx',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      types: [],
    },
    folder,
  );
  const program = ts.createProgram(files, options);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && ts.getLineAndCharacterOfPosition(file, start!).line + 1;
    return `${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

const page = `
  import 'trust-widgets/trust-share-button/define';
  import { setStrings, type ShareDetail, type Strings, TrustErrorEvent, TrustShareButton, version, WidgetElement } from 'trust-widgets';
  import { discover } from 'trust-widgets/loader';
  import { TrustShareButton as Alone } from 'trust-widgets/trust-share-button';

  const button = document.createElement('trust-share-button');
  button.mode = 'row';
  // @ts-expect-error no such mode
  button.mode = 'column';
  const base: WidgetElement = button;
  const same: typeof Alone = TrustShareButton;
  document.querySelector('trust-share-button')?.addEventListener('trust-share', (event) => {
    const detail: ShareDetail = event.detail;
    // @ts-expect-error it carries no reader
    event.detail.reader;
    if (detail.target === 'x') event.preventDefault();
  });
  document.body.addEventListener('trust-shared', ({ detail }) => detail.address.length);
  document.body.addEventListener('trust-error', ({ detail: { problems } }) => problems[0]?.path);
  const words: Partial<Strings> = { copy: 'Copier le lien' };
  void setStrings('fr', words);
  // @ts-expect-error no such text
  void setStrings('fr', { nonsense: '' });
  void discover(document).then(() => version.length);
  export { base, same, TrustErrorEvent };
`;

/** The package that each framework's types stand on, and a file that uses ours. */
const frameworks: Record<string, [types: string, file: string, code: string]> = {
  React: [
    '@types/react',
    'react.tsx',
    `
    import type {} from 'trust-widgets/react';
    import { useRef } from 'react';
    import type { TrustShareButton } from 'trust-widgets';

    export function Share() {
      const ref = useRef<TrustShareButton>(null);
      return <trust-share-button ref={ref} key="one" className="wide" mode="row" share-title="A" discreet
        loading="eager" strings={{ copy: 'Copy' }} data={{ targets: [] }}
        onClick={({ currentTarget }) => currentTarget.mode}
        ontrust-share={(event) => event.detail.target.length}
        ontrust-error={(event) => event.detail.problems.length}><a href="/share">Share</a></trust-share-button>;
    }
    // @ts-expect-error no such mode
    export const mode = <trust-share-button mode="column" />;
    // @ts-expect-error no such attribute
    export const attribute = <trust-share-button modes="row" />;
    // @ts-expect-error no such detail
    export const event = <trust-share-button ontrust-share={({ detail }) => detail.reader} />;`,
  ],
  Vue: [
    'vue',
    'vue.ts',
    `
    import type {} from 'trust-widgets/vue';
    import type { GlobalComponents } from 'vue';

    type Props = InstanceType<GlobalComponents['trust-share-button']>['$props'];
    export const good: Props = {
      class: 'wide', mode: 'row', shareTitle: 'A', discreet: true, loading: 'eager', strings: { copy: 'Copy' },
      onTrustShare: (event) => event.detail.target.length, onClick: (event) => event.pageX,
    };
    // @ts-expect-error no such mode
    export const mode: Props = { mode: 'column' };
    // @ts-expect-error no such attribute
    export const attribute: Props = { modes: 'row' };
    // @ts-expect-error no such detail
    export const event: Props = { onTrustShare: ({ detail }) => detail.reader };`,
  ],
  Svelte: [
    'svelte',
    'svelte.ts',
    `
    import type {} from 'trust-widgets/svelte';
    import type { SvelteHTMLElements } from 'svelte/elements';

    type Props = SvelteHTMLElements['trust-share-button'];
    export const good: Props = {
      class: 'wide', mode: 'row', 'share-title': 'A', discreet: true, loading: 'eager', strings: { copy: 'Copy' },
      'ontrust-share': (event) => event.detail.target.length, 'on:trust-shared': (event) => event.detail.address.length,
    };
    // @ts-expect-error no such mode
    export const mode: Props = { mode: 'column' };
    // @ts-expect-error no such attribute
    export const attribute: Props = { modes: 'row' };
    // @ts-expect-error no such detail
    export const event: Props = { 'ontrust-share': ({ detail }) => detail.reader };`,
  ],
};

function write(name: string, code: string): string {
  writeFileSync(join(folder, name), code);
  return join(folder, name);
}

const files = [write('page.ts', page)];
const names = ['tags, events and texts'];
for (const [name, [types, file, code]] of Object.entries(frameworks)) {
  const home = fileURLToPath(new URL(`../../node_modules/${types}`, import.meta.url));
  symlinkSync(home, join(folder, 'node_modules', types));
  files.push(write(file, code));
  names.push(`markup of ${name}`);
}
for (const moduleResolution of ['bundler', 'nodenext'] as const) {
  test(`TypeScript knows ${names.join(', ')} (${moduleResolution})`, () => {
    assert.deepEqual(problems(files, moduleResolution), []);
  });
}
