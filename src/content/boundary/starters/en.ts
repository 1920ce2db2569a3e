import type { Starters } from '../../../domain/boundary/starter.js';

/**
 * Each goes on from the stem of its field, such as "I will". What follows if a boundary is crossed, the writer can do alone,
 * and it ends.
 */
export const starters: Starters = {
  privacy: [
    {
      matters: 'having messages and notes that are mine alone',
      request: 'pick up my phone only when I hand it to you',
      action: 'keep my hands off your phone and your messages',
      response: 'I put my phone elsewhere that night, and we talk the next day',
      repair: 'whoever crossed it says what they read, and hears how that felt',
    },
    {
      matters: 'being with you when we are at the table',
      request: 'put your phone aside while we eat',
      action: 'put my phone in the hall during dinner',
    },
  ],
  social: [
    {
      matters: 'deciding together what people see of the two of us',
      request: 'show me a picture of us before you post it',
      action: 'take down a post about us on the day you ask',
      response: 'I untag myself, and we talk about it that week',
    },
    {
      matters: 'that our hard days are not there for an audience',
      request: 'talk with me before you write about us online',
      action: 'write about my own day, and not about yours',
    },
  ],
  location: [
    {
      matters: 'going about my day freely, and not lying awake at night',
      request: 'write to me when you will be over an hour late',
      action: 'tell you when I expect to be home, and call if that changes',
    },
  ],
  friends: [
    {
      matters: 'time with my friends, and time with you',
      request: 'tell me on Sunday which evenings you have plans',
      action: 'keep two evenings a week free for the two of us',
    },
  ],
  exes: [
    {
      matters: 'hearing about an ex from you, and not from others',
      request: 'tell me, if you are willing, when an ex calls you',
      action: 'tell you within a day when an ex of mine calls',
      response: 'I ask for an hour to talk, within two days',
    },
  ],
  money: [
    {
      matters: 'that neither of us is surprised by a bill',
      request: 'ask me before you spend more than 200 of our money',
      action: 'show you what I spent from it, on the first Sunday of the month',
    },
    {
      matters: 'having some money to spend as I like',
      request: 'agree on the same free sum for each of us',
      action: 'pay from my own part for what only I want',
      response: 'I book an hour with you to look at our budget again',
    },
  ],
  time: [
    {
      matters: 'being able to count on a time that we picked',
      request: 'call me when you know that you will be late',
      action: 'wait for 15 minutes, and then start without you',
    },
    {
      matters: 'an hour to myself after work',
      request: 'keep hard news until seven, if it can wait',
      action: 'come to you at seven, and ask about your day',
    },
  ],
  arguing: [
    {
      matters: 'that each of us can say what we think, without fear',
      request: 'lower your voice when I say it is too loud',
      action: 'go outside for 30 minutes when one of us shouts, and come back',
      response: 'I pause the talk until the next day, at six',
      repair: 'whoever shouted says so, and asks how it felt',
    },
    {
      matters: 'that a hard talk has an end, and we can rest',
      request: 'stop for the night at ten',
      action: 'write down what we have not talked through, and bring it up the next day',
    },
  ],
  intimacy: [
    {
      matters: 'that a no from either of us is enough',
      request: 'wait for my yes, and take a no as it is',
      action: 'ask you first, and stop when you say no or go quiet',
      response: 'I get up, and sleep in another room that night',
    },
  ],
  family: [
    {
      matters: 'that the two of us decide about our home',
      request: 'talk with me before you invite family overnight',
      action: 'tell my own family when a visit does not suit us',
    },
  ],
  substances: [
    {
      matters: 'evenings with a clear head',
      request: 'tell me before you come home after drinking',
      action: 'take a taxi home when whoever drives has been drinking',
      response: 'I sleep in another room that night, and we talk the next day',
    },
  ],
  telling: [
    {
      matters: 'that what I tell you in private goes no further',
      request: 'keep my family stories between the two of us',
      action: 'ask you before I pass on something that you told me in private',
    },
    {
      matters: 'that the children are not caught between us',
      request: 'talk first with me about what we tell the children',
      action: 'answer the children in plain words, without blame',
    },
  ],
};
