import { expect } from '@open-wc/testing';
import { page } from '../../../src/page/page.js';
import { signalUnsafe } from '../../../src/page/safety.js';
import { until } from '../../suites/until.js';
import { builder } from './builder-fixture.js';
import { pauses } from './pauses.js';

const threat = 'kill myself if you leave me';
const shared = [
  'Give our answers',
  'Hand over this list',
  'Print',
  'Choose areas in turns',
  'Open a file or link',
];

/** A form with a threat in it, before the reader pauses. */
async function threatened() {
  const pause = pauses();
  const all = await builder();
  await all.begin('How we argue');
  await all.sees('details');
  await all.fill('matters', 'being heard');
  all.find('#action')!.focus();
  await all.fill('action', threat);
  return { ...all, pause };
}

/** The panel has come. */
async function supported() {
  const all = await threatened();
  all.pause.over();
  await all.sees('.support');
  return all;
}

describe('words of a threat', () => {
  it('bring private support beneath, and take no focus: someone may look on', async () => {
    const { focused, texts, says, find, element } = await supported();
    await says('There is something for you below.');
    expect(focused()?.id).to.equal('action');
    expect(texts('.support h2')).to.deep.equal(['Private support']);
    expect(!!find('.support trust-quick-exit')).to.equal(true);
    expect(find('.support')!.getAttribute('aria-labelledby')).to.equal(find('.support h2')!.id);
    expect(element.shadowRoot!.querySelectorAll('#focus')).to.have.length(1);
  });

  it('end all help with the wording', async () => {
    const { texts, find, root } = await supported();
    expect(texts('.statement')).to.deep.equal([
      `What matters to me is being heard. I will ${threat}.`,
    ]);
    expect(!!root.querySelector('mark, .clarity, details')).to.equal(false);
    expect(find('.reads')!.textContent).to.not.match(/Clear|detail|second look/);
  });

  it('are not held up, and not lost', async () => {
    const { press, sees, texts, valueOf } = await supported();
    await press('Done');
    await sees('.list');
    expect(texts('.support')).to.deep.equal([]);
    await press('Edit');
    expect(valueOf('action')).to.equal(threat);
  });

  it('hush what is for two, which keeps its place', async () => {
    const { press, sees, find, buttons } = await supported();
    await press('Done');
    await sees('.list');
    expect(page.unsafe).to.equal(true);
    expect(buttons().filter((one) => shared.includes(one))).to.deep.equal([]);
    expect(find('#boundaryPrint')!.getBoundingClientRect().height).to.be.above(24);
    expect(buttons()).to.include('Save review dates');
  });

  it('don’t bring it again once it is closed; others do', async () => {
    const { press, focuses, fill, pause, texts, sees, listen } = await supported();
    await press('Close');
    await focuses('#focus');
    expect(texts('.support')).to.deep.equal([]);
    const told = listen();
    await fill('matters', 'being heard at last');
    pause.over();
    await fill('repair', 'a walk');
    expect(texts('.support')).to.deep.equal([]);
    await fill('action', 'kill your dog');
    pause.over();
    await sees('.support');
    expect(told).to.have.length(1);
  });

  it('bring it too where the reader goes back to the list before the pause is over', async () => {
    const { pause, press, sees, focused, texts, focuses } = await threatened();
    await press('Done');
    await focuses('h2');
    const before = focused();
    pause.over();
    await sees('.support');
    expect(texts('.list h3')).to.deep.equal(['How we argue']);
    expect(focused() === before).to.equal(true);
    await press('Close');
    expect(texts('.foot button')).to.include('Private support');
  });

  it('said by someone else, as words that hurt, bring none', async () => {
    const pause = pauses();
    const { begin, fill, texts } = await builder();
    await begin('How we argue');
    await fill('matters', 'never to hear again “I will kill myself if you leave me”');
    pause.over();
    await until(() => texts('.clarity').length, 'the verdict');
    expect(page.unsafe).to.equal(false);
    expect(texts('.support')).to.deep.equal([]);
  });
});

describe('private support', () => {
  it('is a link away in every view, and leads back to where the reader was', async () => {
    const { begin, fill, press, focuses, texts, valueOf } = await builder();
    await begin('Money');
    await fill('action', 'save');
    await press('Private support');
    await focuses('#support');
    expect(texts('h2')).to.deep.equal(['Private support']);
    expect(texts('.statement, .keeping'), 'nothing private shows beside it').to.deep.equal([]);
    await press('Close');
    await focuses('h2');
    expect(valueOf('action')).to.equal('save');
  });

  it('asked for says nothing of the reader: the page goes on as it was', async () => {
    const { press, focuses, buttons } = await builder();
    await press('Private support');
    await focuses('#support');
    expect(page.unsafe).to.equal(false);
    await press('Close');
    expect(buttons()).to.include('Choose areas in turns');
  });

  it('asks for the helplines whatever is written, before anything is', async () => {
    const { fetch } = window;
    const asked: string[] = [];
    window.fetch = async (address) => {
      asked.push(String(address));
      return Response.json([]);
    };
    try {
      const { begin } = await builder({ helplines: '/lines.json' });
      expect(asked).to.deep.equal([]);
      await begin('Money');
      await until(() => asked.length, 'the helplines');
      expect(asked).to.deep.equal(['/lines.json']);
    } finally {
      window.fetch = fetch;
    }
  });
});

describe('a view for two', () => {
  for (const [button, title] of [
    ['Choose areas in turns', 'Which areas matter'],
    ['Open a file or link', 'Open what your partner sealed'],
  ] as const) {
    it(`gives way to the list when something on the page calls for care: ${title}`, async () => {
      const { press, texts } = await builder();
      await press(button);
      await until(() => texts('h2')[0] === title, 'the view');
      signalUnsafe();
      await until(() => texts('h2')[0] === 'Our boundaries', 'the list');
    });
  }
});
