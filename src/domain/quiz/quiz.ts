import type {
  Choice,
  DimensionSource,
  Feedback,
  Item,
  NumberQuestion,
  QuestionBase,
  QuizSource,
  TextQuestion,
} from './source.js';

type Filled<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]-?: NonNullable<T[P]> };

/** One of several choices; a yes or no has the two choices `yes` and `no`, without words. */
export interface ChoiceQuestion extends QuestionBase {
  readonly type: 'single' | 'scale' | 'yesno';
  readonly choices: readonly Choice[];
  readonly skip?: string;
  readonly right?: string;
  readonly feedback?: Feedback;
}

/** Any number of choices. */
export interface SeveralQuestion extends QuestionBase {
  readonly type: 'several';
  readonly choices: readonly Choice[];
  readonly skip?: string;
  readonly most?: number;
  readonly right?: readonly string[];
  readonly feedback?: Feedback;
}

export type Question = ChoiceQuestion | SeveralQuestion | NumberQuestion | TextQuestion;

export interface Dimension extends Omit<Filled<DimensionSource, 'least' | 'method'>, 'items'> {
  readonly items: readonly Required<Item>[];
}

/** A quiz with all that its source leaves out filled in, see `fillIn`. */
export interface Quiz extends Omit<
  Filled<QuizSource, 'id' | 'sections' | 'categories' | 'ties' | 'results'>,
  'scales' | 'intro' | 'questions' | 'dimensions'
> {
  readonly intro: readonly string[];
  readonly questions: readonly Question[];
  readonly dimensions: readonly Dimension[];
}
