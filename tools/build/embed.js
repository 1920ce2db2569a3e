import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { tags } from './elements.js';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** What an attribute takes, by the type that the manifest gives. */
function kindOf(type) {
  if (/^(boolean|number|string)$/.test(type)) return type;
  const literals = [...type.matchAll(/'([^']*)'/g)].map(([, literal]) => literal);
  return literals.length && /^'[^']*'( \| '[^']*')*$/.test(type) ? literals : 'object';
}

/** Of a manifest of custom elements, what a frame needs: by tag, its attributes and whether it takes data. */
export function widgetsOf({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations);
  const widgetOf = ({ attributes, members }) => ({
    // The frame itself says when the widget loads.
    attributes: Object.fromEntries(
      attributes
        .filter(({ name }) => name !== 'loading')
        .map(({ name, type }) => [name, kindOf(type.text)]),
    ),
    data: members.some(({ name, kind }) => kind === 'field' && name === 'data'),
  });
  return Object.fromEntries(
    tags.map((tag) => [tag, widgetOf(elements.find(({ tagName }) => tagName === tag))]),
  );
}

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
