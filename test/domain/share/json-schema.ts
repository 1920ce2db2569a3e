/** The part of JSON Schema 2020-12 that our schemas use; any other keyword is an error. */

type Schema = Record<string, unknown>;

const notes = ['$schema', '$id', '$defs', 'title', 'description', 'examples'];

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

function isOfType(type: string, data: unknown): boolean {
  if (type === 'object') return isObject(data);
  if (type === 'array') return Array.isArray(data);
  return type === 'integer' ? Number.isInteger(data) : typeof data === type;
}

/** Whether a document is valid. Only `$ref`s into the same schema are followed. */
export function accepts(schema: Schema, data: unknown, root: Schema = schema): boolean {
  const fits = (part: Schema) => accepts(part, data, root);
  const rules: Record<string, (rule: never) => boolean> = {
    $ref: (path: string) =>
      fits(
        path
          .split('/')
          .slice(1)
          .reduce((part, name) => part[name] as Schema, root),
      ),
    type: (types: string | string[]) => [types].flat().some((type) => isOfType(type, data)),
    required: (names: string[]) => !isObject(data) || names.every((name) => name in data),
    properties: (parts: Record<string, Schema>) =>
      !isObject(data) ||
      Object.entries(parts).every(
        ([name, part]) => !(name in data) || accepts(part, data[name], root),
      ),
    additionalProperties: (part: Schema | false) =>
      !isObject(data) ||
      Object.entries(data)
        .filter(([name]) => !Object.hasOwn((schema.properties ?? {}) as Schema, name))
        .every(([, value]) => part && accepts(part, value, root)),
    items: (part: Schema) =>
      !Array.isArray(data) || data.every((item) => accepts(part, item, root)),
    minItems: (least: number) => !Array.isArray(data) || data.length >= least,
    maxItems: (most: number) => !Array.isArray(data) || data.length <= most,
    minimum: (least: number) => typeof data !== 'number' || data >= least,
    exclusiveMinimum: (bound: number) => typeof data !== 'number' || data > bound,
    pattern: (pattern: string) => typeof data !== 'string' || new RegExp(pattern, 'u').test(data),
    not: (part: Schema) => !fits(part),
    anyOf: (parts: Schema[]) => parts.some(fits),
    oneOf: (parts: Schema[]) => parts.filter(fits).length === 1,
    const: (value: unknown) => data === value,
    enum: (values: unknown[]) => values.includes(data),
  };
  return Object.entries(schema).every(([keyword, rule]) => {
    if (notes.includes(keyword)) return true;
    if (!rules[keyword]) throw new Error(`JSON Schema keyword "${keyword}" is not known here`);
    return rules[keyword](rule as never);
  });
}
