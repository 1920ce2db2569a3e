/** Words of the private questions before a quiz. */
export const quizSafety = {
  safetyTitle: 'Before you start',
  safetyIntro:
    'Three private questions about how you are treated. Skip any, or all. They are not scored, stored or sent. Some answers open a page with support.',
  safetyPast3: 'In the past 3 months',
  safetyAfraid: 'How often were you afraid of how your partner might react?',
  safetyControlled:
    'How often did your partner control you, check up on you, or keep you from people?',
  safetyHurt: 'How often did your partner hurt your body, threaten you, or push you into sex?',
  oftenNever: 'Never',
  oftenRarely: 'Rarely',
  oftenSometimes: 'Sometimes',
  oftenOften: 'Often',
  oftenAlways: 'Almost always',
  safetySkip: 'Skip',
  safetyContinue: 'Continue',
  safetyGoOn: 'Go on with the questions',
};
