import type { NextStep, QuizSource, ResultText } from '../src/domain/quiz/source.js';

/** Two parts with two questions each, small enough to be answered in a story or a test. */
export const parts: QuizSource = {
  id: 'of-a-story',
  title: 'Plans and words',
  note: 'Four questions know little of two people.',
  scales: {
    often: {
      choices: [
        { id: 'never', text: 'Never' },
        { id: 'sometimes', text: 'Sometimes' },
        { id: 'often', text: 'Often' },
      ],
      skip: 'Doesn’t apply',
    },
  },
  questions: [
    { id: 'hold', type: 'scale', scale: 'often', text: 'How often do plans hold?' },
    { id: 'change', type: 'scale', scale: 'often', text: 'How often does a plan change late?' },
    { id: 'guess', type: 'scale', scale: 'often', text: 'How often do you guess, and not ask?' },
    { id: 'wrong', type: 'scale', scale: 'often', text: 'How often do words come across wrong?' },
  ],
  dimensions: [
    {
      id: 'plans',
      title: 'plans that slip',
      items: [{ question: 'hold', reverse: true }, 'change'],
      least: 2,
      scaleTo: [0, 100],
      levels: levels('Plans', 'hold', 'slip now and then', 'slip often'),
      also: 'This can also be a busy month.',
      next: { text: 'Write down what you two agreed.', widget: 'trust-space', href: '#agreed' },
    },
    {
      id: 'words',
      title: 'words that miss',
      items: ['guess', 'wrong'],
      least: 2,
      scaleTo: [0, 100],
      levels: levels('Words', 'arrive', 'miss now and then', 'miss often'),
      also: 'This can also be a noisy house.',
      next: { text: 'Say one small thing, and ask what was heard.' },
    },
  ],
  themes: { from: 60, within: 20 },
  results: [
    result('same', 'All answers are the same.', { same: true }),
    {
      ...result('few', 'Too few answers to tell about {missing}.', { missing: { atLeast: 1 } }),
      next: { text: 'Look at the questions again.' } satisfies NextStep,
    },
    result('one', 'Most of it: {themes}.', { themes: { atLeast: 1, atMost: 1 } }),
    result('several', 'Several at once: {themes}.', { themes: { atLeast: 2 } }),
    result('none', 'Nothing stands out.', { not: { highest: { atLeast: 35 } } }),
    result('some', 'A few signs, nothing clear.'),
  ],
};

function result(id: string, headline: string, when?: ResultText['when']): ResultText {
  return { id, headline, text: 'This is one look, on one day.', ...(when && { when }) };
}

function levels(subject: string, ...ends: [string, string, string]) {
  const titles = ['Little', 'Some', 'A lot'];
  const bounds = [0, 35, 60, 100];
  return ends.map((end, index) => ({
    id: `level-${index}`,
    from: bounds[index]!,
    to: bounds[index + 1]!,
    title: titles[index]!,
    text: `${subject} seem to ${end}.`,
  }));
}

/** Which choice of each question of `parts` leads to which result; `-1` leaves it open. */
export const ways = {
  one: [0, 2, 0, 0],
  several: [0, 2, 2, 2],
  none: [2, 0, 0, 0],
  some: [1, 1, 0, 0],
  few: [2, 0, 3, -1],
  same: [1, 1, 1, 1],
} as const;

/** A knowledge quiz. */
export const knowledge: QuizSource = {
  title: 'What makes an apology?',
  questions: [
    {
      id: 'which',
      type: 'single',
      text: 'Which of these is one?',
      choices: ['I’m sorry I was late.', 'I’m sorry, but you were late too.'],
      right: 'I’m sorry I was late.',
      feedback: { right: 'It names what happened.', wrong: 'A “but” takes it back.' },
    },
    {
      id: 'owed',
      type: 'yesno',
      text: 'Does it oblige the other to forgive?',
      right: 'no',
    },
  ],
  right: {
    levels: [
      { id: 'some', from: 0, to: 2, title: 'A start', text: 'The rest can be learned.' },
      { id: 'all', from: 2, to: 2, title: 'All of them', text: 'You know what helps.' },
    ],
  },
  results: [{ id: 'all', headline: 'Thank you for playing.' }],
};

/** Two kinds, of which one leads or both. */
export const kinds: QuizSource = {
  title: 'How do you like to make up?',
  questions: [
    {
      id: 'after',
      type: 'single',
      text: 'After a quarrel I would rather',
      choices: [
        { id: 'talk', text: 'talk', points: { words: 1 } },
        { id: 'walk', text: 'go for a walk', points: { time: 1 } },
      ],
    },
    {
      id: 'letter',
      type: 'yesno',
      text: 'Do you like letters?',
      points: { yes: { words: 1 }, no: { time: 1 } },
    },
  ],
  categories: [
    { id: 'words', title: 'By words', text: 'You say what was hard.' },
    { id: 'time', title: 'By time', text: 'You let things settle.' },
  ],
  results: [
    { id: 'clear', when: { leading: { atMost: 1 } }, headline: 'Mostly: {categories}' },
    { id: 'mixed', headline: 'A bit of each: {categories}' },
  ],
};

/** One question of each type, the first with a picture. */
export const types = {
  single: {
    id: 'single',
    type: 'single',
    text: 'When do you two talk best?',
    choices: ['In the morning', 'In the evening', 'On a walk'],
    skip: 'I can’t say',
  },
  several: {
    id: 'several',
    type: 'several',
    text: 'What helps?',
    help: 'Pick up to two.',
    most: 2,
    choices: ['Quiet', 'Tea', 'A plan', 'No phones'],
  },
  scale: {
    id: 'scale',
    type: 'scale',
    text: 'How easy is it to begin?',
    choices: ['Hard', 'So-so', 'Easy'],
  },
  yesno: { id: 'yesno', type: 'yesno', text: 'Did you talk today?', skip: 'Rather not say' },
  number: {
    id: 'number',
    type: 'number',
    text: 'How long is a good talk?',
    min: 0,
    max: 60,
    step: 5,
    unit: 'minutes',
    low: 'Short',
    high: 'Long',
  },
  text: {
    id: 'text',
    type: 'text',
    text: 'What would you like to say next?',
    help: 'A word or two is plenty.',
  },
} as const satisfies Record<string, QuizSource['questions'][number]>;

/** A quiz of these questions alone. */
export const quizOf = (
  questions: QuizSource['questions'],
  more: Partial<QuizSource> = {},
): QuizSource => ({ title: 'A quiz', questions, ...more });

/** The private questions come first. */
export const safe: QuizSource = quizOf([types.yesno], {
  title: 'A quiz with private questions',
  intro: 'One question, and three private ones before it.',
  safety: true,
});
