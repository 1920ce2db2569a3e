import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/trust-space/define.js';
import type { TrustSpace } from '../../../src/elements/trust-space/trust-space.js';
import { type FakeState, FakeStore } from '../../../stories/fake-store.js';
import { until } from '../../suites/until.js';

/** What a reader sees of a `trust-space` over a store in memory, shown from the start. */
export async function space(state: FakeState = {}) {
  const store = new FakeStore(state);
  const element = await fixture<TrustSpace>(
    html`<trust-space open .store=${store}>Nothing without JavaScript.</trust-space>`,
  );
  await until(() => element.matches(':state(ready)'), 'the ready state');
  return { element, store, ...reading(element) };
}

/** Ways to find and do things in an element as a reader does. */
export function reading(element: TrustSpace) {
  const root = element.renderRoot as ShadowRoot;
  const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector);
  const seen = (selector: string) =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
  const wordsOf = (one: Element) => one.textContent!.replace(/\s+/g, ' ').trim();
  const button = (words: string) => seen('button').find((one) => wordsOf(one) === words);
  const press = async (words: string) =>
    (await until(() => button(words), `the button "${words}"`)).click();
  return {
    root,
    find,
    button,
    press,
    /** The words of what is seen. */
    texts: (selector: string) => seen(selector).map(wordsOf),
    buttons: () => seen('button').map(wordsOf),
    focused: () => root.activeElement,
    /** What was announced last. */
    said: () => wordsOf(find('.view > [role=status]')!),
    says: (words: string) =>
      until(() => find('.view > [role=status]')?.textContent?.trim() === words, `"${words}"`),
    problem: (words: string) =>
      until(
        () => seen('[role=alert]').some((one) => wordsOf(one) === words),
        `the problem "${words}"`,
      ),
    /** Opens a panel; resolves when its code is there. */
    async open(words: string) {
      const summary = seen('summary').find((one) => wordsOf(one) === words)!;
      summary.click();
      await until(() => summary.parentElement!.querySelector('.panel *'), 'the panel');
    },
    async type(id: string, value: string) {
      (await until(() => find<HTMLInputElement>(`#${id}`), `the field ${id}`)).value = value;
    },
  };
}
