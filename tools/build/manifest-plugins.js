import ts from 'typescript';

/** Tells of each `defineElement('tag', Class)`, as the analyzer does of `customElements.define`. */
export function definitions() {
  return {
    name: 'definitions',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineElement') return;
      const [tag, element] = node.arguments;
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: { name: element.getText() },
      });
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const home = (name) =>
        modules.find(({ declarations }) => declarations.some((one) => one.name === name))?.path;
      for (const one of modules) {
        for (const { kind, declaration } of one.exports) {
          if (kind === 'custom-element-definition') declaration.module = home(declaration.name);
        }
        // The analyzer takes the parameters of `defineElement` itself for a tag and a class.
        one.exports = one.exports.filter(({ declaration }) => declaration.module);
      }
    },
  };
}

/** Statics are between a class and Lit, or the kit. */
const isPublic = ({ name, privacy, static: isStatic }) =>
  !name.startsWith('#') && (privacy ?? 'public') === 'public' && !isStatic;

/** Leaves what `index.js`, the loader and the `define` files give, and of that what is public. */
export function published() {
  return {
    name: 'published',
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      const index = modules.find(({ path }) => path === 'src/index.ts');
      const declared = new Set(modules.flatMap((one) => one.declarations.map(({ name }) => name)));
      // The rest are types.
      index.exports = index.exports.filter(({ name }) => declared.has(name));
      const names = new Set(index.exports.map(({ name }) => name));
      for (const one of modules) {
        if (one === index || one.path === 'src/loader.ts') continue;
        const kept = ({ kind, name }) => kind === 'custom-element-definition' || names.has(name);
        one.exports = one.exports.filter(kept);
        one.declarations = one.declarations.filter(kept);
      }
      for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
        declaration.members &&= declaration.members.filter(isPublic);
        // Those without are the analyzer's guesses from `new …Event(…)`.
        declaration.events &&= declaration.events.filter(({ description }) => description);
        const { superclass } = declaration;
        // The analyzer takes what nobody imports for the module's own.
        if (superclass && superclass.name in globalThis) {
          declaration.superclass = { name: superclass.name, package: 'global:' };
        }
      }
      customElementsManifest.modules = modules.filter(({ exports }) => exports.length);
    },
  };
}

/** Names no type `undefined`, for what is left out is; and writes out each name of a union of literals. */
export function plainTypes() {
  const literals = literalUnions('src/index.ts');
  return {
    name: 'plain-types',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { members = [], attributes = [] } of modules.flatMap((one) => one.declarations)) {
        for (const { type } of [...members, ...attributes]) {
          if (!type) continue;
          const text = type.text.replace(/ \| undefined$/, '');
          type.text = literals.get(text) ?? text;
        }
      }
    },
  };
}

/** Every alias of a union of literals that the entry reaches, by name. */
function literalUnions(entry) {
  const program = ts.createProgram([entry], {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    noLib: true,
    types: [],
  });
  const found = new Map();
  for (const file of program.getSourceFiles()) {
    for (const node of file.statements) {
      if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) continue;
      const texts = node.type.types.map((type) => type.getText(file));
      if (texts.every((text) => /^(['"\d])/.test(text))) {
        found.set(node.name.text, texts.join(' | '));
      }
    }
  }
  return found;
}

/** Points at the files of the package, not at what they were made from. */
export function packagePaths() {
  // `./` is how `index.ts`, at the root, names what it gives on.
  const moved = (path) => path.replace(/^(?:\/?src|\.)\/(.*)\.[jt]s$/, 'dist/$1.js');
  const visit = (node) => {
    for (const [key, value] of Object.entries(node ?? {})) {
      if (typeof value === 'object') visit(value);
      else if (key === 'path' || key === 'module') node[key] = moved(value);
    }
  };
  return {
    name: 'package-paths',
    packageLinkPhase: ({ customElementsManifest }) => visit(customElementsManifest),
  };
}
