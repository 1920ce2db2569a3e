import { expect } from '@open-wc/testing';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
import { contract } from './contract.js';
import * as broken from './fixtures/broken.js';
import { Good } from './fixtures/good.js';
import { strictPolicy } from './policy.js';
import type { Subject } from './subject.js';
import { until } from './until.js';

type Class = Awaited<ReturnType<Subject['load']>>;

function subject(tag: string, load: () => Promise<Class>): Subject {
  return {
    tag,
    load,
    define: async () => customElements.get(tag) ?? customElements.define(tag, await load()),
    stories: async () => ({
      Default: { render: () => staticHtml`<${unsafeStatic(tag)}></${unsafeStatic(tag)}>` },
    }),
    controls: 'button',
    async works(element) {
      const button = await until(() => element.shadowRoot?.querySelector('button'), 'the button');
      const before = (element as Good).presses;
      button.click();
      await until(() => (element as Good).presses > before, 'the press');
    },
  };
}

/** What catches each broken element. */
const catches: Record<keyof typeof broken, string> = {
  ThrowsWhenMoved: 'works, moved in the document',
  LeaksListener: 'leaves nothing behind, added and removed again and again',
  LeaksObserver: 'leaves nothing behind, added and removed again and again',
  ShipsInlineStyle: 'draws no inline style',
  UsesUndefinedToken: 'uses no token that is undefined, and defines none that is unused',
  DefinesUnusedToken: 'uses no token that is undefined, and defines none that is unused',
  ShadowsProperty: 'keeps properties that were set before the upgrade',
  StaysVisible: 'hides when hidden',
  HasNoName: 'is accessible in every state, on a light page',
  SetsInlineStyle: 'shows every state without an error, a warning or a policy violation',
  SetsHtml: 'shows every state without an error, a warning or a policy violation',
  DependsOnPage: 'looks the same under the style sheets of frameworks',
};

const kebab = (name: string) => name.replace(/\B[A-Z]/g, '-$&').toLowerCase();

describe('the contract suite', () => {
  before(strictPolicy);

  describe('passes an element that keeps it', () => {
    const good = subject('good-element', async () => Good as unknown as Class);
    for (const [promise, check] of Object.entries(contract)) it(promise, () => check(good));
  });

  describe('catches', () => {
    const registers = subject(
      'registers-on-import',
      async () =>
        (await import('./fixtures/registers-on-import.js')).RegistersOnImport as unknown as Class,
    );
    it('RegistersOnImport', () => expectBroken(registers, 'importing the class registers nothing'));

    for (const [name, promise] of Object.entries(catches)) {
      const element = broken[name as keyof typeof broken] as unknown as Class;
      it(name, () =>
        expectBroken(
          subject(kebab(name), async () => element),
          promise,
        ),
      );
    }
  });
});

async function expectBroken(one: Subject, promise: string): Promise<void> {
  const outcome = await contract[promise]!(one).then(
    () => 'passed',
    (error: Error) => error.name,
  );
  expect(outcome, promise).to.equal('AssertionError');
}
