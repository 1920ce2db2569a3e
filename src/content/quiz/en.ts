import type { QuizSource } from '../../domain/quiz/source.js';
import { feeding } from './feeding.js';

/** The built-in quiz in English. */
export const quiz: QuizSource = feeding({
  title: 'What may be feeding the distrust?',
  intro: [
    'Twenty short questions about the past 3 months, for adults (18+). They take about five minutes. You can skip any.',
    'Think of one relationship. Your answers are not sent, and not saved unless you ask. Close this page and they are gone.',
  ],
  note: 'This is a reflection tool, not a test or a diagnosis. It only knows what you entered today. It cannot say who is right, or whether to stay or leave.',
  months: 'In the past 3 months',
  often: ['Never', 'Rarely', 'Sometimes', 'Often', 'Almost always'],
  skip: 'Doesn’t apply / skip',
  levels: ['Little', 'Some', 'A lot'],
  parts: {
    breach: {
      title: 'a broken promise or agreement',
      questions: [
        'How often did your partner do what they said they would do?',
        'How often did something your partner had done make it hard to believe them?',
        'How often did you find out that something your partner told you was untrue?',
        'How often did you think back to a lie, an affair or a promise your partner broke?',
      ],
      levels: [
        'Broken promises show up little in your answers. One that still stings counts all the same.',
        'Some of what you were told may not have held up. Your doubt may be picking up on something real.',
        'In your answers, words and deeds were often far apart. Distrust can be an accurate answer to lies that are going on now. It is up to the one who broke trust to make repairs.',
      ],
      also: 'This can also be a mix-up that both of you can say out loud. A lie is not a mix-up.',
      next: 'A repair plan, for the one who broke the promise: what has stopped, and what they will do.',
    },
    past: {
      title: 'hurts from earlier in life',
      questions: [
        'How often did a small thing stir up a hurt from before this relationship?',
        'How often did your feelings seem to belong to an earlier time in your life?',
        'How often did you expect to be let down because others let you down before?',
        'How often did hurts from earlier in life shape how you reacted?',
      ],
      levels: [
        'Old hurts seem to have little say right now. What weighs on you may belong to today.',
        'An old hurt may speak up now and then. It can be hard to tell it from what is new.',
        'Old hurts seem to speak up often. That is no flaw: they taught you to watch out. An old fear and a new reason can both be real.',
      ],
      also: 'This can also be about now. Someone who does hide things can wake old fears.',
      next: 'Cards with gentle questions. You pick the ones to answer.',
    },
    insecurity: {
      title: 'worry about being left or not being enough',
      questions: [
        'How often did a slow reply make you fear the worst?',
        'How often did you feel at ease while you two were apart?',
        'How often did you feel that you were not enough for your partner?',
        'How often did you fear being left, though nothing you knew of had happened?',
      ],
      levels: [
        'Worry about being left seems quiet. A doubt now and then is human.',
        'Some worry comes and goes. It may show up on days when nothing has happened.',
        'The worry about being left, or not being enough, seems loud. You did not choose it. It may also be picking up on a real change.',
      ],
      also: 'This can also be stress or too little sleep. Or someone may really be pulling away.',
      next: 'A private list of small moments when you felt that someone was there for you.',
    },
    communication: {
      title: 'things that go unsaid or get misread',
      questions: [
        'How often did you two talk openly about hard things?',
        'How often did you have to guess how your partner felt?',
        'How often were your words taken in a way you did not mean?',
        'How often did you hold back something that you needed to say?',
      ],
      levels: [
        'Most things seem to get said and heard. A few may still wait for the right time.',
        'Some things go unsaid or come across wrong. Guesses can fill the gap.',
        'Much that matters seems to stay unsaid or get lost. That leaves room for doubt. If you hold back because speaking up goes badly, that counts too.',
      ],
      also: 'This can also be a tired or busy time. Or being open may have cost you before.',
      next: 'A short check-in: say one true thing about something small.',
    },
    boundaries: {
      title: 'unclear agreements',
      questions: [
        'How often were you unsure what you two see as fine on social media?',
        'How often was it unclear what is private on each other’s phones?',
        'How often was it clear what the two of you had agreed?',
        'How often were you unsure which contact with an ex is okay?',
      ],
      levels: [
        'What you two agreed seems mostly clear. Agreements can still change as life does.',
        'Some lines seem blurry. Each of you may be going by a different rule.',
        'Much seems unspoken about phones, exes or privacy. You may each go by rules the other never heard. Unclear lines do not excuse a lie.',
      ],
      also: 'This can also be a time of change, such as a move or a baby. Or someone may keep moving the line.',
      next: 'A boundary in your own words. It starts with “I will”.',
    },
  },
  results: {
    same: {
      headline: 'Your answers were all the same, so this may not tell you much.',
      text: 'Some questions ask the opposite of others, so the same answer cancels out.',
      next: 'Look again at the questions that made you pause.',
    },
    few: {
      headline: 'Too few answers to tell about {missing}.',
      text: 'Each part needs three answers. Skipping is fine, and so is stopping here.',
      next: 'Go back and add answers where you want to.',
    },
    and: {
      headline: 'Your answers point most to {themes}.',
      text: [
        'They also tell of promises that may not have held up. Your doubt may be picking up on something real.',
        'It is up to the one who broke trust to make repairs.',
      ],
    },
    one: {
      headline: 'Your answers point most to {themes}.',
      text: 'This may be a place to look first. Your answers can’t tell what caused the distrust.',
    },
    several: {
      headline: 'Several things at once: {themes}.',
      text: 'Their order is no ranking. One may feed another, and you can look at one at a time.',
    },
    none: {
      headline: 'No strong theme in your answers.',
      text: 'Nothing we asked about stands out. If something still feels off, that counts. These questions may miss it.',
    },
    some: {
      headline: 'Some signs, nothing clear.',
      text: 'Some answers hint at something, but no part stands out. It may get clearer with time, or in a talk with someone you trust.',
    },
  },
});
