import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stores } from './kinds/comments.js';
import { head } from './kinds/ours.js';
import type { Kind, Subject } from './kinds/kind.js';
import { Site } from './server/site.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const text = (path: string): string => readFileSync(at(path), 'utf8');

/** Bundles what is written by hand, as for production. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: at('plain/'), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    loader: { '.css': 'text' },
    tsconfig: at('../tsconfig.json'),
    write: false,
  });
  return outputFiles[0]!.text;
}

/** Where a subject's page with so many copies is served; 0 copies: the article alone. */
export const pathOf = (kind: Kind, subject: Subject, copies: number): string =>
  `/${kind.name}/${kind.subjects.indexOf(subject)}/${copies}`;

export const articlePath = '/article';

/**
 * The page, drawn only when all of it and the scripts in its head are there: how often a page is laid out while it
 * comes in is chance, and one layout more or less is a third of the cost of many copies.
 */
const whole = (html: string): string =>
  html
    .replaceAll('<script ', '<script blocking="render" ')
    .replace('</head>', '<link rel="expect" href="#end" blocking="render" /></head>')
    .replace('</body>', '<div id="end"></div></body>');

const article = text('article.html');
const fill = (slots: Record<'head' | 'widget' | 'foot', string>): string =>
  article.replace(/<!-- (head|widget|foot) -->/g, (_, slot: keyof typeof slots) => slots[slot]);

/** The pages of all kinds, and every file that they name. */
export async function siteOf(kinds: readonly Kind[]): Promise<Site> {
  const site = new Site();
  site.mount('/ours/', at('../cdn/'));
  site.mount('/peers/', at('node_modules/'));
  site.put('/article.css', text('article.css'));
  site.put('/data/poster.svg', text('../demo/images/table-morning.svg'));
  for (const [path, answer] of Object.entries(stores)) site.put(`${path}`, JSON.stringify(answer));
  for (const how of ['vanilla', 'lit']) {
    const file = ({ name }: Kind) => `import './${how}/${name}.ts';`;
    const single = kinds.filter(({ name }) => name !== 'together');
    for (const kind of single) site.put(`/plain/${how}/${kind.name}.js`, await bundle(file(kind)));
    const there = single.filter(({ subjects }) => subjects[0]!.role === 'ours');
    site.put(`/plain/${how}/together.js`, await bundle(there.map(file).join('\n')));
  }
  site.put(articlePath, fill({ head: '', widget: '', foot: '' }));
  site.put(
    '/typing/ours',
    fill({
      head: head(['boundary-builder']),
      widget: '<boundary-builder loading="eager"></boundary-builder>',
      foot: '',
    }),
  );
  site.put('/typing/plain', fill({ head: '', widget: '<textarea rows="2"></textarea>', foot: '' }));
  for (const kind of kinds) {
    for (const subject of kind.subjects) {
      const { head, copy, foot = () => '' } = subject;
      for (const copies of [1, 10, 100]) {
        const widget = Array.from({ length: copies }, (_, index) => copy(index)).join('\n');
        const html = fill({ head, widget, foot: foot(copies) });
        site.put(pathOf(kind, subject, copies), copies > 1 ? whole(html) : html);
      }
    }
  }
  return site;
}
