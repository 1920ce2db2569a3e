import type { Condition, QuizSource } from '../../domain/quiz/source.js';

/** What may feed distrust, in the order in which it always shows, and the widget that may help next. */
const parts = {
  breach: 'trust-repair-plan',
  past: 'trust-cards',
  insecurity: 'trust-moments',
  communication: 'trust-checkin',
  boundaries: 'boundary-builder',
};
type Part = keyof typeof parts;

/**
 * Scores go from 0 to 100. A part is "some" from `some` on, and "a lot" from `much` on. There it stands out too, unless
 * the highest is more than `within` above it. Placeholders, reasoned and not piloted: 50 is "Sometimes" to every
 * question, and 35 lies between that and "Rarely", which is 25.
 */
const thresholds = { some: 35, much: 50, within: 15 };

/** Questions to which "Never" counts most. */
const reversed = ['breach1', 'insecurity2', 'communication1', 'boundaries3'];

/** One question of each part a round: the gentle ones first, and in the last round at the end. */
const rounds: readonly (readonly Part[])[] = [
  ['communication', 'boundaries', 'insecurity', 'past', 'breach'],
  ['communication', 'boundaries', 'insecurity', 'past', 'breach'],
  ['communication', 'boundaries', 'insecurity', 'past', 'breach'],
  ['past', 'breach', 'insecurity', 'boundaries', 'communication'],
];

/** The first whose condition holds; the last has none. Without a step, that of the first part that stands out. */
const results = [
  { id: 'same', when: { same: true } },
  {
    id: 'few',
    // with one part missing, what stands out among four may still be said; that nothing does may not
    when: {
      any: [
        { missing: { atLeast: 2 } },
        { all: [{ missing: { atLeast: 1 } }, { themes: { atMost: 0 } }] },
      ],
    },
  },
  // Whatever stands out beside it: a promise that was broken is told of, and its step is the first.
  {
    id: 'and',
    when: {
      all: [
        { themes: { atLeast: 1 } },
        { dimension: 'breach', atLeast: thresholds.some },
        { not: { theme: 'breach' } },
      ],
    },
    like: 'breach',
  },
  { id: 'one', when: { themes: { atMost: 1, atLeast: 1 } } },
  { id: 'several', when: { themes: { atLeast: 2 } } },
  { id: 'none', when: { not: { highest: { atLeast: thresholds.some } } }, like: 'insecurity' },
  { id: 'some', like: 'communication' },
] as const satisfies { id: string; when?: Condition; like?: Part }[];

/** All words of the quiz in one language. */
export interface Words {
  readonly title: string;
  readonly intro: readonly string[];
  readonly note: string;
  /** The time that every question asks about; stands above each. */
  readonly months: string;
  /** From "Never" to "Almost always". */
  readonly often: readonly [string, string, string, string, string];
  readonly skip: string;
  readonly levels: Three;
  readonly parts: Readonly<Record<Part, PartWords>>;
  readonly results: Readonly<Record<(typeof results)[number]['id'], ResultWords>>;
}

/** For little, some, a lot. */
type Three = readonly [string, string, string];

interface PartWords {
  /** Stands in the middle of a sentence, and alone beside a bar. */
  readonly title: string;
  readonly questions: readonly [string, string, string, string];
  readonly levels: Three;
  readonly also: string;
  readonly next: string;
}

interface ResultWords {
  readonly headline: string;
  readonly text: string | readonly string[];
  readonly next?: string;
}

/** The built-in quiz. A language changes its words, never its ids or how it counts. */
export function feeding(words: Words): QuizSource {
  const { some, much, within } = thresholds;
  const bounds = [0, some, much, 100];
  const step = (part: Part) => ({ text: words.parts[part].next, widget: parts[part] });
  return {
    id: 'feeding',
    title: words.title,
    intro: words.intro,
    note: words.note,
    safety: true,
    scales: {
      often: {
        choices: ['never', 'rarely', 'sometimes', 'often', 'always'].map((id, index) => ({
          id,
          text: words.often[index]!,
        })),
        skip: words.skip,
      },
    },
    sections: [{ id: 'months', title: words.months }],
    questions: rounds.flatMap((round, index) =>
      round.map((part) => ({
        id: part + (index + 1),
        type: 'scale',
        text: words.parts[part].questions[index]!,
        scale: 'often',
        section: 'months',
      })),
    ),
    dimensions: (Object.keys(parts) as Part[]).map((part) => ({
      id: part,
      title: words.parts[part].title,
      items: [1, 2, 3, 4].map((number) => {
        const question = part + number;
        return { question, reverse: reversed.includes(question) };
      }),
      least: 3,
      scaleTo: [0, 100],
      levels: ['low', 'middle', 'high'].map((id, index) => ({
        id,
        from: bounds[index]!,
        to: bounds[index + 1]!,
        title: words.levels[index]!,
        text: words.parts[part].levels[index]!,
      })),
      also: words.parts[part].also,
      next: step(part),
    })),
    themes: { from: much, within },
    results: results.map(({ like, ...result }: Result) => {
      const { next, ...text } = words.results[result.id];
      return {
        ...result,
        ...text,
        ...(like ? { next: step(like) } : next && { next: { text: next } }),
      };
    }),
  };
}

type Result = { id: keyof Words['results']; when?: Condition; like?: Part };
