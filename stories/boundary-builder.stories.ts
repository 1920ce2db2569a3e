import { html, type TemplateResult } from 'lit';
import type { BoundaryBuilder } from '../src/elements/boundary-builder/boundary-builder.js';
import { until } from '../test/suites/until.js';
import type { Story } from './story.js';
import { privacy } from './stand-ins.js';

export default { title: 'boundary-builder', component: 'boundary-builder' };

const fallback = html`<p>
  A boundary says what you will do. Write one on paper, or talk it over.
</p>`;

type Act = (root: ShadowRoot) => Promise<unknown>;

const draw = (lang?: string): TemplateResult => {
  const tag = html`<boundary-builder loading="eager" helplines="/helplines.json"
    >${fallback}</boundary-builder
  >`;
  return lang ? html`<div lang=${lang} dir="rtl">${tag}</div>` : tag;
};

/** The first view, then what a reader does. */
const story = (...acts: Act[]): Story => ({
  beforeEach: privacy,
  render: () => draw(),
  async play({ canvasElement }) {
    const element = canvasElement.querySelector<BoundaryBuilder>('boundary-builder')!;
    await until(() => element.matches(':state(ready)'), 'the ready state');
    for (const act of acts) await act(element.renderRoot as ShadowRoot);
  },
  tags: acts.length ? ['!autodocs'] : [], // they would take the focus from each other
});

/** Presses the button that begins with these words. */
const press =
  (words: string, nth = 0): Act =>
  async (root) => {
    const button = () =>
      [...root.querySelectorAll<HTMLElement>('button, summary')].filter(
        (one) => one.checkVisibility() && one.textContent!.trim().startsWith(words),
      )[nth];
    (await until(button, `the button "${words}"`)).click();
  };

const sees =
  (selector: string): Act =>
  (root) =>
    until(() => root.querySelector(selector)?.checkVisibility(), selector);

const fillIn =
  (selector: string, value: string): Act =>
  async (root) => {
    const field = await until(
      () => root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector),
      `the field ${selector}`,
    );
    field.value = value;
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('change'));
  };
const fill = (id: string, value: string): Act => fillIn(`#${id}`, value);

/** Chooses an option by its place. */
const choose =
  (id: string, at: number): Act =>
  async (root) => {
    const field = await until(() => root.querySelector<HTMLSelectElement>(`#${id}`), id);
    field.selectedIndex = at;
    field.dispatchEvent(new Event('change'));
  };

/** Marks a choice by its words. */
const mark =
  (words: string, nth = 0): Act =>
  async (root) => {
    const choice = () =>
      [...root.querySelectorAll('label')].filter((one) => one.textContent!.trim() === words)[nth];
    (await until(choice, `the choice "${words}"`)).click();
  };

/** With it comes the support, whose helplines the story still has to answer. */
const write = (area: string): Act[] => [
  press('Write'),
  press(area),
  sees('#action'),
  () => import('../src/kit/support.js'),
  () => customElements.whenDefined('trust-quick-exit'),
];

/** As before, with the words to start from. */
const begin = (area: string): Act[] => [...write(area), sees('details')];

const arguing: Act[] = [
  ...begin('How we argue'),
  fill('matters', 'feeling free to say what I think'),
  fill('request', 'lower your voice when I say that it is too loud for me'),
  fill('action', 'leave the room for 30 minutes when one of us shouts, and come back'),
  fill('response', 'we go on the next day, at a time we both pick'),
  fill('repair', 'each of us says one thing that we would do another way'),
];
const done = press('Done');
const money: Act[] = [
  ...begin('Money'),
  fill('action', 'show you what I spent on the first Sunday of the month'),
];
const two: Act[] = [...arguing, done, ...money, done, sees('.list')];

/** Before anything is written. */
export const Default = story();

/** What it is about: the reader picks one area, or names their own. */
export const Areas = story(press('Write'), sees('.areas'));

/** Nothing has to be filled in. */
export const Blank = story(...begin('Social media'));

/** An area in the reader's own words. */
export const OwnArea = story(...write('Something else'), fill('area', 'Our dog'));

/** Words to start from: they fill what is empty. */
export const Starters = story(...begin('Money'), press('Words to start'));

/** The sentences show as the reader writes; nothing stands out in the words. */
export const Clear = story(...arguing, sees('.clarity'));

/** Some words have no when and no what. */
export const NeedsDetail = story(
  ...begin('Time'),
  fill('request', 'be more respectful, soon'),
  sees('.clarity mark, .clarity li'),
);

/** A phrase is marked, with a question that helps. */
export const SecondLook = story(
  ...begin('Digital'),
  fill('request', 'give me your password'),
  sees('.clarity li'),
);

/** Words of a threat: no more help with the wording, and private support beneath, quietly. */
export const Support = story(
  ...begin('How we argue'),
  fill('action', 'kill myself if you leave me'),
  sees('.support .lines'),
  sees('trust-quick-exit:state(ready)'),
);

/** Two boundaries. */
export const List = story(...two);

/** After one is removed. */
export const Removed = story(...two, press('Remove'), sees('.undo'));

/** Each says what they think of it; nobody counts. */
export const Answers = story(
  ...two,
  press('Give our'),
  mark('Agree'),
  press('Partner answers'),
  mark('Change', 1),
  sees('textarea'),
);

/** What each said, in the list; one of them to words that were changed since. */
export const Answered = story(
  ...two,
  press('Give our'),
  fill('name-0', 'Sam'),
  mark('Agree'),
  press('Partner answers'),
  mark('Not yet', 1),
  done,
  press('Edit'),
  fill('repair', 'a walk'),
  done,
  sees('.marks'),
);

/** What both agreed, with a day to look at it again. */
export const Agreed = story(
  ...two,
  press('Edit'),
  choose('review', 2),
  done,
  press('Give our'),
  fill('name-0', 'Sam'),
  fill('name-1', 'Kim'),
  mark('Agree'),
  mark('Agree', 1),
  mark('Agree', 2),
  mark('Change', 3),
  fillIn('[id^=words-]', 'The last Sunday suits me better'),
  done,
  sees('.marks'),
);

/** In turns, on one device: before the first begins. */
export const TurnsIntro = story(press('Choose areas'), press('Begin'), sees('fieldset'));

/** The marks of the first are hidden before the device changes hands. */
export const TurnsPass = story(
  press('Choose areas'),
  press('Begin'),
  mark('Money'),
  mark('Friends'),
  press('Done'),
  sees('h2'),
);

/** What both marked, and nothing else. */
export const TurnsBoth = story(
  press('Choose areas'),
  press('Begin'),
  mark('Money'),
  mark('Friends'),
  press('Done'),
  press('I am ready'),
  mark('Money'),
  mark('Location'),
  press('Done'),
  sees('.areas'),
);

/** Before it is sealed. */
export const HandOver = story(...two, press('Hand over'), sees('#hand-secret'));

/** A passphrase that is too short. */
export const HandOverShort = story(
  ...two,
  press('Hand over'),
  fill('hand-secret', 'short'),
  press('Seal'),
  sees('#hand-secret-problem'),
);

const sealed: Act[] = [
  ...two,
  press('Hand over'),
  fill('hand-secret', 'four plain words here'),
  press('Seal'),
  sees('#link'),
];

/** Sealed: a link, a QR code, a file. */
export const Sealed = story(...sealed, press('Show as'), sees('.qr'));

/** Opens what a partner sent as a file or a link. */
export const OpenLetter = story(press('Open a file'), sees('#letter-link'));

/** A link that was cut. */
export const DamagedLetter = story(
  press('Open a file'),
  fill('letter-link', 'https://example.org/#sealed=1Do7kQ'),
  sees('[role=alert]'),
);

/** Another passphrase than that of the partner. */
export const WrongPassphrase = story(
  ...sealed,
  async (root) => {
    const link = root.querySelector<HTMLTextAreaElement>('#link')!.value;
    await press('Back')(root);
    await press('Open a file')(root);
    await fill('letter-link', link)(root);
  },
  fill('letter-secret', 'four other words there'),
  press('Open'),
  sees('#letter-secret-problem'),
);

/** In Arabic, from right to left. */
export const Arabic: Story = { ...story(), render: () => draw('ar') };
