import { expect } from '@open-wc/testing';
import { until } from '../../suites/until.js';
import { builder } from './builder-fixture.js';
import { pauses } from './pauses.js';

/** A form whose reader pauses when the test says so, and all that it announces. */
async function form() {
  const pause = pauses();
  const all = await builder();
  await all.begin('Digital privacy and devices');
  const verdict = () => all.texts('.clarity strong')[0];
  return {
    ...all,
    pause,
    told: all.listen(),
    verdict,
    /** Pauses; resolves when the verdict is there. */
    async judges(words: string) {
      pause.over();
      await until(() => verdict() === words, `the verdict "${words}"`);
    },
  };
}

describe('what stands out in the words', () => {
  it('is told once when the reader pauses, not while they type', async () => {
    const { type, pause, told, verdict, judges } = await form();
    await type('request', 'give me your password');
    expect(pause.count(), 'one pause, begun anew by each key').to.equal(1);
    expect(verdict()).to.equal(undefined);
    expect(told).to.deep.equal([]);
    await judges('Worth a second look');
    expect(told).to.deep.equal(['Worth a second look']);
  });

  it('is not told again while it is the same', async () => {
    const { type, told, judges, pause, texts } = await form();
    await type('request', 'give me your password');
    await judges('Worth a second look');
    await type('request', ' today');
    pause.over();
    await until(() => texts('.clarity q').length, 'the phrase');
    expect(told).to.deep.equal(['Worth a second look']);
  });

  it('is not told once the reader has gone back to the list', async () => {
    const { element, fill, press, sees, pause, judges, told, verdict } = await form();
    await fill('request', 'give me your password');
    await judges('Worth a second look');
    await fill('request', 'be more respectful');
    await press('Done');
    await sees('.list');
    let hasLooked = false;
    const { requestUpdate } = element;
    element.requestUpdate = (...change) => {
      hasLooked = true;
      requestUpdate.apply(element, change);
    };
    pause.over();
    await until(() => hasLooked, 'a look at the words');
    await press('Edit');
    await until(() => verdict() === 'Needs detail', 'what it found');
    expect(told).to.deep.equal(['Worth a second look']);
  });

  it('is marked in the sentence, beside a question that helps', async () => {
    const { fill, judges, find, texts } = await form();
    await fill('request', 'give me your password');
    await judges('Worth a second look');
    expect(find('.statement')!.querySelectorAll('mark')).to.have.length(1);
    expect(texts('.statement mark')[0]).to.include('password');
    expect(texts('.clarity q')).to.deep.equal(texts('.statement mark'));
    expect(texts('.statement')).to.deep.equal([
      'I would like to ask you to give me your password.',
    ]);
  });

  it('is gone when the words are others', async () => {
    const { fill, judges, texts, told } = await form();
    await fill('request', 'give me your password');
    await judges('Worth a second look');
    await fill('request', 'put your phone away at dinner');
    expect(texts('.statement mark'), 'at once').to.deep.equal([]);
    await judges('Clear');
    expect(texts('.clarity q')).to.deep.equal([]);
    expect(told).to.deep.equal(['Worth a second look', 'Clear']);
  });

  it('is nothing where words deny it', async () => {
    const { fill, judges, texts } = await form();
    await fill('action', 'not ask for your password');
    await judges('Clear');
    expect(texts('.clarity q, mark')).to.deep.equal([]);
  });

  it('asks for detail where words are vague', async () => {
    const { fill, judges, texts } = await form();
    await fill('request', 'be more respectful');
    await judges('Needs detail');
    expect(texts('.clarity li')[0]).to.include('What would someone see or hear? When?');
  });

  it('never keeps a reader from going on', async () => {
    const { fill, judges, press, texts, sees } = await form();
    await fill('request', 'give me your password');
    await judges('Worth a second look');
    await press('Done');
    await sees('.list');
    expect(texts('.list .statement')).to.deep.equal([
      'I would like to ask you to give me your password.',
    ]);
    expect(texts('mark, .clarity')).to.deep.equal([]);
  });

  it('is no word of a person, and never says that something is healthy or safe', async () => {
    const { fill, judges, find } = await form();
    await fill('request', 'give me your password');
    await judges('Worth a second look');
    expect(find('.clarity')!.textContent).to.not.match(/healthy|safe|abus|victim|toxic/i);
  });

  it('says nothing where nothing is written', async () => {
    const { fill, pause, judges, verdict, said } = await form();
    await fill('request', 'give me your password');
    await judges('Worth a second look');
    await fill('request', '');
    pause.over();
    await until(() => verdict() === undefined, 'no verdict');
    expect(said()).to.equal('Worth a second look');
  });

  it('is forgotten by the page when the reader leaves during a pause', async () => {
    const { fill, pause, element } = await form();
    await fill('request', 'give me your password');
    element.letGo();
    expect(pause.count()).to.equal(0);
  });
});
