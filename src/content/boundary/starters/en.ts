import type { Starters } from '../../../domain/boundary/starter.js';

/** Each goes on from the stem of its field, such as "I will". */
export const starters: Starters = {
  privacy: [
    {
      matters: 'having messages and notes that are mine alone',
      request: 'ask me before you pick up my phone',
      action: 'leave your phone and your messages alone',
      response: 'we pause, and talk about it the same evening',
      repair: 'saying what happened, without excuses',
    },
  ],
  social: [
    {
      matters: 'deciding together what people see of the two of us',
      request: 'show me a picture of us before you post it',
      action: 'take down a post about us on the day you ask me to',
    },
  ],
  location: [
    {
      matters: 'being free to go about my day, and being reachable when it counts',
      request: 'send me a message when you will be more than an hour late',
      action: 'share my location on long trips, and switch it off when I am there',
    },
  ],
  friends: [
    {
      matters: 'time with my friends, and time with you',
      request: 'tell me on Sunday which evenings you have plans',
      action: 'keep two evenings a week for the two of us',
    },
  ],
  exes: [
    {
      matters: 'knowing that I hear it from you first',
      request: 'tell me the same day when an ex gets in touch',
      action: 'tell you when someone flirts with me and it goes on',
      response: 'we talk about it within two days',
    },
  ],
  money: [
    {
      matters: 'no surprises when we look at what we have',
      request: 'talk with me before you spend more than 200 from what is ours',
      action: 'show you what I spent, on the first Sunday of the month',
    },
  ],
  time: [
    {
      matters: 'being able to count on a time that we agreed on',
      request: 'call me as soon as you know that you will be late',
      action: 'start dinner at eight, also when I am alone',
    },
  ],
  arguing: [
    {
      matters: 'feeling safe enough to say what I think',
      request: 'lower your voice when I say that it is too loud for me',
      action: 'leave the room for 30 minutes when one of us shouts, and come back',
      response: 'we go on the next day, at a time we both pick',
      repair: 'each saying one thing that we would do another way',
    },
  ],
  intimacy: [
    {
      matters: 'that each of us can say no, at any time, without a reason',
      request: 'ask me first, and take no for an answer',
      action: 'say yes when I mean yes, and no when I mean no',
      response: 'we stop at once, and talk about it when I am ready',
    },
  ],
  family: [
    {
      matters: 'that we decide about our home ourselves',
      request: 'ask me before you invite your parents to stay',
      action: 'tell my family myself when a visit does not suit us',
    },
  ],
  substances: [
    {
      matters: 'having evenings with a clear head',
      request: 'tell me before you come home when you have been drinking',
      action: 'sleep elsewhere for the night when you come home drunk',
      response: 'we look for help from outside within a week',
    },
  ],
  telling: [
    {
      matters: 'that what I tell you in trust stays with you',
      request: 'ask me before you tell anyone about our fights',
      action: 'keep our arguments away from the children',
    },
  ],
};
