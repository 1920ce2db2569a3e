/** One thing wrong with a publisher's data. */
export interface Problem {
  /** JSON path of the place, `$` being the whole, e.g. `$.targets[2].url`. */
  readonly path: string;
  readonly message: string;
}

/** Each with its place, in a line of its own. */
export const listed = (problems: readonly Problem[]): string =>
  problems.map(({ path, message }) => `\n  ${path}: ${message}`).join('');

/** What could be read of some data, and everything that was wrong with it. */
export interface Result<T> {
  /** What is usable; `undefined` when nothing is. */
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}
