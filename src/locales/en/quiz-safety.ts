/** Words of the private questions before a quiz, and of the panel with support. */
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
  supportTitle: 'Private support',
  supportText:
    'You deserve to feel safe. If you are in danger now, call your local emergency number. You can talk to someone privately. If something feels wrong, that is reason enough to talk to someone.',
  supportNoLines:
    'A doctor, a local support service or a person you trust can help you find someone to talk to.',
  supportHistory:
    'This page stays in the browser’s history, and a call in the phone’s list. If someone may look at this device, use another one if you can.',
  supportBack: 'Back',
  helplineHours: 'Hours: {hours}',
  helplineChecked: 'Checked {date}',
};
