import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import minifyLiterals from 'rollup-plugin-minify-template-literals';
import { tags } from './tools/build/elements.js';
import { allInOne, licences, loaderFiles, staticFiles } from './tools/build/plugins.js';

/** What every element needs. The rest of the kit goes where it is used. */
const shared =
  /node_modules|\/src\/(version|locales\/index|platform\/parsed|domain\/(ids|url)|kit\/(define|json|later|report|widget-element|controllers\/language|share\/glyph|styles\/(host|controls)))/;
/** What all that share need, on the page's load. */
const sharing =
  /\/src\/(domain\/share\/(address|compose|target-ids)|kit\/share\/(attempt|share-events|share-sheet)|platform\/(frame|native-share|page))\.ts/;
const define = (tag) => `src/elements/${tag}/define.ts`;

const common = [
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  minifyLiterals({ include: ['src/**'], failOnError: true }),
  nodeResolve(),
];
const minify = terser({
  ecma: 2022,
  module: true,
  compress: { passes: 3 },
  format: { comments: /^!/ },
});

export default [
  {
    input: {
      loader: 'src/loader.ts',
      ...Object.fromEntries(tags.map((tag) => [tag, define(tag)])),
    },
    output: {
      dir: 'cdn',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      // What every element shares is one file: fewer requests, and it compresses better.
      manualChunks: (id) => (shared.test(id) ? 'kit' : sharing.test(id) ? 'share' : undefined),
    },
    plugins: [...common, minify, loaderFiles(), licences(), staticFiles()],
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
];
