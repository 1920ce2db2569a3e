import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const read = (name: string) => readFileSync(path(name), 'utf8');

const [, part = ''] = read('docs/embedding.md').split('\n## By kind of site\n');
const sections = part.split(/^### /m).slice(1);
/** The kinds that the page says are tested: folder of the example, and its section. */
const tested = new Map(
  sections.flatMap((section) => {
    const [, kind] = /\bTested\b.*\(\.\.\/examples\/([\w-]+)\/\)/.exec(section) ?? [];
    return kind ? [[kind, section] as const] : [];
  }),
);

test('the page on embedding says of each kind whether it is tested, and of no other', () => {
  const examples = readdirSync(path('examples'), { withFileTypes: true });
  const kinds = examples.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  assert.deepEqual([...tested.keys()].sort(), kinds.sort());
  const silent = sections.filter((section) => !/^(Tested|Not tested)\b|\. Tested\b/m.test(section));
  assert.deepEqual(silent, []);
});

/** A part of a file may stand deeper in it than in a snippet. */
const unindented = (text: string) => text.replaceAll(/^[ \t]+/gm, '').trim();

for (const [kind, section] of tested) {
  test(`${kind}: each snippet stands in the example, word for word`, () => {
    // the sentence before a snippet names its file
    const pattern = /([^\n]*)\n\n```\w+\n(.*?)```/gs;
    const snippets = [...section.matchAll(pattern)];
    assert.ok(snippets.length > 0);
    for (const [, sentence = '', snippet = ''] of snippets) {
      const [, name] = /`([\w./-]+\.\w+)`[^`]*:$/.exec(sentence) ?? [];
      assert.ok(name, `no file is named in: ${sentence}`);
      const file = unindented(read(`examples/${kind}/${name}`));
      let at = 0;
      for (const words of unindented(snippet).split(/\n\n+/)) {
        const found = file.indexOf(words, at);
        assert.ok(found >= 0, `not in examples/${kind}/${name}, or not in this order:\n${words}`);
        at = found + words.length;
      }
    }
  });
}

describe('the lock of an example', () => {
  for (const kind of tested.keys()) {
    if (!existsSync(path(`examples/${kind}/package.json`))) continue;
    test(`${kind}: is that of its package.json, and names no registry`, () => {
      const { dependencies, devDependencies } = JSON.parse(read(`examples/${kind}/package.json`));
      const lock = read(`examples/${kind}/package-lock.json`);
      const top = JSON.parse(lock).packages[''];
      assert.deepEqual([top.dependencies, top.devDependencies], [dependencies, devDependencies]);
      assert.doesNotMatch(lock, /"resolved"/);
    });
  }
});
