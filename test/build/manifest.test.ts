import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { publicTokens } from '../../src/kit/styles/tokens.js';

const root = new URL('../../', import.meta.url);
const text = (url: URL) => readFileSync(url, 'utf8');
const json = (path: string) => JSON.parse(text(new URL(path, root))) as unknown;

interface Entry {
  name: string;
  description?: string;
}
interface Typed extends Entry {
  type?: { text: string };
  default?: string;
}
interface Member extends Typed {
  kind: 'field' | 'method';
  privacy?: string;
  static?: boolean;
  attribute?: string;
}
interface Declaration extends Entry {
  kind: string;
  tagName: string;
  summary?: string;
  customElement?: boolean;
  members: Member[];
  attributes: (Typed & { fieldName?: string })[];
  events: Typed[];
  slots: Entry[];
  cssParts: Entry[];
  cssProperties: Entry[];
  cssStates: Entry[];
}
interface Module {
  path: string;
  declarations: Declaration[];
  exports: { kind: string; name: string; declaration: { name: string; module: string } }[];
}

const { modules } = json('custom-elements.json') as { modules: Module[] };
const declarations = modules.flatMap((module) => module.declarations);
const elements = declarations.filter(({ customElement }) => customElement);
const index = (await import(new URL('dist/index.js', root).href)) as Record<string, unknown>;

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const namesOf = (entries: Entry[]) => entries.map(({ name }) => name).sort();

/** The text of a built module and of all of ours that it imports, from the start or later. */
function reach(url: URL, seen = new Map<string, string>()): string {
  if (!seen.has(url.href)) {
    const code = text(url);
    seen.set(url.href, code);
    for (const [, path] of code.matchAll(/(?:from |import |import\()'(\.[^']+)'/g)) {
      // Every locale hangs on the kit, and says nothing here; another element speaks for itself.
      if (!/locales\/|\/define\.js$/.test(path!)) reach(new URL(path!, url), seen);
    }
  }
  return [...seen.values()].join('\n');
}

const all = (code: string, pattern: RegExp) =>
  sorted([...code.matchAll(pattern)].map(([, name]) => name!));

test('names each tag, and where it is registered', () => {
  const tags = readdirSync(new URL('src/elements/', root)).sort();
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags);
  for (const tag of tags) {
    const define = modules.find(({ path }) => path === `dist/elements/${tag}/define.js`);
    assert.deepEqual(
      define?.exports.map(({ kind, name }) => [kind, name]),
      [['custom-element-definition', tag]],
    );
  }
});

test('points at files of the package alone', () => {
  const paths = JSON.stringify(modules).matchAll(/"(?:path|module)":"([^"]+)"/g);
  for (const path of sorted([...paths].map(([, one]) => one!))) {
    assert.match(path, /^dist\/.*\.js$/);
    assert.ok(existsSync(new URL(path, root)), path);
  }
});

test('declares what index.js exports, and the loader', () => {
  const loader = ['discover'];
  assert.deepEqual(namesOf(declarations), [...Object.keys(index), ...loader].sort());
});

test('describes everything', () => {
  const bare: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (!node || typeof node !== 'object') return;
    const { name = '' } = node as Partial<Entry>;
    const place = `${path}/${name}`;
    const lists = Object.entries(node).filter(([key]) => key !== 'parameters');
    if ('name' in node && !(node as Entry).description) bare.push(place);
    for (const [key, list] of lists) {
      if (Array.isArray(list)) for (const one of list) visit(one, `${place}/${key}`);
    }
  };
  for (const declaration of declarations) visit(declaration, '');
  assert.deepEqual(bare, []);
  for (const { summary, tagName } of elements) assert.ok(summary, tagName);
});

test('names the same tokens as the styles do', () => {
  const named = elements.flatMap(({ cssProperties }) => namesOf(cssProperties));
  assert.deepEqual(sorted(named), Object.keys(publicTokens).sort());
});

for (const declaration of elements) {
  const { tagName, name, members, attributes, events } = declaration;
  const folder = new URL(`dist/elements/${tagName}/`, root);
  const code = reach(new URL(`${tagName}.js`, folder));
  const reserve = new URL(`src/elements/${tagName}/reserve.css`, root);
  const styles = code + (existsSync(reserve) ? text(reserve) : '');
  const Element = index[name] as CustomElementConstructor & {
    observedAttributes: string[];
    elementProperties: Map<string, { attribute?: string | boolean; state?: boolean }>;
  };

  describe(`<${tagName}>`, () => {
    test('has the attributes that the class observes, and the one that the loader reads', () => {
      assert.deepEqual(namesOf(attributes), [...Element.observedAttributes, 'loading'].sort());
    });

    test('has the properties that the class has, each with its attribute, and nothing private', () => {
      const fields = [...Element.elementProperties].filter(([, { state }]) => !state);
      const expected = fields.map(([property, { attribute }]) => [
        property,
        attribute === false ? undefined : (attribute ?? property.toLowerCase()),
      ]);
      const found = members.filter(({ kind }) => kind === 'field');
      assert.deepEqual(found.map((one) => [one.name, one.attribute]).sort(), expected.sort());
      for (const member of members) {
        assert.doesNotMatch(member.name, /^[#_]/);
        assert.ok(!member.static && (member.privacy ?? 'public') === 'public', member.name);
      }
      for (const { name: attribute, fieldName } of attributes) {
        const field = found.find((one) => one.name === fieldName);
        assert.equal(field?.attribute ?? 'loading', attribute);
      }
    });

    test('has methods that the class has', () => {
      for (const { name: method } of members.filter(({ kind }) => kind === 'method')) {
        assert.equal(typeof Element.prototype[method as 'click'], 'function', method);
      }
    });

    test('gives each type in words that a publisher can look up', () => {
      const known = /^(string|number|boolean|unknown|readonly|Readonly|Partial|Record)$/;
      const exported = text(new URL('dist/index.d.ts', root));
      for (const { name: one, type } of [...members, ...attributes, ...events]) {
        if (members.some(({ name: method, kind }) => method === one && kind === 'method')) continue;
        assert.ok(type?.text, one);
        for (const [word] of type.text.replace(/'[^']*'/g, '').matchAll(/\w+/g)) {
          const listed = known.test(word) || new RegExp(`\\b${word}\\b`).test(exported);
          assert.ok(listed, `${one}: write out ${word}, or export it from index.ts`);
        }
      }
    });

    test('has the defaults that a new element has', () => {
      const element = new Element() as unknown as Record<string, unknown>;
      for (const { name: field, default: given } of members) {
        const value = element[field];
        // What is left out is no value: then the default is what it means, and may be told.
        if (value === undefined || typeof value === 'function') continue;
        assert.equal(given?.replaceAll("'", '"'), JSON.stringify(value), field);
      }
    });

    test('has the events that its code fires, each a class that the package exports', () => {
      const classes = code.matchAll(/class (\w+) extends CustomEvent\s*{[^]*?super\('([\w-]+)'/g);
      const fired = [...classes].map(([, event, type]) => [type, event]).sort();
      assert.deepEqual(
        events.map(({ name: type, type: event }) => [type, event?.text]).sort(),
        fired,
      );
      for (const [, event] of fired) assert.equal(typeof index[event!], 'function', event);
    });

    test('has the parts, slots, tokens and states of its templates and styles', () => {
      assert.doesNotMatch(code, /\bpart=(\$|[^"])/, 'a part that this test cannot read');
      const parts = all(code, /\bpart(?:="|: ')([^"']+)["']/g).flatMap((names) => names.split(' '));
      assert.deepEqual(namesOf(declaration.cssParts), sorted(parts));
      const slots = [...code.matchAll(/(?:<slot\b|make\('slot')([^>)]*)[>)]/g)].map(
        ([, rest]) => /\bname(?:="|: ')([^"']+)["']/.exec(rest!)?.[1] ?? '',
      );
      assert.deepEqual(namesOf(declaration.slots), sorted(slots));
      assert.deepEqual(
        namesOf(declaration.cssProperties),
        all(styles, /var\(\s*(--trust-[\w-]+)/g),
      );
      assert.deepEqual(namesOf(declaration.cssStates), all(code, /states\.add\('([\w-]+)'\)/g));
    });
  });
}
