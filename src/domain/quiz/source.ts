/** A quiz as a publisher writes it in JSON; its JSON Schema is `schemas/quiz.schema.json`. All texts are plain text. */
export interface QuizSource {
  /** Names what a reader keeps of this quiz, so it never changes. By default the title. */
  readonly id?: string;
  readonly title: string;
  /** What shows before the first question; without it the quiz begins with that. One or several paragraphs. */
  readonly intro?: string | readonly string[];
  readonly picture?: Picture;
  /** What stands beside every result: what this quiz can't tell. */
  readonly note?: string;
  /** Asks the library's own safety questions first: unscored, never stored, each can be skipped. */
  readonly safety?: boolean;
  /** Order of the questions within each section: as written, by chance, or always the same by a number. */
  readonly shuffle?: boolean | number;
  /** Sets of choices that several questions share, by name. */
  readonly scales?: Readonly<Record<string, ScaleSource>>;
  readonly sections?: readonly Section[];
  readonly questions: readonly QuestionSource[];
  readonly dimensions?: readonly DimensionSource[];
  /** Which dimensions stand out. */
  readonly themes?: Themes;
  readonly categories?: readonly Category[];
  /** When several categories lead: all of them do (`mixed`, the default), or the `first` of the list. */
  readonly ties?: 'mixed' | 'first';
  /** Texts by the number of right answers. */
  readonly right?: { readonly levels: readonly Level[] };
  /** The first whose condition holds is the result; one without a condition always holds. */
  readonly results?: readonly ResultText[];
}

export interface Picture {
  readonly src: string;
  /** What the picture shows; empty where it only decorates. */
  readonly alt: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly picture?: Picture;
}

/** One of the answers that a question offers. As a mere string it is its own id. */
export interface Choice {
  readonly id: string;
  readonly text: string;
  /** What it counts in a dimension. */
  readonly value?: number;
  /** What it adds to categories, by their ids; may be negative. */
  readonly points?: Readonly<Record<string, number>>;
}

export interface ScaleSource {
  readonly choices: readonly (string | Choice)[];
  /** Words of one more choice, which means no answer. */
  readonly skip?: string;
}

export interface QuestionBase {
  readonly id: string;
  readonly text: string;
  readonly help?: string;
  readonly picture?: Picture;
  /** Id of the section that it belongs to. Questions of a section stand together. */
  readonly section?: string;
  /** Asked only where this holds. It may look at earlier questions alone. */
  readonly when?: AnswerCondition;
  /** It can't be passed over. By default every question can. */
  readonly required?: boolean;
}

/** What a knowledge question says once it is answered. */
export interface Feedback {
  readonly right?: string;
  readonly wrong?: string;
}

interface ChoicesSource extends QuestionBase, Partial<ScaleSource> {
  /** Name of a shared set of choices, instead of its own. */
  readonly scale?: string;
  readonly feedback?: Feedback;
}

/** One answer of several. A `scale` is the same, its choices in order. */
export interface SingleSource extends ChoicesSource {
  readonly type: 'single' | 'scale';
  /** Id of the choice that is right. */
  readonly right?: string;
}

/** Any number of answers. */
export interface SeveralSource extends ChoicesSource {
  readonly type: 'several';
  /** How many at most. */
  readonly most?: number;
  /** Ids of all choices that are right. */
  readonly right?: readonly string[];
}

/** Yes counts 1 and no 0. The ids of the choices are `yes` and `no`; their words are those of the page's language. */
export interface YesNoSource extends QuestionBase {
  readonly type: 'yesno';
  readonly skip?: string;
  readonly points?: Readonly<Record<'yes' | 'no', Choice['points']>>;
  readonly right?: 'yes' | 'no';
  readonly feedback?: Feedback;
}

/** A number on a slider. */
export interface NumberQuestion extends QuestionBase {
  readonly type: 'number';
  readonly min: number;
  readonly max: number;
  /** 1 by default. */
  readonly step?: number;
  /** Stands after the number. */
  readonly unit?: string;
  /** Words for the two ends. */
  readonly low?: string;
  readonly high?: string;
}

/** A private reflection in words, which nothing counts. */
export interface TextQuestion extends QuestionBase {
  readonly type: 'text';
}

export type QuestionSource =
  SingleSource | SeveralSource | YesNoSource | NumberQuestion | TextQuestion;

/** One question in a dimension. As a mere string: its id, counted once. */
export interface Item {
  readonly question: string;
  /** 1 by default; may be negative. */
  readonly weight?: number;
  /** Counts `lowest + highest - value`. */
  readonly reverse?: boolean;
}

/** Something that several questions tell of together. */
export interface DimensionSource {
  readonly id: string;
  readonly title: string;
  readonly items: readonly (string | Item)[];
  /** How many of its questions must be answered to give a score; 1 by default. */
  readonly least?: number;
  /** `mean` of the answered, by weight (the default), or their `sum`; what is not answered is left out of both. */
  readonly method?: 'mean' | 'sum';
  /** Stretches the score: what the answered questions allow at least and at most becomes these two numbers. */
  readonly scaleTo?: readonly [lowest: number, highest: number];
  /** What the score means: parts of its whole range, in order and without a gap. */
  readonly levels?: readonly Level[];
  /** "This can also be ...": what else may lie behind a high score. */
  readonly also?: string;
  /** Where to go when this dimension stands out and the result names no step. */
  readonly next?: NextStep;
}

/** A part of a range: from `from` up to `to`, where the next begins; the last one holds its end too. */
export interface Level {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** A word or two. */
  readonly title: string;
  readonly text?: string;
}

/** A dimension stands out with at least `from`, and not more than `within` below the highest. */
export interface Themes {
  readonly from: number;
  readonly within: number;
}

export interface Category {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly next?: NextStep;
}

/** What may help next: another widget of the page where it is there, else a link, else the words alone. */
export interface NextStep {
  readonly text: string;
  /** Tag of a widget of this library. */
  readonly widget?: string;
  readonly href?: string;
}

/**
 * What shows when the quiz is over. In `headline` and `text`: `{themes}`, titles of what stands out; `{missing}`, of
 * what has too few answers; `{categories}`, of what leads; `{right}` of `{of}` answers.
 */
export interface ResultText {
  readonly id: string;
  readonly when?: Condition;
  readonly headline: string;
  readonly text?: string | readonly string[];
  readonly next?: NextStep;
}

interface All<T> {
  readonly all: readonly T[];
}

interface Any<T> {
  readonly any: readonly T[];
}

interface Not<T> {
  readonly not: T;
}

export interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What an answer is: a choice's id (or one of them, where several may be given), a number, or whether there is one. */
export interface AnswerTest extends Bounds {
  readonly question: string;
  readonly is?: string | number | readonly (string | number)[];
  readonly answered?: boolean;
}

/** A condition on answers alone. One on a question that was not asked, or not answered, fails, save `answered: false`. */
export type AnswerCondition =
  AnswerTest | All<AnswerCondition> | Any<AnswerCondition> | Not<AnswerCondition>;

/** What the outcome is. */
export type OutcomeTest =
  /** A dimension's score, or the id of its level. Fails without a score. */
  | (Bounds & { readonly dimension: string; readonly level?: string })
  /** Whether a dimension stands out, alone or with others. */
  | { readonly theme: string }
  /** How many dimensions stand out. */
  | { readonly themes: Bounds }
  /** The highest score of all dimensions. Fails without any. */
  | { readonly highest: Bounds }
  /** How many dimensions have too few answers. */
  | { readonly missing: Bounds }
  /** Whether a category leads, alone or with others. */
  | { readonly category: string }
  /** How many categories lead. */
  | { readonly leading: Bounds }
  /** How many answers are right. */
  | { readonly right: Bounds }
  /** Whether all answers are the same across one that counts the other way round. */
  | { readonly same: boolean };

/** A condition on answers and on the outcome. */
export type Condition = AnswerTest | OutcomeTest | All<Condition> | Any<Condition> | Not<Condition>;
