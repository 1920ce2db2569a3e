import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layerRules } from './tools/lint/layers.js';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'cdn/',
      'storybook-static/',
      'test/.output/',
      'examples/*/{dist,_site,.astro,.next}/',
      'examples/next/next-env.d.ts',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  { files: ['**/*.js', '**/*.cjs'], languageOptions: { globals: nodeGlobals() } },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  {
    files: ['**/*.ts'],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }] },
  },
  {
    // A framework's interface takes our tags in by such an interface.
    files: ['tools/build/frameworks/*.d.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
    },
  },
  ...layerRules,
);

function nodeGlobals() {
  const names = [
    'Buffer',
    'URL',
    'URLSearchParams',
    'console',
    'process',
    'module',
    'setTimeout',
    'clearTimeout',
    'fetch',
  ];
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
