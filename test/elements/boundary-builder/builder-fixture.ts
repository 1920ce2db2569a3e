import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { type Notebook, readNotebook } from '../../../src/domain/boundary/notebook.js';
import '../../../src/elements/boundary-builder/define.js';
import type { BoundaryBuilder } from '../../../src/elements/boundary-builder/boundary-builder.js';
import { privateStore } from '../../../src/kit/private-store.js';
import { page } from '../../../src/page/page.js';
import { until } from '../../suites/until.js';

// No helplines are configured here, and each form would say so.
const { warn } = console;
before(() => {
  console.warn = () => {};
});
after(() => {
  console.warn = warn;
});
// What a test says is said in its own page.
afterEach(() => {
  page.unsafe = false;
});

/** A `boundary-builder` alone in the page, with what a reader sees of it. */
export async function builder(attributes: Record<string, string> = {}) {
  // Below another it would not be drawn before it is scrolled to.
  fixtureCleanup();
  return another(attributes);
}

/** One with what was kept. */
export async function has(notebook: Notebook) {
  const store = privateStore();
  await store.put({ name: 'plan', version: 1, read: readNotebook }, 'plan-1', notebook);
  await store.keep('plan-1');
  return builder();
}

/** One more. */
export async function another(attributes: Record<string, string> = {}) {
  const element = document.createElement('boundary-builder');
  element.setAttribute('loading', 'eager');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await fixture(html`<div>${element}</div>`);
  await until(() => element.matches(':state(ready)'), 'the ready state');
  return { element, ...reading(element) };
}

export type Reading = Awaited<ReturnType<typeof builder>>;

/** Where what happens is announced; copying has a note of its own. */
const region = '.builder > .unseen[role=status]';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Ways to find and do things as a reader does. */
function reading(element: BoundaryBuilder) {
  const rootOf = () => element.shadowRoot!;
  const find = <E extends HTMLElement>(selector: string) => rootOf().querySelector<E>(selector);
  const all = <E extends HTMLElement>(selector: string) =>
    [...rootOf().querySelectorAll<E>(selector)].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
  const button = (words: string, nth = 0) =>
    all('button, summary').filter((one) => wordsOf(one) === words)[nth];
  const press = async (words: string, nth = 0) => {
    (await until(() => button(words, nth), `the button "${words}"`)).click();
    await element.updateComplete;
  };
  const sees = (selector: string) => until(() => all(selector)[0], selector);
  const focused = () => rootOf().activeElement;
  const focuses = (selector: string) =>
    until(() => focused()?.matches(selector), `focus on ${selector}`);
  const fill = async (id: string, value: string) => {
    const field = await until(() => find<Field>(`#${id}`), `the field ${id}`);
    field.value = value;
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('change'));
    await element.updateComplete;
  };
  const begin = async (area: string) => {
    await press(find('.list') ? 'Write another' : 'Write a boundary');
    await press(area);
    await sees('#action');
  };
  return {
    get root() {
      return rootOf();
    },
    find,
    all,
    button,
    press,
    sees,
    focused,
    focuses,
    fill,
    begin,
    /** The words of what is seen. */
    texts: (selector: string) => all(selector).map(wordsOf),
    buttons: () => all('button').map(wordsOf),
    /** What was announced last. */
    said: () => wordsOf(find(region)!),
    says: (words: string) => until(() => wordsOf(find(region)!) === words, `"${words}"`),
    /** All that is announced from now on. */
    listen(): readonly string[] {
      const status = find(region)!;
      const told: string[] = [];
      const watch = new MutationObserver(() => told.push(wordsOf(status)));
      watch.observe(status, { childList: true, characterData: true, subtree: true });
      return told;
    },
    valueOf: (id: string) => find<Field>(`#${id}`)!.value,
    /** Types at a field by the keyboard. */
    async type(id: string, words: string) {
      (await until(() => find(`#${id}`), `the field ${id}`)).focus();
      await sendKeys({ type: words });
    },
    /** Writes a boundary from the list, and comes back to it. */
    async write(area: string, fields: Record<string, string>) {
      await begin(area);
      for (const [id, value] of Object.entries(fields)) await fill(id, value);
      await press('Done');
      await sees('.list');
    },
    /** Marks a choice by its words. */
    async mark(words: string, nth = 0) {
      const choice = () => all('.choices label').filter((one) => wordsOf(one) === words)[nth];
      (await until(choice, `the choice "${words}"`)).click();
      await element.updateComplete;
    },
    /** Words of the choices that are marked. */
    marked: () =>
      all<HTMLInputElement>('.choices input')
        .filter(({ checked }) => checked)
        .map((one) => wordsOf(one.parentElement!)),
  };
}

export const wordsOf = (one: Element): string => one.textContent!.replace(/\s+/g, ' ').trim();

/** Records downloads until the test ends, and lets none begin. */
export function downloads(): { readonly name: string; readonly text: Promise<string> }[] {
  const { click } = HTMLAnchorElement.prototype;
  const saved: { name: string; text: Promise<string> }[] = [];
  HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, text: fetch(this.href).then((file) => file.text()) });
  };
  ends.push(() => (HTMLAnchorElement.prototype.click = click));
  return saved;
}
const ends: (() => unknown)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));
