import { looks } from './looks.js';
import { at, type Reader, refer, type Tell } from './reader.js';
import { rules, type Shape, shapes, variants } from './shapes.js';

/** As in a JSON path. */
const field = (key: string): string =>
  /^[a-z_$][\w$]*$/i.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;

/** As JSON has them: `null` and what is no finite number are of none. */
const typeOf = (value: unknown): string =>
  value === null || (typeof value == 'number' && !Number.isFinite(value))
    ? ''
    : Array.isArray(value)
      ? 'array'
      : typeof value;

const typeOfKind = (kind: string): string =>
  rules[kind]?.[0] ?? (/]$/.test(kind) ? 'array' : /^@/.test(kind) ? 'string' : 'object');

interface Kind {
  readonly fit: string;
  readonly type: string;
  /** Of a list, or of values by name. */
  readonly parts: readonly string[];
}

const known: Record<string, Kind[]> = {};

/** Each of what `a|b?` stands for. */
const kindsOf = (kind: string): readonly Kind[] =>
  (known[kind] ??= kind
    .replace('?', '')
    .split('|')
    .map((fit) => ({
      fit,
      type: typeOfKind(fit),
      parts: /^(.+)([[{])(\d*)(\w*).$/.exec(fit) ?? [],
    })));

/**
 * Tells where a value is not of its kind. Gives back what is: a field that is not of its kind is there without a value,
 * so that what is left can be looked at further.
 */
export function read(kind: string, value: unknown, tell: Tell, reader: Reader): unknown {
  const kinds = kindsOf(kind);
  const found = kinds.find(({ type }) => type == typeOf(value));
  if (!found) {
    const types = kinds.map(({ type }) => (/^[ao]/.test(type) ? 'an ' : 'a ') + type);
    return tell(`must be ${types.join(' or ')}`);
  }
  const { fit, parts } = found;
  const [, part, many, least, keys] = parts;
  if (many == '[') {
    const list = value as unknown[];
    if (list.length < +least!) tell(`must have at least ${least}`);
    return readList(part!.replace('/', '|'), list, tell, reader);
  }
  if (many)
    return Object.fromEntries(
      Object.entries(value as object).map(([key, entry]) => {
        const tellOf = at(tell, field(key));
        if (keys) refer(key, keys, reader.ids[keys], tellOf);
        return [key, read(part!, entry, tellOf, reader)];
      }),
    );
  const [, test, message] = rules[fit] ?? [];
  if (test && !test.test(value as never)) {
    tell(message!);
    // An id may still be referred to.
    if (fit != 'id') return;
  }
  if (fit[0] == '@') refer(value, fit.slice(1), reader.ids[fit.slice(1)], tell);
  return rules[fit] || typeof value != 'object'
    ? value
    : readObject(fit, value as Record<string, unknown>, tell, reader);
}

/** Each id of a list is there once; where choices are, a mere string is its own id. */
function readList(kind: string, list: unknown[], tell: Tell, reader: Reader): unknown[] {
  const entries = [...list].map((entry, i) => read(kind, entry, at(tell, `[${i}]`), reader) ?? {});
  const ids = entries.map((entry) =>
    /^text/.test(kind) && typeof entry == 'string' ? entry : (entry as { id?: unknown }).id,
  );
  ids.forEach((id, i) => {
    if (id && ids.indexOf(id) < i) tell('is taken', `[${i}]${id == entries[i] ? '' : '.id'}`);
  });
  return entries;
}

/** Of which shape an object is, by its kind and, where the kind has several, by what it holds. */
function shapeOf(kind: string, value: object): Shape | undefined {
  const among = variants[kind];
  if (!among) return shapes[kind];
  const { type } = value as { type?: unknown };
  return among[
    Object.keys(among).find((name) => (kind == 'question' ? name === type : name in value))!
  ];
}

function readObject(
  kind: string,
  value: Record<string, unknown>,
  tell: Tell,
  reader: Reader,
): unknown {
  const found = shapeOf(kind, value);
  if (!found && kind != 'question')
    return tell(`must have one of ${Object.keys(variants[kind]!).join(', ')}`);
  // A question of an unknown type is looked at as far as all types are alike.
  const shape = found ?? variants[kind]!.text!;
  const good = (kind == 'quiz' ? reader.quiz : {}) as Record<string, unknown>;
  for (const key of Object.keys({ ...shape, ...value })) {
    const fieldKind = Object.hasOwn(shape, key) && shape[key]!;
    // Only where something is told, its path is put into words.
    const tellOf: Tell = (message, more = '') => tell(message, field(key) + more);
    if (!fieldKind) {
      if (found) tellOf(`is not known; known are ${Object.keys(shape).join(', ')}`);
    } else if (value[key] !== undefined) good[key] = read(fieldKind, value[key], tellOf, reader);
    else if (!fieldKind.endsWith('?')) tellOf('is missing');
  }
  looks[kind]?.(good as never, tell, reader);
  return good;
}
