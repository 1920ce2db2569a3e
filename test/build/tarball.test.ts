import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pack } from '../harness/installed.js';
import { scratch } from '../harness/scratch.js';

const root = new URL('../../', import.meta.url);
const { folder } = scratch('tarball');
const [tarball] = pack(folder) as [string];
execFileSync('tar', ['-xzf', tarball, '-C', folder]);

const unpacked = join(folder, 'package');
const files = filesOf(unpacked).map((path) => relative(unpacked, path));
const content = (path: string) => readFileSync(join(unpacked, path), 'utf8');

function filesOf(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Files under a folder of the repository. */
const under = (path: string) =>
  filesOf(fileURLToPath(new URL(path, root))).map((file) => relative(fileURLToPath(root), file));

test('holds what each module was compiled to, what was made, the command, and the papers; nothing else', () => {
  // The scripts of frames are in cdn/ alone.
  const sources = under('src/').filter((path) => /^src\/(?!embed\/).*\.ts$/.test(path));
  const compiled = sources.flatMap((path) => {
    const name = path.replace(/^src\/(.*)\.ts$/, 'dist/$1');
    return [`${name}.js`, `${name}.js.map`, `${name}.d.ts`];
  });
  const made = [
    'dist/editors/css-data.json',
    'dist/editors/html-data.json',
    'dist/editors/web-types.json',
    'dist/frameworks/elements.d.ts',
    'dist/frameworks/react.d.ts',
    'dist/frameworks/svelte.d.ts',
    'dist/frameworks/vue.d.ts',
    'custom-elements.json',
  ];
  const papers = [
    'CHANGELOG.md',
    'LICENSE',
    'PRIVACY.md',
    'README.md',
    'SECURITY.md',
    'package.json',
  ];
  const whole = ['cdn/', 'schemas/', 'tools/cli/', 'dist/quizzes/'].flatMap(under);
  const expected = [...compiled, ...made, ...papers, ...whole];
  assert.deepEqual(files.toSorted(), expected.sort());
});

test('every source map stands on its own', () => {
  const maps = files.filter((path) => path.endsWith('.map'));
  assert.ok(maps.length > 20);
  for (const path of maps) {
    const { sources, sourcesContent } = JSON.parse(content(path)) as Record<string, unknown[]>;
    assert.equal(sourcesContent?.filter(Boolean).length, sources!.length, path);
  }
});

test('every module names a map that is there', () => {
  for (const path of files.filter((one) => /^dist\/.*\.(js|d\.ts)$/.test(one))) {
    const [, map] = content(path).match(/\/\/# sourceMappingURL=(.+)/) ?? [];
    if (path.endsWith('.js')) assert.ok(map, path);
    if (map) assert.ok(files.includes(join(dirname(path), map)), `${path}: ${map}`);
  }
});

test('publint finds nothing', async () => {
  const data = readFileSync(tarball);
  const { messages, pkg } = await publint({
    pack: { tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.length) },
    strict: true,
  });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg!, { color: false })),
    [],
  );
});

test('attw finds nothing', () => {
  const home = import.meta.resolve('@arethetypeswrong/cli/package.json');
  const command = fileURLToPath(new URL('dist/index.js', home));
  // The package has ES modules alone, for browsers: this profile leaves out `require` and Node 10. No rule is off.
  const profile = ['--profile', 'esm-only'];
  const { status, stdout } = spawnSync(process.execPath, [command, tarball, ...profile], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
});
