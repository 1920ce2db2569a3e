/** Words on answers that can be right. */
export const quizFeedback = {
  quizRight: 'That’s right.',
  quizWrong: 'Not quite.',
  quizAnswer: 'The answer: {answer}.',
};
