import { readdirSync, readFileSync } from 'node:fs';

export const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** The quizzes of a folder, by the names of their files. */
const folder = (name: string): Record<string, unknown> =>
  Object.fromEntries(
    readdirSync(new URL(`${name}/`, import.meta.url)).map((file) => [
      file.replace('.json', ''),
      readJson(`${name}/${file}`),
    ]),
  );

export const valid = folder('valid');
export const broken = folder('broken');

/** A change of some data at one place; the data stays as it is. */
export function changed(
  data: unknown,
  [key, ...rest]: readonly (string | number)[],
  change: (value: unknown) => unknown,
): unknown {
  if (key === undefined) return change(data);
  const copy = structuredClone(data) as Record<string | number, unknown>;
  const value = changed(copy[key], rest, change);
  if (value !== undefined) copy[key] = value;
  else if (Array.isArray(copy)) copy.splice(key as number, 1);
  else delete copy[key];
  return copy;
}

/** Where all values of some data are: keys and indices on the way to each. */
export function places(data: unknown): (string | number)[][] {
  if (typeof data !== 'object' || data === null) return [[]];
  const keys = Array.isArray(data) ? data.map((_, i) => i) : Object.keys(data);
  return [
    [],
    ...keys.flatMap((key) =>
      places((data as Record<string | number, unknown>)[key]).map((rest) => [key, ...rest]),
    ),
  ];
}

/** JSON path of a place. */
export const pathOf = (place: readonly (string | number)[]): string =>
  place.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return /^[a-z_$][\w$]*$/i.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
  }, '$');
