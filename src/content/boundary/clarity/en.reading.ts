import type { Reading } from '../../../domain/boundary/clarity-model.js';

const pairs = (text: string) =>
  Object.fromEntries(
    text
      .trim()
      .split(/\n */)
      .map((row) => row.split('=') as [string, string]),
  );

const auxiliaries =
  'do does did is are was were has have had would could should must need dare might';

const words = (text: string) => text.split(' ');

/** How English is read. */
export const reading: Reading = {
  stems: [
    [/(?<=..)ies$/, 'y'],
    [/(?<=[aeiouy].*)ing$|(?<=..[^aious])s$/, ''],
    [/(?<=[aeiou]([bdglmnprt]))\1$/, ''],
    [/(?<=..)e$/, ''],
  ],
  aliases: {
    ...Object.fromEntries(auxiliaries.split(' ').map((verb) => [verb + 'nt', verb + ' not'])),
    ...pairs(`
      wont=will not
      cant=can not
      cannot=can not
      aint=is not
      ill=i will
      id=i would
      im=i am
      ima=i will
      ive=i have
      youre=you are
      youll=you will
      youd=you would
      youve=you have
      weve=we have
      theyre=they are
      theyll=they will
      its=it is
      thats=that is
      whos=who is
      lets=let us
      u=you
      c=see
      2=to
      r=are
      ya=you
      ur=your
      gonna=going to
      wanna=want to
      gotta=have to
      gimme=give me
      lemme=let me
      cos=because
      cuz=because
      pls=please
      plz=please
      pics=pictures
      alot=a lot
      anytime=any time
      everytime=every time`),
  },
  negators: words('not never no without neither nor nobody stop refuse nothing instead'),
  turns: words('but because so if when unless until while'),
  persons: words('i we you he she they it'),
  quotation: {
    told: [
      'said|say|told|tell|call|called|shout|shouted|yell|yelled|texted|wrote|hear|heard|words|phrase|like|joke|comment|asked|read|song|film|movie|article|threatened|line|remark|sentence|message|answer|answered|reply|replied|mean|quote|scared|hurt|whispered|screamed|believed|thought|claimed|insisted|reckoned|swore|taught|preached|muttered|declared|announced',
    ],
    own: [
      'my|our|new rule|boundary|request|demand|condition|terms|need|limit|line is|are|here|now|.|,',
      'i want|need|demand|say|expect|insist|mean|repeat this|that|it|again|.|,',
      'i will|would ~2 say|tell|shout|text|repeat|answer|reply',
      'i am going to ~2 say|tell|shout|text|repeat|answer|reply',
      'here is|are',
      'listen|remember|so|rule|request|boundary|agreed|ok|okay .|,',
      'you must|should|will',
      'you have|need to',
    ],
  },
};
