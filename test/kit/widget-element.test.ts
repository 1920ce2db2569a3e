import { expect } from '@open-wc/testing';
import { html, type PropertyDeclarations, type ReactiveController } from 'lit';
import type { Arriving } from '../../src/kit/arriving.js';
import { WidgetElement } from '../../src/kit/widget-element.js';
import { shareButton } from '../../src/locales/en/share-button.js';
import { until } from '../suites/until.js';
import { isReady, put, register, rest, showsLightDom, watch } from './probe.js';

type Step =
  | 'willUpdate'
  | 'render'
  | 'part'
  | 'firstUpdated'
  | 'updated'
  | 'hostUpdate'
  | 'arrive'
  | undefined;

/** Breaks at the step that `breaks` names; else draws the words. */
class Brittle extends WidgetElement {
  static override readonly english = shareButton;
  static override properties: PropertyDeclarations = { breaks: {}, words: {} };
  declare breaks?: Step;
  declare words?: string;
  readonly controller: ReactiveController & Arriving = {
    hostUpdate: () => this.#at('hostUpdate'),
    arrive: () => this.#at('arrive'),
  };

  constructor() {
    super();
    this.addController(this.controller);
  }

  #at(step: Step): undefined {
    if (this.breaks === step) throw new Error(`broken at ${step}`);
  }
  protected override willUpdate() {
    this.#at('willUpdate');
  }
  protected override render() {
    this.#at('render');
    const part = { toString: () => String(this.#at('part') ?? this.words ?? '') };
    return html`<p title=${part}>${this.words ?? this.language.text('share')}</p>`;
  }
  protected override firstUpdated() {
    this.#at('firstUpdated');
  }
  protected override updated() {
    this.#at('updated');
  }
}
const tag = register(Brittle);

const drawn = (element: HTMLElement) => element.shadowRoot?.querySelector('p')?.textContent;

/** The element after its first render. */
async function first(attributes = ''): Promise<Brittle> {
  const element = put<Brittle>(`<${tag} ${attributes}><a href="#">light</a></${tag}>`);
  await element.updateComplete;
  return element;
}

describe('WidgetElement, when it fails', () => {
  const steps = ['willUpdate', 'render', 'part', 'updated', 'hostUpdate', 'arrive'] as const;

  for (const step of [...steps, 'firstUpdated'] as const) {
    it(`at first (${step}): its light DOM shows, and it tells once what is wrong`, async () => {
      let element!: Brittle;
      const { said, fired, faults } = await watch(async () => {
        element = await first(`breaks=${step}`);
      });
      expect(faults).to.deep.equal([]);
      expect(showsLightDom(element)).to.equal(true);
      expect(isReady(element)).to.equal(false);
      expect(said).to.have.length(1);
      expect(said[0]).to.include(`<${tag}>`).and.include(`broken at ${step}`);
      expect(fired).to.have.length(1);
      expect(fired[0]).to.have.length(1);
      expect(fired[0]![0]!.message).to.include(`broken at ${step}`);
    });
  }

  for (const step of steps) {
    it(`later (${step}): its light DOM shows, and it is no longer ready`, async () => {
      const element = await first();
      expect(isReady(element)).to.equal(true);
      const { said, fired, faults } = await watch(async () => {
        element.breaks = step;
        await element.updateComplete;
      });
      expect(faults).to.deep.equal([]);
      expect(showsLightDom(element)).to.equal(true);
      expect(drawn(element)).to.equal(undefined);
      expect(isReady(element)).to.equal(false);
      expect([said.length, fired.length]).to.deep.equal([1, 1]);
    });

    // A controller never throws as it arrives; should it, the light DOM is the end of it.
    if (step === 'arrive') continue;
    it(`for a while (${step}): it recovers with the next render that works`, async () => {
      let element!: Brittle;
      await watch(async () => {
        element = await first(`breaks=${step}`);
        element.breaks = undefined;
        element.words = 'well again';
        await element.updateComplete;
      });
      expect(drawn(element)).to.equal('well again');
      expect(element.shadowRoot!.querySelectorAll('slot').length).to.equal(0);
      expect(isReady(element)).to.equal(true);
    });
  }

  it('leaves the other widgets on the page alone', async () => {
    let one!: Brittle;
    let other!: Brittle;
    await watch(async () => {
      one = await first('breaks=render');
      other = await first();
    });
    expect(showsLightDom(one)).to.equal(true);
    expect(drawn(other)).to.equal('Share');
  });
});

/** Waits for what a test lets arrive. */
class Waiting extends WidgetElement implements Arriving {
  static override properties: PropertyDeclarations = { words: {}, waits: { attribute: false } };
  declare words?: string;
  declare waits?: Promise<unknown>;
  constructor() {
    super();
    this.addController({ arrive: () => this.arrive() });
  }
  arrive() {
    return this.waits;
  }
  protected override render() {
    return html`<p>${this.words ?? 'drawn'}</p>`;
  }
}
const waitingTag = register(Waiting);

/** A promise of `element.waits`, and how to settle it. */
function hold(element: Waiting): () => void {
  let settle!: () => void;
  element.waits = new Promise<void>((resolve) => {
    settle = () => {
      element.waits = undefined;
      resolve();
    };
  });
  return settle;
}

function waiting(): { element: Waiting; settle: () => void } {
  const element = document.createElement(waitingTag) as Waiting;
  element.innerHTML = '<a href="#">light</a>';
  const settle = hold(element);
  put('<div></div>').append(element);
  return { element, settle };
}

describe('WidgetElement, while it waits', () => {
  it('shows its light DOM, from the first frame on, and is not ready', async () => {
    const { element, settle } = waiting();
    await new Promise(requestAnimationFrame);
    expect(showsLightDom(element)).to.equal(true);
    expect(isReady(element)).to.equal(false);
    settle();
  });

  it('is ready when what it awaits is there and drawn', async () => {
    const { element, settle } = waiting();
    await rest();
    settle();
    await until(() => isReady(element), 'readiness');
    expect(drawn(element)).to.equal('drawn');
  });

  it('awaits what turns out to be needed only after the first has arrived', async () => {
    const { element, settle } = waiting();
    await rest();
    settle();
    const again = hold(element);
    await rest();
    expect(isReady(element)).to.equal(false);
    again();
    await until(() => isReady(element), 'readiness');
  });

  it('keeps what is drawn, and stays ready, when it awaits something again', async () => {
    const { element, settle } = waiting();
    settle();
    await until(() => isReady(element), 'readiness');
    const again = hold(element);
    await rest();
    expect(drawn(element)).to.equal('drawn');
    expect(isReady(element)).to.equal(true);
    again();
  });

  it('no longer awaits what is no longer needed', async () => {
    const { element } = waiting();
    await rest();
    element.waits = undefined;
    await until(() => isReady(element), 'readiness, though the first promise is never kept');
    hold(element);
    await rest();
    element.waits = undefined;
    element.words = 'changed';
    await until(() => drawn(element) === 'changed', 'the change');
  });

  it('is drawn when it was taken out of the page meanwhile and put back', async () => {
    const { element, settle } = waiting();
    await rest();
    const place = element.parentElement!;
    element.remove();
    settle();
    await rest();
    place.append(element);
    await until(() => isReady(element), 'readiness');
    expect(drawn(element)).to.equal('drawn');
  });

  it('shows its light DOM and tells what is wrong, when what it awaits is rejected', async () => {
    let element!: Waiting;
    const { said, faults } = await watch(async () => {
      element = put<Waiting>(`<${waitingTag}>light</${waitingTag}>`);
      element.waits = Promise.reject(new Error('lost on the way'));
      await rest();
    });
    expect(faults).to.deep.equal([]);
    expect(said).to.have.length(1);
    expect(showsLightDom(element)).to.equal(true);
  });
});

describe('WidgetElement: texts of the publisher', () => {
  it('takes an interface text from the `strings` attribute, a JSON object', async () => {
    const element = await first(`strings='{"share":"Pass it on"}'`);
    expect(drawn(element)).to.equal('Pass it on');
  });

  it('takes them from the property, also when it changes', async () => {
    const element = await first();
    element.strings = { share: 'Pass it on' };
    await element.updateComplete;
    expect(drawn(element)).to.equal('Pass it on');
    element.strings = undefined;
    await element.updateComplete;
    expect(drawn(element)).to.equal('Share');
  });

  it('keeps our text for every key that is not overridden', async () => {
    const element = await first(`strings='{"copy":"Take it along"}'`);
    expect(drawn(element)).to.equal('Share');
  });

  it('fills `{name}` places, in the texts of the publisher as in ours, and leaves unknown ones', async () => {
    const element = await first();
    const { language } = element as unknown as { language: WidgetElement['language'] };
    element.strings = { share: '{who} says {what} to {who} by {none}' };
    expect(language.text('share', { who: 'Ann', what: '$& {who}' })).to.equal(
      'Ann says $& {who} to Ann by {none}',
    );
  });

  for (const value of ['{"share":', 'Pass it on', '"repeat"', '5', 'true']) {
    it(`names "strings" and goes on with our texts, when the attribute is ${value}`, async () => {
      let element!: Brittle;
      const { said, fired, faults } = await watch(async () => {
        element = await first(`strings='${value}'`);
      });
      expect(faults).to.deep.equal([]);
      expect(said).to.have.length(1);
      expect(said[0]).to.include('strings');
      expect(fired).to.have.length(1);
      expect(fired[0]![0]!.path).to.equal('strings');
      expect(drawn(element)).to.equal('Share');
      expect(isReady(element)).to.equal(true);
    });
  }

  it('tells of bad strings once, however often it is drawn after', async () => {
    const { said } = await watch(async () => {
      const element = await first(`strings='{'`);
      element.words = 'again';
      await element.updateComplete;
      element.removeAttribute('strings');
      await element.updateComplete;
    });
    expect(said).to.have.length(1);
  });

  for (const value of ['5', 'null', '["a"]', '{"a":1}', 'false', '""']) {
    it(`does not fail over a text that is ${value}`, async () => {
      let element!: Brittle;
      const { faults } = await watch(async () => {
        element = await first(`strings='{"share":${value}}'`);
      });
      expect(faults).to.deep.equal([]);
      expect(isReady(element)).to.equal(true);
    });
  }
});
