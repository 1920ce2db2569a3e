import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import minifyLiterals from 'rollup-plugin-minify-template-literals';
import { tags } from './tools/build/elements.js';
import { stampOf } from './tools/build/stamp.js';
import { embedPage, embedWidgets } from './tools/build/embed.js';
import {
  allInOne,
  copies,
  leanLit,
  licences,
  loaderFiles,
  staticFiles,
} from './tools/build/plugins.js';

/** What every element needs, those that draw without templates too. */
const base =
  /node_modules\/(@lit\/reactive-element|lit-html\/is-server)|\/src\/(version|platform\/parsed|locales\/index|domain\/url|page\/(page|safety)|kit\/(share\/share-icon|define|json|report|standing|controllers\/language|styles\/(host|controls)))/;
/** What every element with templates needs. The rest of the kit goes where it is used. */
const kit =
  /node_modules\/(@lit\/|lit)|\/src\/(domain\/ids|kit\/(awaiting-element|later|widget-element|share\/glyph))/;
/** What all that share need, on the page's load. */
const sharing =
  /\/src\/(domain\/share\/(address|compose|target-ids)|kit\/share\/(attempt|share-events|share-sheet)|platform\/(native-share|page))\.ts/;
/** What private tools need on the page's load, and the quick exit too. */
const left = /\/src\/(page\/(left|tools)|platform\/(erasing|place|tabs))\.ts/;
/** What private tools need besides. */
const tool = /\/src\/(kit\/masked|locales\/en\/keep-line|platform\/store\/databases)\.ts/;
/** What is said and asked once a reader does something. */
const later =
  /\/src\/(platform\/frame|kit\/(controllers\/data-source|copier|dates|live-region|masked-field|question|surface|styles\/(adopt|copier|float|unseen)))\.ts/;
/** The store, in the one file that needs it on the page's load. */
const store =
  /\/src\/(elements\/trust-space\/(define|trust-space)|kit\/private-store|domain\/store\/(private-store|vault|reading|settings)|platform\/store\/shelf)/;
const chunks = { base, kit, share: sharing, left, tool, later, 'trust-space': store };
/** One stamp for all: a page names a dozen of them, and nothing compresses a hash of its own. */
const stamp = stampOf();
const fileOf = (name) => `chunks/${name}-${stamp}.js`;
const define = (tag) => `src/elements/${tag}/define.ts`;

const common = [
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  // By a pattern that also takes the path of a copy.
  minifyLiterals({ include: [/\/src\//], failOnError: true }),
  nodeResolve(),
  leanLit(),
];
const minified = (preamble = '') =>
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3 },
    format: { comments: /^!/, preamble },
  });
const minify = minified();
/** Most of what these hold runs at once: Chromium compiles it while it comes in, not on the main thread. */
const early = ['loader', 'base', 'kit', 'later', 'trust-quiz', 'given-quiz'];
const eager = minified('//# allFunctionsCalledOnLoad');
const minifyEach = {
  name: 'minify-each',
  renderChunk(code, chunk, ...others) {
    const { renderChunk } = early.includes(chunk.name) ? eager : minify;
    return renderChunk.call(this, code, chunk, ...others);
  },
};

export default [
  {
    input: {
      loader: 'src/loader.ts',
      ...Object.fromEntries(tags.map((tag) => [tag, define(tag)])),
    },
    output: {
      dir: 'cdn',
      // Beside each file, without a line in it that names it: readers need none.
      sourcemap: 'hidden',
      entryFileNames: '[name].js',
      // What content there is in a language is named by both, as the words of the interface are by theirs.
      chunkFileNames({ facadeModuleId }) {
        const kind = /content\/(?:boundary\/)?(\w+)\/\w+\.ts$/.exec(facadeModuleId)?.[1];
        return fileOf(kind ? `${kind}-[name]` : '[name]');
      },
      // What elements share is in few files: fewer requests, and it compresses better.
      manualChunks: (id) => Object.keys(chunks).find((name) => chunks[name].test(id)),
    },
    // Else who takes one thing from `lit` gets all of it.
    treeshake: { moduleSideEffects: (id) => !id.includes('node_modules') },
    plugins: [copies(), ...common, minifyEach, loaderFiles(fileOf), licences(), staticFiles()],
  },
  {
    input: 'all-in-one',
    output: {
      file: 'cdn/all.classic.js',
      format: 'iife',
      sourcemap: true,
      inlineDynamicImports: true,
    },
    plugins: [allInOne('all-in-one'), ...common, minify, licences()],
  },
  // Classic scripts: modules of a frame without an origin would need CORS.
  ...[
    ['embed', 'page', []],
    ['embed-frame', 'frame', [embedWidgets(), embedPage()]],
  ].map(([name, entry, plugins]) => ({
    input: `src/embed/${entry}.ts`,
    output: { file: `cdn/${name}.js`, format: 'iife', sourcemap: 'hidden' },
    plugins: [...plugins, esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }), minify],
  })),
];
