import { transform } from 'lightningcss';
import { licenceOf, packageOf } from './licences.js';
import { preloadOf, reserveOf, tags } from './elements.js';

const PLACEHOLDER = '__TRUST_FILES__';

/** Tells the loader which files an element needs, by selector, so that it asks for all of them at once. */
export function loaderFiles() {
  return {
    name: 'loader-files',
    load: (id) => (id.endsWith('/src/files.ts') ? `export const files = ${PLACEHOLDER};` : null),
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const find = (end) =>
        chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(end)));
      const needs = {};
      const entries = tags.map((tag) => find(`/src/elements/${tag}/define.ts`));
      const [first, ...others] = entries.map((entry) => allImports(entry, bundle));
      // What all need is said once. The entry itself the loader imports by name.
      needs['*'] = first.filter((file) => others.every((files) => files.includes(file)));
      tags.forEach((tag, index) => {
        const own = [...needs['*'], entries[index].fileName];
        const more = (files) => files.filter((file) => !own.includes(file));
        const files = more(allImports(entries[index], bundle));
        if (files.length) needs[tag] = files;
        own.push(...files);
        for (const [module, when] of Object.entries(preloadOf(tag))) {
          const later = find(`/src/${module}`);
          needs[tag + when] = more([later.fileName, ...allImports(later, bundle)]);
        }
      });
      for (const { facadeModuleId, fileName } of chunks) {
        const locale = facadeModuleId?.match(/\/src\/locales\/([\w-]+)\.ts$/)?.[1];
        if (locale) needs[`:lang(${locale})`] = [fileName];
      }
      const { loader } = Object.fromEntries(chunks.map((chunk) => [chunk.name, chunk]));
      loader.code = loader.code.replace(PLACEHOLDER, JSON.stringify(needs));
    },
  };
}

function allImports(chunk, bundle, seen = new Set()) {
  for (const file of chunk.imports) {
    if (seen.has(file)) continue;
    seen.add(file);
    allImports(bundle[file], bundle, seen);
  }
  return [...seen];
}

/** Names by licence, and where the texts are. */
function notice(packages) {
  const byLicence = new Map();
  for (const { name, licence } of packages) {
    byLicence.set(licence, new Set(byLicence.get(licence)).add(name));
  }
  const groups = [...byLicence].map(([licence, names]) => `${licence}: ${[...names].join(', ')}`);
  return `${groups.join('; ')}; see LICENSES.txt`;
}

/** One line in each bundle that names whose code is in it; the licences' texts stand in `LICENSES.txt`. */
export function licences() {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const texts = new Map();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const found = new Map();
        for (const id of Object.keys(chunk.modules)) {
          const root = packageOf(id);
          if (root) found.set(root, licenceOf(root));
        }
        for (const [root, licence] of found) texts.set(root, licence);
        // After the code, so that no line of the source map moves.
        if (found.size) chunk.code = `${chunk.code.trimEnd()}\n/*! ${notice(found.values())} */\n`;
      }
      const blocks = [...texts.values()].map(
        ({ name, version, text }) => `${name} ${version}\n\n${text.trim()}\n`,
      );
      this.emitFile({
        type: 'asset',
        fileName: 'LICENSES.txt',
        source: [...new Set(blocks)].sort().join(`\n${'-'.repeat(72)}\n\n`),
      });
    },
  };
}

/** `all.js`: every tag. `reserve.css`: every tag's place. */
export function staticFiles() {
  return {
    name: 'static-files',
    generateBundle() {
      const all = tags.map((tag) => `import './${tag}.js';\n`).join('');
      this.emitFile({ type: 'asset', fileName: 'all.js', source: all });
      const { code } = transform({
        filename: 'reserve.css',
        code: Buffer.from(tags.map(reserveOf).join('')),
        minify: true,
      });
      this.emitFile({ type: 'asset', fileName: 'reserve.css', source: code });
    },
  };
}

/** An entry that holds every tag and the loader, which upgrades the markers. */
export function allInOne(id) {
  const names = [...tags.map((tag) => `./src/elements/${tag}/define.ts`), './src/loader.ts'];
  return {
    name: 'all-in-one',
    resolveId: (source) => (source === id ? id : null),
    load: (source) => (source === id ? names.map((name) => `import '${name}';\n`).join('') : null),
  };
}
