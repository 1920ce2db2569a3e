import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { forEachEngine } from '../harness/browser.js';
import { install } from '../harness/installed.js';
import { startServer, type TestServer } from '../harness/server.js';
import { folder as repository } from './site.js';

const folder = install();
const tags = readdirSync(repository('src/elements/')).sort();
/** `TrustShareButton` of `trust-share-button`. */
const className = (tag: string) =>
  tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Bundles a page, so that it can be read, into `folder/name/out`: esbuild into one file, vite into chunks. */
type Bundle = (name: string, html: string) => Promise<unknown>;

const bundlers: Record<string, Bundle> = {
  esbuild: async (name, html) => {
    const output = join(folder, name, 'out');
    writeFileSync(join(folder, name, 'out.html'), html.replace('page.js', 'out/page.js'));
    await esbuild({
      entryPoints: [join(folder, name, 'page.js')],
      outdir: output,
      bundle: true,
      format: 'esm',
      logLevel: 'error',
    });
  },
  vite: (name, html) => {
    writeFileSync(join(folder, name, 'index.html'), html);
    return vite({
      root: join(folder, name),
      base: './',
      configFile: false,
      logLevel: 'error',
      build: { outDir: 'out', minify: false, modulePreload: { polyfill: false } },
    });
  },
};

/** Builds a page and gives back all its script. */
async function scriptOf(bundler: string, name: string, script: string, body = ''): Promise<string> {
  const place = `${bundler}-${name}`;
  mkdirSync(join(folder, place));
  writeFileSync(join(folder, place, 'page.js'), script);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
    <script type="module" src="./page.js"></script></head><body>${body}</body></html>`;
  await bundlers[bundler]!(place, html);
  const output = join(folder, place, 'out');
  return readdirSync(output, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(output, file), 'utf8'))
    .join('\n');
}

/** What a widget draws of others, once it is asked for; a bundler takes that along. */
const parts: Record<string, readonly string[]> = {
  'boundary-builder': ['trust-quick-exit'],
  'trust-quiz': ['trust-quick-exit', 'trust-share-button'],
};
/** What it only names, as a next step: the words of the page have it, its code is not there. */
const named: Record<string, readonly string[]> = { 'trust-quiz': ['boundary-builder'] };
const others = (tag: string) => tags.filter((one) => one !== tag && !parts[tag]?.includes(one));

for (const bundler of Object.keys(bundlers)) {
  describe(bundler, () => {
    for (const tag of tags) {
      test(`a page that imports <${tag}> has it, and no other widget`, async () => {
        const script = `import 'trust-widgets/${tag}/define';`;
        const built = await scriptOf(bundler, tag, script, `<${tag}></${tag}>`);
        assert.match(built, new RegExp(`["']${tag}["']`));
        assert.match(built, new RegExp(`\\b${className(tag)}\\b`));
        for (const other of others(tag)) {
          assert.doesNotMatch(built, new RegExp(`\\b${className(other)}\\b`));
          if (named[tag]?.includes(other)) continue;
          assert.doesNotMatch(built, new RegExp(`["']${other}["']`));
        }
      });

      test(`so does one that takes its class from the index`, async () => {
        const script = `import { ${className(tag)} } from 'trust-widgets'; console.log(${className(tag)});`;
        const built = await scriptOf(bundler, `${tag}-class`, script);
        assert.match(built, new RegExp(`\\b${className(tag)}\\b`));
        const defined = [...built.matchAll(/defineElement\(["']([^"']+)/g)].map(([, one]) => one);
        assert.deepEqual(defined.sort(), parts[tag] ?? []);
        for (const other of others(tag)) {
          assert.doesNotMatch(built, new RegExp(`\\b${className(other)}\\b`));
        }
      });
    }

    test('what is imported and not used leaves nothing', async () => {
      const script = `import { ${tags.map(className).join(', ')} } from 'trust-widgets';`;
      const built = await scriptOf(bundler, 'unused', script);
      assert.equal(built.replace(/^\s*\/\/.*$/gm, '').trim(), '');
    });

    test('what needs no Lit brings none', async () => {
      const script = `import { defineElement } from 'trust-widgets'; defineElement('a-b', HTMLElement);`;
      const built = await scriptOf(bundler, 'define', script);
      assert.match(built, /customElements\.define/);
      assert.doesNotMatch(built, /Lit|class /);
    });
  });
}

let site: TestServer;
before(async () => {
  site = await startServer({ routes: { '/': folder }, record: true });
});
after(() => site.close());

await forEachEngine((context) => {
  for (const tag of tags) {
    for (const path of [`esbuild-${tag}/out.html`, `vite-${tag}/out/index.html`]) {
      test(`${path} shows the widget`, async () => {
        const page = await context.browser.newPage();
        await page.goto(`${site.origin}/${path}`);
        await page.waitFor(
          (name: string) => document.querySelector(name)!.matches(':state(ready)'),
          tag,
        );
        assert.deepEqual(await page.errors(), []);
        await page.close();
      });
    }
  }
});
