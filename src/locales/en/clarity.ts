/** What is said of a boundary's words, and the questions that help with them. Shown where a language has rules. */
export const clarity = {
  clarityClear: 'Clear',
  clarityDetail: 'Needs detail',
  claritySecondLook: 'Worth a second look',
  clarityVague: 'What would someone see or hear? When?',
  clarityAbsolute: 'When does this matter most? Is there an exception?',
  clarityOtherDirected: 'What will you do yourself? Try “I will …” or “I’d like to ask …”.',
  clarityIsolation: 'What happened that hurt? Try to name that, not the people.',
  claritySurveillance: 'What could each of you offer freely, and until when?',
  clarityPunishment: 'What will you do to look after yourself?',
  clarityBlame: 'What happened, and how did it affect you?',
  clarityMindReading: 'What did you see or hear? Try “When …, I feel …”.',
};
