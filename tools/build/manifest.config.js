/** What the analyzer reads for `custom-elements.json`. */
export default {
  globs: ['src/elements/*/*.ts', 'src/kit/widget-element.ts'],
  exclude: ['src/elements/*/*.styles.ts'],
  litelement: true,
};
