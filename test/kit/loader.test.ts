import { expect } from '@open-wc/testing';
import { until } from '../suites/until.js';
import { isReady, put, rest, watch } from './probe.js';

const TAG = 'trust-share-button';
const tag = (attributes = '', fallback = '<a href="#">Pass it on</a>') =>
  `<${TAG} ${attributes}>${fallback}</${TAG}>`;
const marker = (attributes = '', fallback = '<a href="#">Pass it on</a>') =>
  `<div data-trust-widget="${TAG}" ${attributes}>${fallback}</div>`;

const ready = (element: Element) => until(() => isReady(element), 'the widget to be ready');

/** The one widget within a marker. */
async function widgetIn(element: Element): Promise<HTMLElement> {
  await ready(await until(() => element.querySelector(TAG), 'the widget in its marker'));
  const widgets = element.querySelectorAll<HTMLElement>(TAG);
  expect(widgets.length).to.equal(1);
  return widgets[0]!;
}

/** Content of a page whose last element lies many screens down. */
function below(screens: number, markup: string): HTMLElement {
  const spacer = put(`<div style="height:${screens * 100}vh"></div>${markup}`);
  return spacer.nextElementSibling as HTMLElement;
}

/** How much code was asked for. */
const loaded = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('/src/')).length;

type Loader = typeof import('../../src/loader.js');
let loader: Loader;
type Elements = Iterable<HTMLElement> & HTMLElement[];
let first: { near: HTMLElement; far: HTMLElement };
let heralds = 0;

before(async () => {
  document.addEventListener('trust-ready', () => heralds++);
  document.body.insertAdjacentHTML(
    'beforeend',
    `<section id="first">${tag()}${tag()}<div style="height:600vh"></div>${marker()}</section>`,
  );
  const [near, gone, , far] = document.querySelector('#first')!.children as unknown as Elements;
  first = { near: near!, far: far! };
  loader = await import('../../src/loader.js');
  gone!.remove();
});

after(() => document.querySelector('#first')?.remove());

afterEach(() => scrollTo(0, 0));

describe('the loader, in a page as it stands', () => {
  it('loads a tag', () => ready(first.near));

  it('fires trust-ready on the document once, though a widget waits far below and one was removed', async () => {
    await until(() => heralds, 'trust-ready');
    expect(isReady(first.near)).to.equal(true);
    expect(first.far.querySelectorAll(TAG).length).to.equal(0);
    document.querySelector('#first')!.remove();
    await ready(put(tag()));
    await rest();
    expect(heralds).to.equal(1);
  });
});

describe('the loader, with tags', () => {
  it('loads one that is added later, deep in what is added', async () => {
    const place = put(`<article><p>${tag()}</p></article>`);
    await ready(place.querySelector(TAG)!);
  });

  it('loads one that stands empty', () => ready(put(tag('', ''))));

  it('loads those in a shadow root that is handed to discover()', async () => {
    const host = put('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = tag() + marker();
    await rest();
    expect(root.querySelector('div > *')!.localName).to.equal('a');
    await loader.discover(root);
    await ready(root.querySelector(TAG)!);
    await widgetIn(root.querySelector('div')!);
  });

  it('loads the one element that is handed to discover()', async () => {
    const root = put('<div></div>').attachShadow({ mode: 'open' });
    root.innerHTML = tag();
    await loader.discover(root.firstElementChild!);
    expect(isReady(root.firstElementChild!)).to.equal(true);
  });

  it('costs nothing for tags and marker values that it does not know, and throws nothing', async () => {
    const account = await watch(async () => {
      const asked = loaded();
      const place = put(
        `<section><trust-unknown></trust-unknown><other-tag></other-tag>${[
          'constructor',
          '__proto__',
          'toString',
          'trust-unknown',
          '',
          `${TAG} x`,
          '"]',
        ]
          .map((value) => `<div data-trust-widget='${value}'><a href="#">light</a></div>`)
          .join('')}</section>`,
      );
      const before = place.innerHTML;
      await loader.discover(place);
      await rest();
      expect(place.innerHTML).to.equal(before);
      expect(loaded()).to.equal(asked);
    });
    expect(account).to.deep.equal({ said: [], fired: [], faults: [] });
  });

  it('does not put a widget into a tag that bears a marker besides', async () => {
    const account = await watch(async () => {
      const element = put(tag(`data-trust-widget="${TAG}"`));
      const odd = put(tag('data-trust-widget="constructor"'));
      await ready(element);
      await ready(odd);
      await rest();
      expect(element.querySelectorAll(TAG).length).to.equal(0);
    });
    expect(account.said).to.deep.equal([]);
  });
});

describe('the loader, with markers', () => {
  it('puts the widget in, with the attributes that it knows and none other', async () => {
    const element = put(
      marker(
        'id="mine" class="wide" data-label="Pass it on" data-share-title="A title" ' +
          'data-onclick="alert(1)" data-style="color:red" data-class="x" data-id="y" data-nonsense="1"',
      ),
    );
    const widget = await widgetIn(element);
    const attributes = [...widget.attributes].map(({ name, value }) => `${name}=${value}`);
    expect(attributes.sort()).to.deep.equal(['label=Pass it on', 'share-title=A title']);
    expect(widget.shadowRoot!.querySelector('button')!.textContent!.trim()).to.equal('Pass it on');
  });

  it('keeps the id, class and all else of the marker', async () => {
    const element = put(marker('id="mine" class="wide" data-label="x" title="t"'));
    const { outerHTML } = element.cloneNode() as HTMLElement;
    await widgetIn(element);
    expect((element.cloneNode() as HTMLElement).outerHTML).to.equal(outerHTML);
  });

  it('moves the content inside, as it is', async () => {
    const element = put(marker('', 'Text <a href="#">link</a><!-- note -->'));
    const nodes = [...element.childNodes];
    const widget = await widgetIn(element);
    expect([...element.childNodes]).to.have.length(1);
    expect(nodes.every((node, index) => widget.childNodes[index] === node)).to.equal(true);
  });

  it('takes a flag and an empty value', async () => {
    const widget = await widgetIn(put(marker('data-discreet data-label=""')));
    expect(widget.hasAttribute('discreet')).to.equal(true);
    expect(widget.getAttribute('label')).to.equal('');
  });

  it('is not nested twice when an upgraded marker is cloned', async () => {
    const element = put(marker());
    await widgetIn(element);
    const clone = element.cloneNode(true) as HTMLElement;
    element.after(clone);
    await widgetIn(clone);
    await rest();
    await widgetIn(clone);
    expect(clone.querySelector('a')!.textContent).to.equal('Pass it on');
  });

  it('is not nested twice when its HTML is written anew', async () => {
    const element = put(marker());
    await widgetIn(element);
    const place = element.parentElement!;
    const { innerHTML } = place;
    place.innerHTML = innerHTML;
    const again = place.firstElementChild!;
    await rest();
    await widgetIn(again);
  });

  it('holds where a marker stands in the content of another', async () => {
    const outer = put(marker('', `<div data-trust-widget="${TAG}"><a href="#">inner</a></div>`));
    await until(() => outer.querySelectorAll(TAG).length === 2, 'both widgets');
    await rest();
    expect(outer.querySelectorAll(TAG).length).to.equal(2);
  });
});

describe('the loader, far below the fold', () => {
  it('waits with a marker until the page is scrolled near', async () => {
    const element = below(5, marker());
    await rest();
    expect(element.querySelectorAll(TAG).length).to.equal(0);
    scrollTo(0, 3.5 * innerHeight);
    await widgetIn(element);
  });

  it('loads at once a marker with data-loading="eager"', async () => {
    await widgetIn(below(5, marker('data-loading="eager"')));
  });

  it('keeps discover() waiting for those only that need not wait', async () => {
    const near = put(marker());
    const far = below(5, marker());
    await loader.discover(document.body);
    expect(isReady(near.querySelector(TAG)!)).to.equal(true);
    expect(far.querySelectorAll(TAG).length).to.equal(0);
  });
});

describe('the loader, in pages that change', () => {
  it('is done with discover() though an element was removed at once', async () => {
    const place = put('<div></div>');
    place.innerHTML = marker();
    const done = loader.discover(place);
    place.firstElementChild!.remove();
    await done;
  });

  it('says nothing when an element is removed before it is loaded', async () => {
    const account = await watch(async () => {
      const one = put(tag());
      const other = put(marker('data-loading="eager"'));
      await Promise.resolve();
      one.remove();
      other.remove();
      await rest();
    });
    expect(account).to.deep.equal({ said: [], fired: [], faults: [] });
  });

  it('loads an element that was removed at once and is put back later', async () => {
    const element = put(marker());
    const place = element.parentElement!;
    element.remove();
    await rest();
    place.append(element);
    await widgetIn(element);
  });

  it('loads a far element that is moved near before it was loaded', async () => {
    const element = below(5, marker());
    await rest();
    put('<div></div>').append(element);
    scrollTo(0, 0);
    element.parentElement!.parentElement!.style.cssText = 'position:fixed;top:0';
    await widgetIn(element);
  });

  it('leaves a loaded element as it is when it is moved', async () => {
    const element = put(marker());
    const widget = await widgetIn(element);
    put('<div></div>').append(element);
    await rest();
    expect((await widgetIn(element)) === widget).to.equal(true);
  });

  it('works again when the content of the page is replaced, time after time', async () => {
    const page = [...document.body.childNodes];
    for (let visit = 0; visit < 3; visit++) {
      document.body.replaceChildren();
      document.body.insertAdjacentHTML('beforeend', `<main>${tag()}${marker()}</main>`);
      const [one, other] = document.querySelector('main')!.children;
      await ready(one!);
      await widgetIn(other!);
    }
    document.body.replaceChildren(...page);
  });

  it('works again when the body itself is another', async () => {
    const { body } = document;
    const next = document.createElement('body');
    next.innerHTML = tag() + marker();
    body.replaceWith(next);
    try {
      await ready(next.firstElementChild!);
      await widgetIn(next.lastElementChild!);
    } finally {
      next.replaceWith(body);
    }
  });
});
