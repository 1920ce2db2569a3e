import type { Problem } from './result.js';

/** What an attribute with a list of ids says. */
export interface Ids<T extends string> {
  /** Those that are known, in order, each once. */
  readonly known: readonly T[];
  readonly problems: readonly Problem[];
}

/** Reads ids between spaces or commas; each that is not in `all` is a problem of the attribute `name`. */
export function parseIds<T extends string>(value: string, all: readonly T[], name: string): Ids<T> {
  const named = [...new Set(value.match(/[^\s,]+/g))] as T[];
  return {
    known: named.filter((id) => all.includes(id)),
    problems: named
      .filter((id) => !all.includes(id))
      .map((id) => ({ path: name, message: `"${id.slice(0, 40)}" is unknown` })),
  };
}
