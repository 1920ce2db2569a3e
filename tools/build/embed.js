import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { widgetsOf } from '../cli/widgets.js';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Gives the frame its table of widgets. */
export function embedWidgets() {
  return {
    name: 'embed-widgets',
    load(id) {
      if (!id.endsWith('/src/embed/widgets.ts')) return null;
      const table = widgetsOf(JSON.parse(read('custom-elements.json')));
      return `export const widgets = ${JSON.stringify(table)};`;
    },
  };
}

/** The page of the frame and its style. */
export function embedPage() {
  return {
    name: 'embed-page',
    generateBundle() {
      const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
      emit('embed.html', read('src/embed/embed.html'));
      const code = Buffer.from(read('src/embed/embed.css'));
      emit('embed.css', transform({ filename: 'embed.css', code, minify: true }).code);
    },
  };
}
