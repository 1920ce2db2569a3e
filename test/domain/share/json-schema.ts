/** The part of JSON Schema 2020-12 that our small schemas use; any other keyword is an error. */

type Schema = Record<string, unknown>;

const notes = ['$schema', '$id', '$defs', 'title', 'description', 'examples'];

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** Whether a document is valid. Only `$ref`s into the same schema are followed. */
export function accepts(schema: Schema, data: unknown, root: Schema = schema): boolean {
  const rules: Record<string, (rule: never) => boolean> = {
    $ref: (path: string) =>
      accepts(
        path
          .split('/')
          .slice(1)
          .reduce((part, name) => part[name] as Schema, root),
        data,
        root,
      ),
    type: (type: string) =>
      type === 'object'
        ? isObject(data)
        : type === 'array'
          ? Array.isArray(data)
          : typeof data === type,
    required: (names: string[]) => !isObject(data) || names.every((name) => name in data),
    properties: (parts: Record<string, Schema>) =>
      !isObject(data) ||
      Object.entries(parts).every(
        ([name, part]) => !(name in data) || accepts(part, data[name], root),
      ),
    items: (part: Schema) =>
      !Array.isArray(data) || data.every((item) => accepts(part, item, root)),
    pattern: (pattern: string) => typeof data !== 'string' || new RegExp(pattern, 'u').test(data),
    not: (part: Schema) => !accepts(part, data, root),
    enum: (values: unknown[]) => values.includes(data),
  };
  return Object.entries(schema).every(([keyword, rule]) => {
    if (notes.includes(keyword)) return true;
    if (!rules[keyword]) throw new Error(`JSON Schema keyword "${keyword}" is not known here`);
    return rules[keyword](rule as never);
  });
}
