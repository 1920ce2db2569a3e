import path from 'node:path';
import { transform } from 'lightningcss';
import { licenceOf, packageOf } from './licences.js';
import { preloadOf, reserveOf, tags } from './elements.js';

const PLACEHOLDER = '__TRUST_FILES__';

/**
 * Gives the loader its tags, and which files an element needs, by selector, so that it asks for all of them at once.
 * @param {(name: string) => string} fileOf - Where a chunk is, by its name.
 */
export function loaderFiles(fileOf) {
  const code = `export const
    tags = '${tags.join(' ')}'.split(' '),
    load = (tag) => import(\`./\${tag}.js\`),
    files = ${PLACEHOLDER},
    fileOf = (name) => \`${fileOf('${name}')}\`;`;
  const nameOf = (file) => {
    const name = path.basename(file).replace(/-\w+\.js$/, '');
    if (fileOf(name) !== file) throw new Error(`${file} is not what the loader would ask for`);
    return name;
  };
  return {
    name: 'loader-files',
    load: (id) => (id.endsWith('/src/files.ts') ? code : null),
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
      const named = Object.fromEntries(
        Object.entries(needs).map(([when, all]) => [when, all.map(nameOf).sort().join(' ')]),
      );
      const { loader } = Object.fromEntries(chunks.map((chunk) => [chunk.name, chunk]));
      loader.code = loader.code.replace(PLACEHOLDER, JSON.stringify(named));
    },
  };
}

/** Modules of which whoever imports them gets a copy of its own: as one more file they would weigh more. */
const copied = {
  '/loader.ts': ['./page/sealed.js'],
  '/boundary-builder.ts': [
    '../../kit/draft.js',
    '../../kit/show.js',
    '../../kit/controllers/in-view.js',
  ],
  '/boundary/keys.ts': ['../hash.js'],
  '/trust-quick-exit.ts': ['../../kit/light-element.js', '../../kit/make.js'],
};

/** The path of a copy is spelt another way, so that Rollup takes it for a module of its own. */
export function copies() {
  return {
    name: 'copies',
    async resolveId(source, importer, options) {
      const own = Object.keys(copied).find((end) => importer?.endsWith(end));
      if (!own || !copied[own].includes(source)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && found.id.replace('/src/', '/src/./');
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

/**
 * What Lit has for browsers below our floor, for polyfills, for decorators, for kinds of properties that no tag of ours
 * has (with a default to reflect, or an accessor of its own), and for mistakes while one develops.
 */
const leftOut = [
  [/\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, 'true'],
  [/[\w.]+\?\.\((\{(Reactive|Lit)Element:\w+\}|\w+,\w+)\)(?=[,;])/g, '0'],
  [/\w+\.\w+PolyfillSupport/g, 'void 0'],
  [/Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
  [/const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{.*?\}(?=this\.)/, ''],
  [/case Number:.*?catch\(\w+\)\{\w+=null\}/, ''],
  [/case Object:case Array:\w+=null==\w+\?\w+:JSON\.stringify\(\w+\)/, ''],
  [/removeController\(\w+\)\{.*?\}/, ''],
  [/,!\w+\.noAccessor(?=\))/, ''],
  [/toString\(\)\{return this\.cssText\}/, ''],
  [/static addInitializer\(\w+\)\{.*?\}(?=static)/, ''],
  [/,this\.constructor\.\w+\?\.forEach\(\(?\w+\)?=>\w+\(this\)\)/, ''],
  [/void 0!==\w+\.l&&\(this\.l=\[\.\.\.\w+\.l\]\),/, ''],
  [/,useDefault:!1/, ''],
  [/\|\|\w+\.useDefault&&.*?_\$Eu\(\w+,\w+\)\)/, ''],
  [/\?\?this\._\$Ej\?\.get\(\w+\)\?\?\w+/, ''],
  [
    /\{useDefault:\w+,reflect:(\w+),wrapped:\w+\},\w+\)\{.*?\|\|\((?=this\._\$AL)/,
    '{reflect:$1}){(',
  ],
  [/this\.hasUpdated\|\|\w+\|\|(?=\(\w+=void 0\))/, 'this.hasUpdated||'],
  [/,this\.prototype\.hasOwnProperty\(\w+\)&&\(.*?!0\)/, ''],
  [
    /const (\w+)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(.*?\.C\(.*?\)\}(?=\}let)/,
    '',
  ],
  [/if\((this\._\$cssResult\$=!0),\w+!==\w+\)throw Error\(.*?\);/, '$1;'],
  [/\((\w+)=>\{if\(!0===\1\._\$cssResult\$\)return \1\.cssText;.*?\}\)\((\w+)\)/, '$2.cssText'],
  [/Error\("[^"]*"(\+\w+\+"[^"]*")?\)/g, 'Error()'],
  [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]+"\)/g, '0'],
];

/** Takes from Lit what no page can use that the loader serves; fails where a newer Lit is written in another way. */
export function leanLit() {
  const found = new Set();
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (!/node_modules\/(@lit|lit)/.test(id)) return null;
      return leftOut.reduce((text, [what, instead]) => {
        const less = text.replace(what, instead);
        if (less !== text) found.add(what);
        return less;
      }, code);
    },
    buildEnd(error) {
      const missed = leftOut.filter(([what]) => !found.has(what)).map(([what]) => String(what));
      if (!error && missed.length) this.error(`Lit no longer has ${missed.join(', ')}`);
    },
  };
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
