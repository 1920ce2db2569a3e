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
  kinds: {
    kin: words(
      'mother mom mum mam mama mummy mommy dad father papa daddy brother sister sibling cousin uncle aunt auntie aunty niece nephew parents folks family grandmother grandma gran nan granny grandad granddad grandpa grandfather grandparents inlaws relatives godmother stepmother stepdad stepmum twin bro sis sil missus',
    ),
    friend: words(
      'friend mate pal buddy bestie lads girls boys guys crew gang bunch crowd colleague coworker workmate classmate roommate flatmate housemate neighbour neighbor teammate fella bridesmaids squad posse ladies',
    ),
    child: words(
      'kid child children son daughter baby toddler bairn grandchildren grandson granddaughter',
    ),
    spouse: words(
      'wife husband girlfriend boyfriend partner spouse bride fiance fiancee gf bf hubby',
    ),
    device: words(
      'phone mobile cellphone iphone ipad tablet laptop computer pc macbook smartphone smartwatch',
    ),
    account: words(
      'account gmail mail inbox facebook insta instagram whatsapp snapchat tiktok messenger telegram socials icloud dms tinder signal discord strava netflix paypal',
    ),
    secret: words('password passcode pin code login passphrase fingerprint unlock'),
    message: words(
      'message email voicemail photos pictures selfie screenshot notifications log history',
    ),
    whereabouts: words(
      'location gps tracker airtag life360 tracking tracked whereabouts map dashcam camera webcam doorbell',
    ),
    meet: words('see meet visit talk speak call telephone contact text write chat'),
    harm: words(
      'hurt kill hit slap punch smash burn destroy drown stab strangle choke shoot beat poison crush bash wreck ruin harm murder kick snap scratch shred torch bruise whip',
    ),
    thing: words(
      'car bike guitar piano playstation xbox records trophy console clothes dress vinyl motorbike scooter tools violin drums telly necklace jewellery ring headphones van truck boat suit instruments paintings plants garden journal diary letters ps5',
    ),
    pet: words(
      'dog cat puppy rabbit parrot hamster budgie horse kitten tortoise fish goat hens pigeon pet',
    ),
    authority: words(
      'police boss manager hr immigration court school employer judge solicitor lawyer embassy pastor imam landlord council headmaster visa consulate',
    ),
    group: words(
      'club team choir gym class band church league course job work practice rehearsal pub party quiz netball football cricket rugby salsa yoga book bowling darts poker camp union society committee',
    ),
    closeness: words(
      'sex intimacy intimate bed bedroom kiss cuddle touch naked undressed nude love lovemaking',
    ),
    body: words('wrist hand arm hair face neck throat head teeth fingers leg knee jaw nose'),
    day: words(
      'monday tuesday wednesday thursday friday saturday sunday weekend today tonight tomorrow',
    ),
    time: words('night evening morning afternoon week month day year hour minute'),
    number: words(
      'one two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred',
    ),
    parting: words('leave divorce separate split dump quit'),
  },
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
