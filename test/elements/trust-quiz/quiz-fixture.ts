import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../../src/elements/trust-quiz/define.js';
import type { TrustQuiz } from '../../../src/elements/trust-quiz/trust-quiz.js';
import { page } from '../../../src/page/page.js';
import { until } from '../../suites/until.js';

const types = [
  'trust-quiz-start',
  'trust-quiz-step',
  'trust-quiz-complete',
  'trust-error',
] as const;

// What a test says is said in its own page.
afterEach(() => {
  page.unsafe = false;
});

/** A quiz alone in the page, given as data, with what a reader sees of it. */
export const asks = (data: unknown, attributes: Record<string, string> = {}) => {
  // Below another it would not be drawn before it is scrolled to.
  fixtureCleanup();
  const element = document.createElement('trust-quiz');
  element.data = data;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append('The questions as plain HTML.');
  return quiz(html`${element}`);
};

/** What stands in the page, with what a reader sees of its first quiz. */
export async function quiz(template: TemplateResult = html`<trust-quiz></trust-quiz>`) {
  const events: Event[] = [];
  const listen = (event: Event) => void events.push(event);
  for (const type of types) addEventListener(type, listen);
  stop.push(() => types.forEach((type) => removeEventListener(type, listen)));
  const place = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const element = place.querySelector<TrustQuiz>('trust-quiz')!;
  await until(() => element.matches(':state(ready)'), 'the ready state');
  return { place, element, events, ...reading(element) };
}
const stop: (() => void)[] = [];
afterEach(() => stop.splice(0).forEach((end) => end()));

/** Ways to find and do things in a quiz as a reader does. */
export function reading(element: TrustQuiz) {
  // There is none before the first render.
  const rootOf = () => element.shadowRoot;
  const find = <E extends HTMLElement>(selector: string) =>
    rootOf()?.querySelector<E>(selector) ?? null;
  const all = <E extends HTMLElement>(selector: string) =>
    [...(rootOf()?.querySelectorAll<E>(selector) ?? [])].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
  const focused = () => rootOf()!.activeElement as HTMLElement | null;
  /** Presses what has the selector; resolves when the quiz is drawn anew. */
  const press = async (selector: string) => {
    (await until(() => find(selector), selector)).click();
    await element.updateComplete;
  };
  const choice = (words: string) =>
    all<HTMLInputElement>('.choices input').find((one) => wordsOf(one.parentElement!) === words)!;
  return {
    get root() {
      return rootOf()!;
    },
    find,
    all,
    focused,
    press,
    /** The words of what is seen. */
    texts: (selector: string) => all(selector).map(wordsOf),
    words: (selector: string) => wordsOf(find(selector)!),
    /** The question that shows; its words alone. */
    asked: () => all('legend > .asks:last-child').map(wordsOf).join(' | '),
    choice,
    /** Words of the answers that are picked. */
    picked: () =>
      all<HTMLInputElement>('.choices input')
        .filter(({ checked }) => checked)
        .map((one) => wordsOf(one.parentElement!)),
    async pick(...words: string[]) {
      for (const one of words) {
        (await until(() => choice(one), `the answer "${one}"`)).click();
        await element.updateComplete;
      }
    },
    next: () => press('#next'),
    back: () => press('#back'),
    /** Answers one question after the other by the places of the choices, up to the review. */
    async answer(places: readonly number[]) {
      for (const place of places) {
        if (place >= 0) all('.choices input')[place]!.click();
        await press('#next');
      }
    },
    sees: (selector: string) => until(() => find(selector)?.checkVisibility(), selector),
    /** Resolves when the focus stands where it shall. */
    focuses: (selector: string) =>
      until(() => focused()?.matches(selector), `focus on ${selector}`),
  };
}

export const wordsOf = (one: Element): string => one.textContent!.replace(/\s+/g, ' ').trim();

/** Presses a key as often as it takes till the focus is there. */
export async function tabTo(
  { focused }: Pick<ReturnType<typeof reading>, 'focused'>,
  selector: string,
  key = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await sendKeys({ press: key });
    if (focused()?.matches(selector)) return;
  }
  throw new Error(`${key} never comes to ${selector}`);
}
