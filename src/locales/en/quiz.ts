/** Words of a quiz while it is answered. */
export const quiz = {
  quizStart: 'Start',
  quizNext: 'Next',
  quizBack: 'Back',
  quizCheck: 'Check',
  quizSee: 'See the result',
  quizOf: 'Question {at} of {count}',
  quizYes: 'Yes',
  quizNo: 'No',
  quizNotYet: 'Not answered yet',
  quizPrivate: 'Only for you. It does not change the result.',
  quizRequired: 'This one needs an answer to go on.',
  quizMost: 'At most {most} of these, please.',
  /** Always there, for everyone; says nothing over a shoulder. */
};
