import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import 'axe-core'; // sets `axe` in the window
import type { CSSResult, ReactiveElement } from 'lit';
import { defineElement } from '../../src/kit/define.js';
import { Holdings } from './holdings.js';
import { look, withStyleSheet } from './look.js';
import { stage, withElement, withStory } from './stage.js';
import type { Subject } from './subject.js';
import { inlineStylesOf } from './templates.js';
import { tokensOf } from './tokens.js';
import { until } from './until.js';
import { collectConsole, collectFaults } from './watch.js';

declare const axe: typeof import('axe-core');

let serial = 0;

/** A tag that nobody has defined yet. */
const freshTag = (tag: string): string => `${tag}-${++serial}`;

async function eachStory(
  subject: Subject,
  use: (name: string, element: HTMLElement) => Promise<void>,
  look?: Partial<CSSStyleDeclaration>,
): Promise<void> {
  for (const [name, story] of Object.entries(await subject.stories())) {
    await withStory(subject, story, (element) => use(name, element), look);
  }
}

async function expectNoFaults(act: () => Promise<void>): Promise<void> {
  expect(await collectFaults(act)).to.deep.equal([]);
}

async function expectAccessible(subject: Subject, surface: Partial<CSSStyleDeclaration>) {
  const found: string[] = [];
  await eachStory(
    subject,
    async (name, element) => {
      const { violations } = await axe.run(element.parentElement!, {
        runOnly: { type: 'tag', values: [...axeTags] },
      });
      for (const { id, nodes } of violations) {
        found.push(...nodes.map(({ target }) => `${name}: ${id} at ${target.join(' ')}`));
      }
    },
    surface,
  );
  expect(found).to.deep.equal([]);
}

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const frameworks = {
  bootstrap: '/node_modules/bootstrap/dist/css/bootstrap.css',
  'tailwind preflight': '/node_modules/tailwindcss/preflight.css',
};

/** Only Chromium can be told so while it runs. */
const inForcedColours: typeof contract = /Chrome/.test(navigator.userAgent)
  ? {
      async 'is accessible in every state, in forced colours'(subject) {
        await emulateMedia({ forcedColors: 'active' });
        try {
          expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
          await expectAccessible(subject, {});
        } finally {
          await emulateMedia({ forcedColors: 'none' });
        }
      },
    }
  : {};

/** What every element promises, by name; each rejects where the promise is broken. */
export const contract: Record<string, (subject: Subject) => Promise<void>> = {
  async 'importing the class registers nothing'(subject) {
    const registered: string[] = [];
    const { define } = customElements;
    customElements.define = function (...args) {
      registered.push(args[0]);
      define.apply(customElements, args);
    };
    await subject.load().finally(() => (customElements.define = define));
    expect(registered).to.deep.equal([]);
    expect(customElements.get(subject.tag)).to.equal(undefined);
  },

  async 'shows every state without an error, a warning or a policy violation'(subject) {
    const warnings = await collectConsole('warn', () =>
      expectNoFaults(() => eachStory(subject, async () => {})),
    );
    const issued = [
      ...((globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings ?? []),
    ];
    expect(
      warnings.concat(issued.map(String)).filter((text) => !/dev-mode|dev mode/.test(text)),
    ).to.deep.equal([]);
  },

  async 'draws no inline style'(subject) {
    await eachStory(subject, async (name, element) => {
      // One that draws without templates can only call methods, and the policy stops those that it forbids.
      const { render } = element as { render?(): unknown };
      expect(inlineStylesOf(render?.call(element)), name).to.deep.equal([]);
    });
  },

  'is accessible in every state, on a light page': (subject) =>
    expectAccessible(subject, { backgroundColor: '#fff', color: '#222' }),

  'is accessible in every state, on a dark page': (subject) =>
    expectAccessible(subject, {
      colorScheme: 'dark',
      backgroundColor: '#16181c',
      color: '#e8e6e1',
    }),

  ...inForcedColours,

  'works, moved in the document': (subject) =>
    expectNoFaults(() =>
      withElement(subject, async (element, place) => {
        await subject.works(element);
        const other = stage();
        other.append(element);
        await subject.works(element);
        place.prepend(element);
        await subject.works(element);
        other.remove();
      }),
    ),

  async 'keeps properties that were set before the upgrade'(subject) {
    const Class = await subject.load();
    const tag = freshTag(subject.tag);
    const element = document.createElement(tag) as HTMLElement & Record<string, unknown>;
    void Class.observedAttributes; // finalises the class
    const names = [...Class.elementProperties]
      .filter(([, { state }]) => !state)
      .map(([name]) => String(name));
    const value = (name: string) =>
      Class.elementProperties.get(name)?.type === Boolean ? true : { name };
    const values = new Map(names.map((name) => [name, value(name)]));
    for (const [name, one] of values) element[name] = one;
    customElements.define(tag, class extends Class {});
    await collectConsole('error', async () => {
      document.body.append(element);
      await (element as unknown as ReactiveElement).updateComplete;
    });
    for (const [name, one] of values) {
      expect(element[name], name).to.equal(one);
      expect(Object.hasOwn(element, name), `${name} is shadowed`).to.equal(false);
    }
    element.remove();
  },

  'hides when hidden': (subject) =>
    withElement(subject, async (element) => {
      await until(() => element.matches(':state(ready)'), 'the ready state');
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    }),

  'works twice in a page': (subject) =>
    expectNoFaults(() =>
      withElement(subject, (one) =>
        withElement(subject, async (other) => {
          await subject.works(one);
          await subject.works(other);
          await subject.works(one);
        }),
      ),
    ),

  async 'leaves nothing behind, added and removed again and again'(subject) {
    await subject.define();
    const cycle = () =>
      expectNoFaults(() =>
        withElement(subject, async (element, place) => {
          await subject.works(element);
          element.remove();
          place.append(element);
          await subject.works(element);
        }),
      );
    const holdings = new Holdings();
    try {
      // The first time may set up what the whole page shares.
      await cycle();
      const before = holdings.list;
      await cycle();
      await cycle();
      expect(holdings.list).to.deep.equal(before);
    } finally {
      holdings.stop();
    }
  },

  async 'stands a second version of the library'(subject) {
    await subject.define();
    const standing = customElements.get(subject.tag)!;
    const Class = await subject.load();
    const warnings = await collectConsole('warn', () => {
      defineElement(subject.tag, class extends Class {});
      defineElement(
        subject.tag,
        class extends Class {
          static override readonly version: string = '0.0.0-other';
        },
      );
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(Class.version).and.to.include('0.0.0-other');
    expect(customElements.get(subject.tag)).to.equal(standing);
  },

  async 'uses no token that is undefined, and defines none that is unused'(subject) {
    const Class = await subject.load();
    void Class.observedAttributes; // finalises the class
    const styles = [
      ...Class.elementStyles,
      ...((await subject.laterStyles?.()) ?? []),
    ] as CSSResult[];
    expect(tokensOf(styles)).to.deep.equal({ undefined: [], unused: [] });
  },

  async 'looks the same under the style sheets of frameworks'(subject) {
    await eachStory(subject, async (name, element) => {
      const plain = look(element);
      for (const [framework, href] of Object.entries(frameworks)) {
        await withStyleSheet(href, async () => {
          expect(look(element), `${name} under ${framework}`).to.deep.equal(plain);
        });
      }
    });
  },

  'is usable on a page that unsets everything': (subject) =>
    withElement(subject, async (element) => {
      await subject.works(element);
      await withStyleSheet('* { all: unset !important }', async () => {
        const controls = [...element.shadowRoot!.querySelectorAll(subject.controls)];
        expect(controls).to.not.deep.equal([]);
        for (const control of controls) {
          const { width, height } = control.getBoundingClientRect();
          expect(control.checkVisibility()).to.equal(true);
          expect(Math.min(width, height)).to.be.at.least(24);
        }
        await subject.works(element);
      });
    }),
};
