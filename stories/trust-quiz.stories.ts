import { html, type TemplateResult } from 'lit';
import { quiz as arabic } from '../src/content/quiz/ar.js';
import type { QuizSource } from '../src/domain/quiz/source.js';
import type { TrustQuiz } from '../src/elements/trust-quiz/trust-quiz.js';
import { until } from '../test/suites/until.js';
import type { Attributes } from './attributes.js';
import { kinds, knowledge, parts, quizOf, safe, types, ways } from './quizzes.js';
import { clipboard, complaints, erasing, privacy } from './stand-ins.js';
import { type Story, withAttributes } from './story.js';

export default { title: 'trust-quiz', component: 'trust-quiz' };

const fallback = html`<p>What may be feeding the distrust? Think of the past 3 months.</p>`;

/** What a reader does. */
type Act = (element: TrustQuiz) => Promise<unknown>;

const story = (args: Attributes, inside: unknown = fallback): Story => ({
  ...withAttributes(args, (its) => html`<trust-quiz ${its}>${inside}</trust-quiz>`),
  play: playing(),
});

/** The tag with a quiz as its property `data`. */
const asking = (data: unknown, args: Attributes = {}): Story => ({
  ...withAttributes(args, (its) => html`<trust-quiz ${its} .data=${data}>${fallback}</trust-quiz>`),
  play: playing(),
});

const playing =
  (...acts: Act[]): Story['play'] =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector<TrustQuiz>('trust-quiz')!;
    await until(() => element.matches(':state(ready)'), 'the ready state');
    for (const act of acts) await act(element);
  };

/** The story after what a reader does. Not among the others on the tag's page: nothing is done there. */
const after = (before: Story, ...acts: Act[]): Story => ({
  ...before,
  tags: ['!autodocs'],
  play: playing(...acts),
});

const find = ({ renderRoot }: TrustQuiz, selector: string) =>
  until(() => renderRoot.querySelector<HTMLElement>(selector), selector);

const sees =
  (selector: string): Act =>
  (element) =>
    find(element, selector);

const press =
  (selector: string): Act =>
  async (element) => {
    (await find(element, selector)).click();
    await element.updateComplete;
  };

const next = press('#next');

/** Picks the answers at these places of the one question that shows. */
const pick =
  (...places: number[]): Act =>
  async (element) => {
    await find(element, '.choices');
    for (const place of places) {
      element.renderRoot.querySelectorAll<HTMLElement>('.choices input')[place]!.click();
      await element.updateComplete;
    }
  };

/** Answers one question after the other, and looks at the result. */
const answers = (places: readonly number[]): Act[] => [
  ...places.flatMap((place) => (place < 0 ? [next] : [pick(place), next])),
  press('.answers ~ .nav #next'),
  sees('trust-share-button.share:state(ready)'),
];

/** Picks the same place of every question of a page. */
const onPage =
  (place: number): Act =>
  async ({ renderRoot }) => {
    for (const choices of renderRoot.querySelectorAll('.choices')) {
      choices.querySelectorAll<HTMLElement>('input')[place]!.click();
    }
  };

const inArabic = ({ render, ...rest }: Story): Story => ({
  ...rest,
  render: (args): TemplateResult => html`<div lang="ar" dir="rtl">${render(args)}</div>`,
});

/** The library's own quiz. */
export const Default = story({});

/** Three private questions come before it. They are never scored, kept or sent. */
export const PrivateQuestions: Story = {
  ...after(story({ helplines: '/helplines.json' }), next, sees('fieldset')),
  beforeEach: privacy,
};

const supported = (helplines: string, ...acts: Act[]): Story => ({
  ...after(asking(safe, { helplines }), ...acts, sees('trust-quick-exit:state(ready)')),
  beforeEach: privacy,
});

/** The link to support is there for everyone, at every step. */
export const Support = supported(
  '/helplines.json',
  press('.foot .link'),
  sees('.lines'),
  ({ renderRoot }) =>
    until(() => renderRoot.querySelector('.lines')!.textContent!.includes('Checked'), 'the dates'),
);

/** Where the publisher has named no helplines. */
export const SupportWithoutHelplines = supported('/no-helplines.json', press('.foot .link'));

/** An answer other than "Never" opens it too. From then on nothing on the page can be shared. */
export const SupportByAnswer = supported(
  '/no-helplines.json',
  next,
  pick(1),
  next,
  sees('trust-quick-exit'),
);

/** One answer. */
export const Single = asking(quizOf([types.single]));

/** Any number of answers; here two at most. */
export const Several = asking(quizOf([types.several]));

/** One answer along a line. */
export const Scale = asking(quizOf([types.scale]));

/** The words of yes and no are those of the page's language. */
export const YesNo = asking(quizOf([types.yesno]));

/** A slider. Until it is moved, there is no answer. */
export const Number = asking(quizOf([types.number]));

/** After it was moved. */
export const NumberGiven = after(Number, async (element) => {
  const slider = (await find(element, '[type=range]')) as HTMLInputElement;
  slider.value = '45';
  slider.dispatchEvent(new Event('input'));
  await element.updateComplete;
});

/** A private reflection, which nothing counts. */
export const Text = asking(quizOf([types.text]));

const picture = { src: 'docs/images/layers.svg', alt: 'Boxes one above the other' };

/** With a picture, which is cropped to 16 by 9. */
export const Picture = asking(quizOf([{ ...types.single, picture }]));

/** The intro can have one as well. */
export const IntroPicture = asking(
  quizOf([types.single], { intro: ['About one minute.', 'You can skip any question.'], picture }),
);

/** A section with a text of its own, before its first question. */
export const Section = asking(
  quizOf([{ ...types.yesno, section: 'talk' }], {
    sections: [{ id: 'talk', title: 'Talking', text: 'Think of the two of you.', picture }],
  }),
);

/** "Next" at a question that needs an answer. */
export const Required = after(
  asking(quizOf([{ ...types.scale, required: true }])),
  next,
  sees('.problem:not(:empty)'),
);

/** "Next" with more answers than two. */
export const TooMany = after(Several, pick(0, 1, 2), next, sees('.problem:not(:empty)'));

/** A quiz with right answers, as JSON inside the tag. "Check" tells whether the answer is right. */
export const Knowledge = story(
  {},
  html`${fallback}
    <script type="application/json">
      {
        "title": "What makes an apology?",
        "questions": [
          {
            "id": "which",
            "type": "single",
            "text": "Which of these is one?",
            "choices": ["I’m sorry I was late.", "I’m sorry, but you were late too."],
            "right": "I’m sorry I was late.",
            "feedback": { "wrong": "A “but” takes it back." }
          }
        ]
      }
    </script>`,
);

/** Its code comes with the first check. */
const told: Act = ({ renderRoot }) =>
  until(() => renderRoot.querySelector('.feedback')!.textContent!.trim(), 'the feedback');

/** After the right answer was checked. */
export const Right = after(asking(knowledge), pick(0), next, told);

/** After another. */
export const Wrong = after(asking(knowledge), pick(1), next, told);

/** All questions at once. */
export const Page = asking(quizOf(Object.values(types), { title: 'Talking', sections: [] }), {
  layout: 'page',
});

/** Where answers are missing, each says so. */
export const PageStopped = after(
  asking(quizOf([types.yesno, { ...types.scale, required: true }]), { layout: 'page' }),
  next,
  sees('.problem:not(:empty)'),
);

/** One's answers, to look over and change. */
export const Review = after(asking(parts), pick(0), next, pick(1), next, next, pick(3), next);

/** One part stands out, and the next step is a link. */
export const OneTheme = after(
  asking(parts, { links: JSON.stringify({ 'trust-space': '#what-is-kept' }) }),
  ...answers(ways.one),
);

/** Several parts stand out. */
export const SeveralThemes = after(asking(parts), ...answers(ways.several));

/** None does. */
export const NoTheme = after(asking(parts), ...answers(ways.none));

/** A few signs. */
export const SomeSigns = after(asking(parts), ...answers(ways.some));

/** Too few answers to tell. */
export const TooFew = after(asking(parts), ...answers(ways.few));

/** The same answer to everything. */
export const AllTheSame = after(asking(parts), ...answers(ways.same));

/** Why it came out so, and more on the parts that do not stand out. */
export const Why = after(asking(parts), ...answers(ways.one), async ({ renderRoot }) => {
  for (const details of renderRoot.querySelectorAll('details')) details.open = true;
});

/** One category leads. */
export const Category = after(asking(kinds), ...answers([0, 0]));

/** Two lead. */
export const Mixed = after(asking(kinds), ...answers([0, 1]));

/** The number of right answers, and which those are. */
export const RightAnswers = after(
  asking(knowledge, { layout: 'page' }),
  onPage(0),
  next,
  sees('trust-share-button.share:state(ready)'),
  press('summary'),
);

/** The next step is a widget of the page: a tap leads to it. */
export const NextOnPage: Story = after(
  withAttributes(
    {},
    (its) =>
      html`<trust-quiz ${its} .data=${parts}>${fallback}</trust-quiz>
        <trust-space>What is kept on this device.</trust-space>`,
  ),
  ...answers(ways.one),
  sees('button#go'),
);

/** After a private answer a result can't be printed, copied or shared. */
export const UnsafeResult: Story = {
  ...after(
    asking({ ...parts, safety: true }, { helplines: '/no-helplines.json' }),
    next,
    pick(1),
    next,
    press('trust-quick-exit ~ .nav #back'),
    ...answers(ways.one).slice(0, -1),
    sees('#quizEdit'),
  ),
  beforeEach: privacy,
};

/** "Start over" asks first. */
export const StartOver = after(
  asking(parts),
  ...answers(ways.none),
  press('#quizAgain'),
  sees('#question'),
);

/** After "Copy my summary". */
export const Copied: Story = {
  ...after(asking(parts), ...answers(ways.one), press('#quizCopy'), sees('.note:not(:empty)')),
  beforeEach: clipboard(true),
};

/** Where the browser refuses. */
export const CopyByHand: Story = {
  ...after(asking(parts), ...answers(ways.one), press('#quizCopy'), sees('.by-hand')),
  beforeEach: clipboard(false),
};

/** After "Keep on this device": answers and place are there again on the next visit. */
export const Kept: Story = {
  ...after(asking(parts), pick(0), press('.keeping button'), ({ renderRoot }) =>
    until(() => renderRoot.querySelector('.keeping')!.textContent!.includes('until'), 'the date'),
  ),
  beforeEach: erasing,
};

/** A quiz that can't be read: the console says why, and readers see what is inside the tag. */
export const BadData: Story = {
  ...after(asking({ title: 'No questions' })),
  beforeEach: complaints,
};

/** The language is that of the nearest `lang`. */
export const Arabic = inArabic(story({}));

const inArabicWithoutPrivate: QuizSource = { ...arabic, safety: false };

/** A question in Arabic. */
export const ArabicQuestion = inArabic(
  after(asking(inArabicWithoutPrivate), next, sees('fieldset'), pick(2)),
);

/** A result in Arabic: the bars grow from the right. */
export const ArabicResult = inArabic(
  after(
    asking(inArabicWithoutPrivate, { layout: 'page' }),
    next,
    sees('fieldset'),
    onPage(3),
    async ({ renderRoot }) =>
      void renderRoot.querySelectorAll<HTMLElement>('.choices input')[0]!.click(),
    next,
    sees('trust-share-button.share:state(ready)'),
  ),
);
