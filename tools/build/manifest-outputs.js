import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cssData, htmlData, webTypes } from './editor-data.js';
import { elementTypes } from './element-types.js';

/** Writes what is made from `custom-elements.json`: data for editors, types for frameworks. */
const root = new URL('../../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const { name, version } = read('package.json');
const elements = read('custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ customElement }) => customElement);

function write(path, text) {
  const file = new URL(`dist/${path}`, root);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

write('editors/html-data.json', json(htmlData(elements)));
write('editors/css-data.json', json(cssData(elements)));
write('editors/web-types.json', json(webTypes(elements, { name, version })));
write('frameworks/elements.d.ts', elementTypes(elements));
for (const framework of ['react', 'svelte', 'vue']) {
  const source = new URL(`frameworks/${framework}.d.ts`, import.meta.url);
  copyFileSync(source, new URL(`dist/frameworks/${framework}.d.ts`, root));
}
