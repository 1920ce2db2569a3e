import { expect } from '@open-wc/testing';
import { Holdings } from '../suites/holdings.js';
import { until } from '../suites/until.js';
import { Named } from './named.js';
import { standInNetwork } from './network.js';
import { isReady, put, register, rest, showsLightDom, watch } from './probe.js';

const tag = register(Named);

const json = (name: string) => JSON.stringify({ name });
const script = (text: string) => `<script type="application/json">${text}</script>`;
const shown = (element: Element) => element.shadowRoot?.querySelector('p')?.textContent;
const put1 = (attributes: string, children = '') =>
  put<Named>(`<${tag} ${attributes}>light ${children}</${tag}>`);
const network = standInNetwork();

/** Waits until the element shows the name. */
const shows = (element: Named, name: string) =>
  until(() => isReady(element) && shown(element) === name, `"${name}"`);

async function asked(count = 1): Promise<void> {
  await until(() => network.requests.length === count, `request ${count}`);
}

/** The ways in; each gives the element a name. */
const ways: Record<string, (element: Named, name: string) => Promise<void>> = {
  async property(element, name) {
    element.data = { name };
  },
  async src(element, name) {
    element.src = `/${name}.json`;
    await until(() => network.last()?.url === element.src, 'the request');
    network.last().answer(json(name));
  },
  async 'child script'(element, name) {
    const standing = element.querySelector('script');
    if (standing) standing.textContent = json(name);
    else element.insertAdjacentHTML('beforeend', script(json(name)));
  },
};

describe('DataSource: three ways in', () => {
  for (const [way, give] of Object.entries(ways)) {
    it(`reads the ${way}, whose light DOM shows until then`, async () => {
      const element = put1('');
      await element.updateComplete;
      expect(showsLightDom(element)).to.equal(true);
      await give(element, 'one');
      await shows(element, 'one');
    });

    it(`reads the ${way} again when it changes`, async () => {
      const element = put1('');
      for (const name of ['one', 'two', 'three']) {
        await give(element, name);
        await shows(element, name);
      }
    });
  }

  it('reads each that is there from the start', async () => {
    await shows(put1('', script(json('child'))), 'child');
    const element = put1('src=/src.json');
    await asked();
    network.last().answer(json('src'));
    await shows(element, 'src');
  });

  it('is not ready, and shows its light DOM, until `src` has answered', async () => {
    const element = put1('src=/src.json');
    await asked();
    await rest();
    expect(isReady(element)).to.equal(false);
    expect(showsLightDom(element)).to.equal(true);
    network.last().answer(json('src'));
    await shows(element, 'src');
  });

  it('asks once for each `src`, however often it is drawn', async () => {
    const element = put1('src=/src.json');
    await asked();
    network.last().answer(json('src'));
    await shows(element, 'src');
    element.requestUpdate();
    await element.updateComplete;
    expect(network.requests).to.have.length(1);
  });

  it('reads the child script again when the text in it is edited in place', async () => {
    const element = put1('', script(json('one')));
    await shows(element, 'one');
    (element.querySelector('script')!.firstChild as Text).data = json('two');
    await shows(element, 'two');
  });

  it('takes no child that is not its own', async () => {
    const element = put1('', `<div>${script(json('inner'))}</div>`);
    await element.updateComplete;
    expect(shown(element)).to.equal(undefined);
  });
});

describe('DataSource: properties set before the upgrade', () => {
  let serial = 0;
  /** An element that is upgraded after `prepare`. */
  async function upgraded(prepare: (element: Named) => void, markup = ''): Promise<Named> {
    const later = `kit-later-${++serial}`;
    const element = put<Named>(`<${later}>light ${markup}</${later}>`);
    prepare(element);
    customElements.define(later, class extends Named {});
    return element;
  }

  it('hold for data', async () => {
    const element = await upgraded((one) => (one.data = { name: 'early' }));
    await shows(element, 'early');
  });

  it('hold for data, which goes before a child script', async () => {
    const element = await upgraded((one) => (one.data = { name: 'early' }), script(json('child')));
    await shows(element, 'early');
    await rest();
    expect(shown(element)).to.equal('early');
  });

  it('hold for `src`: the element is not ready before it has answered', async () => {
    const element = await upgraded((one) => (one.src = '/early.json'));
    await asked();
    await rest();
    expect(isReady(element)).to.equal(false);
    network.last().answer(json('early'));
    await shows(element, 'early');
  });
});

describe('DataSource: which holds', () => {
  it('from the start, the property goes before `src` and the child script', async () => {
    const element = document.createElement(tag) as Named;
    element.innerHTML = script(json('child'));
    element.setAttribute('src', '/src.json');
    element.data = { name: 'property' };
    put('<div></div>').append(element);
    await shows(element, 'property');
    for (const { answer } of network.requests) answer(json('src'));
    await rest();
    expect(shown(element)).to.equal('property');
  });

  it('from the start, `src` goes before the child script', async () => {
    const element = put1('src=/src.json', script(json('child')));
    await asked();
    network.last().answer(json('src'));
    await shows(element, 'src');
    await rest();
    expect(shown(element)).to.equal('src');
  });

  it('from the start, what does not hold is not complained of', async () => {
    const { said } = await watch(async () => {
      const element = put1('src=/src.json', script('{'));
      element.data = { name: 'property' };
      await shows(element, 'property');
    });
    expect(said).to.deep.equal([]);
  });

  for (const [first, giveFirst] of Object.entries(ways)) {
    for (const [second, giveSecond] of Object.entries(ways)) {
      if (first === second) continue;
      it(`the ${second} that comes after the ${first} holds, and the first again when it changes`, async () => {
        const element = put1('');
        await giveFirst(element, 'one');
        await shows(element, 'one');
        await giveSecond(element, 'two');
        await shows(element, 'two');
        await giveFirst(element, 'three');
        await shows(element, 'three');
      });
    }
  }

  for (const way of ['property', 'child script']) {
    it(`a ${way} that comes while \`src\` is under way is not overwritten by its late answer`, async () => {
      const element = put1('src=/slow.json');
      await asked();
      const slow = network.last();
      await ways[way]!(element, 'newer');
      await shows(element, 'newer');
      slow.answer(json('slow'));
      await rest();
      expect(shown(element)).to.equal('newer');
    });

    it(`a ${way} shows at once, though \`src\` never answers`, async () => {
      const element = put1('');
      await ways.property!(element, 'first');
      await shows(element, 'first');
      element.src = '/never.json';
      await asked();
      await ways[way]!(element, 'second');
      await shows(element, 'second');
    });
  }

  it('the later `src` holds, whichever answers first', async () => {
    const element = put1('src=/one.json');
    await asked();
    const one = network.last();
    element.src = '/two.json';
    await asked(2);
    network.last().answer(json('two'));
    await shows(element, 'two');
    one.answer(json('one'));
    await rest();
    expect(shown(element)).to.equal('two');
  });

  it('a late failure of an older `src` is not told of', async () => {
    const { said } = await watch(async () => {
      const element = put1('src=/one.json');
      await asked();
      element.data = { name: 'property' };
      await shows(element, 'property');
      network.last().fail();
      await rest();
    });
    expect(said).to.deep.equal([]);
  });
});

describe('DataSource: what is taken away', () => {
  const away: Record<string, (element: Named) => void> = {
    property: (element) => (element.data = undefined),
    src: (element) => element.removeAttribute('src'),
    'child script': (element) => element.querySelector('script')!.remove(),
  };
  async function withSrc(): Promise<Named> {
    const element = put1('src=/src.json');
    await asked();
    network.last().answer(json('src'));
    await shows(element, 'src');
    return element;
  }

  it('leaves the light DOM, when nothing else is there', async () => {
    const fromSrc = await withSrc();
    const fromChild = put1('', script(json('child')));
    const fromData = put1('');
    fromData.data = { name: 'data' };
    await shows(fromChild, 'child');
    await shows(fromData, 'data');
    away.src!(fromSrc);
    away['child script']!(fromChild);
    away.property!(fromData);
    for (const element of [fromSrc, fromChild, fromData]) {
      await until(() => shown(element) === undefined && showsLightDom(element), 'the light DOM');
    }
  });

  it('changes nothing, when something newer holds', async () => {
    const element = put1('', script(json('child')));
    await shows(element, 'child');
    element.data = { name: 'data' };
    await shows(element, 'data');
    away['child script']!(element);
    await rest();
    expect(shown(element)).to.equal('data');
  });

  it('gives way to what is left', async () => {
    const element = put1('', script(json('child')));
    await shows(element, 'child');
    element.data = { name: 'data' };
    await shows(element, 'data');
    away.property!(element);
    await shows(element, 'child');
  });

  it('null is no data, and nothing to complain of', async () => {
    const element = put1('', script(json('child')));
    await shows(element, 'child');
    const { said } = await watch(async () => {
      element.data = null;
      await rest();
    });
    expect(said).to.deep.equal([]);
    expect(shown(element)).to.equal('child');
  });
});

describe('DataSource: what is wrong', () => {
  /** Draws an element whose data is bad: it tells so once, naming source and place; the light DOM shows. */
  async function expectTold(draw: () => Promise<Named>, path: string, message: string) {
    let element!: Named;
    const { said, fired, faults } = await watch(async () => {
      element = await draw();
      await until(() => showsLightDom(element) && isReady(element), 'the light DOM');
    });
    expect(faults).to.deep.equal([]);
    expect(said).to.have.length(1);
    expect(said[0]).to.include(`<${tag}>`).and.include(path).and.include(message);
    expect(fired).to.have.length(1);
    expect(fired[0]![0]!.path).to.equal(path);
    expect(fired[0]![0]!.message).to.include(message);
    return element;
  }

  const answers: Record<string, [answer: () => void, path: string, message: string]> = {
    'is not found': [() => network.last().answer('gone', 404), '/src.json', '404'],
    'does not reach its host': [() => network.last().fail(), '/src.json', 'fetch'],
    'is not JSON': [() => network.last().answer('<!doctype html>'), '/src.json', 'SyntaxError'],
    'has no name': [() => network.last().answer('{}'), '/src.json $.name', 'is missing'],
    'breaks the parser': [() => network.last().answer(json('thrown')), '/src.json', 'broken'],
  };
  for (const [what, [answer, path, message]] of Object.entries(answers)) {
    const draw = async () => {
      const element = put1('src=/src.json');
      await asked();
      answer();
      return element;
    };
    it(`names a \`src\` that ${what}`, async () => {
      await expectTold(draw, path, message);
    });

    it(`shows the light DOM instead of what it had, when a later \`src\` ${what}`, async () => {
      const element = put1('');
      element.data = { name: 'good' };
      await shows(element, 'good');
      await watch(async () => {
        element.src = '/src.json';
        await asked();
        answer();
        await until(() => shown(element) === undefined, 'the light DOM');
      });
    });

    it(`recovers from a \`src\` that ${what}`, async () => {
      await watch(async () => {
        const element = await draw();
        await until(() => isReady(element), 'readiness');
        element.data = { name: 'good' };
        await shows(element, 'good');
      });
    });
  }

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:x',
    ' java\tscript:1',
  ]) {
    it(`refuses ${JSON.stringify(src)}, and does not ask for it`, async () => {
      const element = document.createElement(tag) as Named;
      element.innerHTML = 'light';
      element.src = src;
      await expectTold(
        async () => (put('<div></div>').append(element), element),
        src,
        'not allowed',
      );
      expect(network.requests).to.deep.equal([]);
    });
  }

  const bad: Record<string, [text: string, path: string, message: string]> = {
    'that is not JSON': ['{"name":', 'child script', 'SyntaxError'],
    'that is empty': ['', 'child script', ''],
    'without a name': ['{}', 'child script $.name', 'is missing'],
    'that breaks the parser': [json('thrown'), 'child script', 'broken'],
  };
  for (const [what, [text, path, message]] of Object.entries(bad)) {
    it(`names a child script ${what}`, async () => {
      await expectTold(async () => put1('', script(text)), path, message);
    });
  }

  for (const [data, path] of [
    [{}, 'data $.name'],
    ['words', 'data $.name'],
    [{ name: 'thrown' }, 'data'],
  ] as const) {
    it(`names a property that is ${JSON.stringify(data)}`, async () => {
      const draw = async () => {
        const element = document.createElement(tag) as Named;
        element.innerHTML = 'light';
        element.data = data;
        put('<div></div>').append(element);
        return element;
      };
      await expectTold(
        draw,
        path,
        data === undefined ? '' : path === 'data' ? 'broken' : 'missing',
      );
    });
  }

  it('tells once, however often it is drawn after', async () => {
    const { said } = await watch(async () => {
      const element = put1('', script('{}'));
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      const other = put('<div></div>');
      other.append(element);
      await rest();
    });
    expect(said).to.have.length(1);
  });
});

describe('DataSource: pages that change', () => {
  it('a moved element keeps its data, asks for nothing again, and still reacts', async () => {
    const element = put1('src=/src.json');
    await asked();
    network.last().answer(json('src'));
    await shows(element, 'src');
    put('<div></div>').append(element);
    await rest();
    expect(shown(element)).to.equal('src');
    expect(network.requests).to.have.length(1);
    await ways['child script']!(element, 'child');
    await shows(element, 'child');
    await ways.property!(element, 'data');
    await shows(element, 'data');
  });

  it('an element reads what changed while it was out of the page', async () => {
    const element = put1('', script(json('before')));
    await shows(element, 'before');
    const place = element.parentElement!;
    element.remove();
    element.querySelector('script')!.textContent = json('after');
    place.append(element);
    await shows(element, 'after');
  });

  it('a removed element lets its observers go', async () => {
    const holdings = new Holdings();
    try {
      put1('');
      const before = holdings.list;
      const element = put1('', script(json('one')));
      await shows(element, 'one');
      expect(holdings.list).to.not.deep.equal(before);
      put('<div></div>').append(element);
      element.remove();
      expect(holdings.list).to.deep.equal(before);
    } finally {
      holdings.stop();
    }
  });
});
