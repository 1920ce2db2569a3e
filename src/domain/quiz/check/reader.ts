import type { Dimension, Question, Quiz } from '../quiz.js';
import type { Bounds, Condition, QuestionSource } from '../source.js';

/** What is left of a value when all that is not of its kind is taken out; an entry of a list becomes an empty object. */
export type Loose<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer E)[]
    ? readonly Loose<E>[]
    : { readonly [K in keyof T]?: Loose<T[K]> };

type KeyOf<T> = T extends unknown ? keyof T : never;
type FieldOf<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;
/** One type with the fields of all. */
type Joined<T> = { readonly [K in KeyOf<T>]?: FieldOf<T, K> };

export type LooseSource = Loose<Joined<QuestionSource>>;
export type LooseQuestion = Loose<Joined<Question>>;
/** Of the conditions within it nothing is asked: they were looked at before. */
export type LooseCondition = Loose<Omit<Joined<Condition>, 'all' | 'any' | 'not'>>;

/** From the least to the most that something can be; twice NaN where that can't be told. */
export type Range = readonly [least: number, most: number];

export const unknown: Range = [NaN, NaN];

/** Takes a problem down; `field` is the path from the value that is looked at. */
export type Tell = (message: string, field?: string) => void;

/** Tells of a field of the value. */
export const at =
  (tell: Tell, field: string): Tell =>
  (message, more = '') =>
    tell(message, field + more);

/** What is known on the way through a quiz. */
export interface Reader {
  /** Ids of all that can be referred to, by its kind; `undefined` for a list that can't be read. */
  readonly ids: Readonly<Record<string, readonly unknown[] | undefined>>;
  /** What of the quiz is read so far, in the order of its fields in `shapes`. */
  readonly quiz: Loose<Omit<Quiz, 'questions' | 'dimensions'>>;
  /** Those that are read, filled in. */
  readonly questions: LooseQuestion[];
  readonly dimensions: (Loose<Pick<Dimension, 'id' | 'levels'>> & {
    items: Dimension['items'];
    readonly range: Range;
  })[];
}

/** Tells where an id is not among those that are known. */
export function refer(
  id: unknown,
  kind: string,
  known: readonly unknown[] | undefined,
  tell: Tell,
): void {
  if (known && !(id && known.includes(id)) && /^[sn]/.test(typeof id))
    tell(`there is no ${kind} ${JSON.stringify(id)}`);
}

/** Tells of bounds beyond what there can be. */
export function bound({ atLeast, atMost }: Bounds, [least, most]: Range, tell: Tell): void {
  for (const [key, end] of Object.entries({ atLeast, atMost }))
    if (end! < least || end! > most) tell(`is outside ${least} to ${most}`, `.${key}`);
}
