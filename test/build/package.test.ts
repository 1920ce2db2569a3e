import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { publicTokens } from '../../src/kit/styles/tokens.js';
import { version } from '../../src/version.js';

const root = new URL('../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(text('package.json')) as {
  name: string;
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
};

test('the version module tells the version of the package', () => {
  assert.equal(version, manifest.version);
});

test('every export has its file, and its types', () => {
  for (const [name, target] of Object.entries(manifest.exports)) {
    if (name.includes('*')) continue;
    for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
      assert.ok(existsSync(new URL(path, root)), `${name}: ${path}`);
    }
  }
});

test('each element is exported, with what defines it', () => {
  for (const tag of readdirSync(new URL('src/elements/', root))) {
    assert.ok(manifest.exports[`./${tag}`] && manifest.exports[`./${tag}/define`], tag);
  }
});

test('index.js imports in Node, and registers nothing', async () => {
  const { TrustShareButton } = (await import(new URL('dist/index.js', root).href)) as Record<
    string,
    unknown
  >;
  assert.equal(typeof TrustShareButton, 'function');
  assert.equal(customElements.get('trust-share-button'), undefined);
});

test('an element renders on the server', async () => {
  await import(new URL('dist/elements/trust-share-button/define.js', root).href);
  const { render } = await import('@lit-labs/ssr');
  const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
  const { html } = await import('lit');
  const draw = async (template: unknown) => collectResult(render(template));
  const button = await draw(
    html`<trust-share-button><a href="/share">Share this</a></trust-share-button>`,
  );
  assert.match(button, /<template[^>]*shadowrootmode="open"/);
  assert.match(button, /<button\s[^>]*part="button"/);
  assert.match(button, /<a href="\/share">Share this<\/a>/);
  assert.match(await draw(html`<trust-share-button mode="row"></trust-share-button>`), /<slot>/);
});

test('every public token is used by a style sheet', () => {
  const sources = readdirSync(new URL('src/', root), { recursive: true })
    .map(String)
    .filter((name) => /(styles|reserve).*\.(ts|css)$/.test(name))
    .map((name) => text(`src/${name}`))
    .join('\n');
  for (const token of Object.keys(publicTokens)) assert.ok(sources.includes(`var(${token}`), token);
});
