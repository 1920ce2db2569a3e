import type { QuizSource } from '../../src/domain/quiz/source.js';
import type { Quiz } from '../plain/quiz-score.js';
import type { Kind } from './kind.js';
import { ours } from './ours.js';
import { peer, versioned } from './peers.js';
import { plain } from './plain.js';

const themes = ['Small promises', 'Saying it early'];
const quiz: Quiz = {
  title: 'What your answers point to',
  choices: ['Never', 'Rarely', 'Sometimes', 'Often', 'Almost always'],
  questions: Array.from({ length: 10 }, (_, at) => ({
    theme: themes[at % 2]!,
    text: `In the past three months, how often did moment ${at + 1} of your week go as you both had agreed?`,
  })),
};

/** The same quiz as ours has it. */
const source: QuizSource = {
  title: quiz.title,
  scales: { often: { choices: quiz.choices } },
  questions: quiz.questions.map(({ text }, at) => ({
    id: `q${at}`,
    type: 'scale',
    scale: 'often',
    text,
  })),
  dimensions: themes.map((title, at) => ({
    id: `theme${at}`,
    title,
    items: quiz.questions.flatMap(({ theme }, place) => (theme === title ? `q${place}` : [])),
    scaleTo: [0, 100],
  })),
};

/** The same quiz in the words of SurveyJS, one question a view. */
const survey = {
  title: quiz.title,
  questionsOnPageMode: 'questionPerPage',
  elements: quiz.questions.map(({ text }, at) => ({
    type: 'radiogroup',
    name: `q${at}`,
    title: text,
    choices: quiz.choices.map((words, value) => ({ value, text: words })),
  })),
};

const script = (data: unknown) =>
  `<script type="application/json">${JSON.stringify(data)}</script>`;

export default (): Kind => ({
  name: 'quiz',
  tag: 'trust-quiz',
  title: 'A quiz of ten questions, one at a time',
  usable: 'the first answer to the first question',
  subjects: [
    ...ours('trust-quiz', `<trust-quiz>${script(source)}</trust-quiz>`, 'input', ['given-quiz']),
    ...plain('quiz', {
      copy: () => `<plain-quiz>${script(quiz)}</plain-quiz>`,
      control: 'plain-quiz >>> input',
    }),
    {
      name: `${versioned('survey-core')} with ${versioned('survey-js-ui')}`,
      role: 'peer',
      head: `<link href="${peer('survey-core', 'survey-core.min.css')}" type="text/css" rel="stylesheet" />
        <script src="${peer('survey-core', 'survey.core.min.js')}"></script>
        <script src="${peer('survey-js-ui', 'survey-js-ui.min.js')}"></script>`,
      copy: () => '<div class="survey"></div>',
      foot: () => `<script>
        for (const place of document.querySelectorAll('.survey')) {
          new Survey.Model(${JSON.stringify(survey)}).render(place);
        }
      </script>`,
      control: '.survey input',
      most: 10,
    },
  ],
});
