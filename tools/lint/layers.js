/** Who may import whom in `src/`. What a layer may not name is an error; `docs/architecture.md` has the picture. */
const layers = ['content', 'domain', 'elements', 'embed', 'kit', 'locales', 'page', 'platform'];
const outside = ['bench', 'cms', 'demo', 'server', 'stories', 'test', 'tools'];

/**
 * @param files - glob of the layer's files
 * @param may - layers that it may import
 * @param packages - npm packages that it may import
 * @param types - layers, and patterns, of which it may import types only
 * @param also - further patterns that it may not import
 */
function layer(files, { may = [], packages = [], types = [], also = [] }) {
  const named = (names) => `^\\.(.*/)?(${names.join('|')})/`;
  const never = [...layers, ...outside].filter((name) => ![...may, ...types].includes(name));
  const patterns = [
    { regex: named(never), message: 'This layer may not import that one.' },
    {
      regex: `^(?!\\.${packages.map((name) => `|${name}($|/)`).join('')})`,
      message: 'Not a part of this layer.',
    },
    ...also.map((regex) => ({ regex, message: 'Not from here.' })),
    ...types.map((name) => ({
      regex: layers.includes(name) ? named([name]) : name,
      allowTypeImports: true,
      message: 'Types only.',
    })),
  ];
  return { files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

const anyDefine = '/define(\\.js)?$';

export const layerRules = [
  layer(['src/domain/**'], {}),
  layer(['src/content/**'], { types: ['domain'] }),
  layer(['src/locales/**'], {}),
  layer(['src/platform/**'], { may: ['domain'], packages: ['@scure/bip39'] }),
  layer(['src/page/**'], { may: ['platform', 'domain'] }),
  layer(['src/kit/**'], {
    may: ['platform', 'page', 'locales', 'domain'],
    packages: ['lit'],
    also: [anyDefine],
  }),
  layer(['src/elements/*/*.ts'], {
    may: ['kit', 'domain', 'platform', 'page', 'content', 'locales'],
    packages: ['lit', 'lean-qr'],
    types: ['^\\.\\./trust-|^\\.\\./boundary-'],
    also: [anyDefine, '/locales/(?!en/)'],
  }),
  layer(['src/elements/*/define.ts'], { may: ['kit'], also: ['/kit/(?!define\\.js)'] }),
  layer(['src/files.ts'], {}),
  layer(['src/loader.ts'], { may: ['page'] }),
  layer(['src/embed/**'], { may: ['domain'] }),
  layer(['src/index.ts'], {
    may: ['kit', 'elements'],
    types: ['domain', 'locales'],
    also: ['^\\..*/elements/.*/define'],
  }),
];
