import type { Dimension, Question, Quiz } from './quiz.js';
import type { DimensionSource, Item, QuestionSource, QuizSource } from './source.js';

/** The quiz with all that its source leaves out. The source must be without problems, see `checkQuiz`. */
export function fillIn({ scales = {}, ...source }: QuizSource): Quiz {
  return {
    ...source,
    id: source.id ?? source.title,
    intro: [source.intro || []].flat(),
    sections: source.sections ?? [],
    questions: source.questions.map((question) => questionOf(question, scales)),
    dimensions: (source.dimensions ?? []).map(dimensionOf),
    categories: source.categories ?? [],
    ties: source.ties ?? 'mixed',
    results: source.results ?? [],
  };
}

function questionOf(source: QuestionSource, scales: NonNullable<QuizSource['scales']>): Question {
  if (source.type == 'number' || source.type == 'text') return source;
  if (source.type == 'yesno') {
    const { points, ...question } = source;
    const ids = ['yes', 'no'] as const;
    const choices = ids.map((id, i) => ({ id, text: '', value: 1 - i, points: points?.[id] }));
    return { ...question, choices };
  }
  const { scale, ...question } = source;
  const shared = scale && scales[scale];
  const { choices = [], skip } = shared || question;
  // Where choices stand in order, each counts its place if it says nothing else.
  const ordered = shared || question.type == 'scale';
  return {
    ...question,
    skip: question.skip ?? skip,
    choices: choices.map((source, place) => {
      const choice = typeof source == 'string' ? { id: source, text: source } : source;
      return ordered ? { ...choice, value: choice.value ?? place } : choice;
    }),
  };
}

function dimensionOf({ items, least = 1, method = 'mean', ...source }: DimensionSource): Dimension {
  return {
    ...source,
    least,
    method,
    items: items.map((item) => {
      const { question = item as string, weight = 1, reverse = false } = item as Partial<Item>;
      return { question, weight, reverse };
    }),
  };
}
