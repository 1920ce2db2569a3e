import { definitions, packagePaths, plainTypes, published } from './manifest-plugins.js';

/** What the analyzer reads for `custom-elements.json`, and what it leaves there. */
export default {
  globs: ['src/index.ts', 'src/loader.ts', 'src/version.ts', 'src/{kit,elements}/**/*.ts'],
  // Lit's own methods, made to wait.
  exclude: ['src/kit/awaiting-element.ts'],
  litelement: true,
  plugins: [definitions(), published(), plainTypes(), packagePaths()],
};
