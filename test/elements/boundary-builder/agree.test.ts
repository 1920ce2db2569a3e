import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../suites/until.js';
import { builder } from './builder-fixture.js';

/** Where each of the two answers to one boundary. */
async function answering() {
  const all = await builder();
  await all.write('Money', { action: 'save' });
  /** Goes there, and opens where the other answers on this device. */
  const answer = async () => {
    await all.press('Give our answers');
    await all.sees('.choices');
    for (const one of all.all('summary')) one.click();
    await until(() => all.all('summary').every((one) => one.closest('[open]')), 'both');
  };
  await answer();
  return { ...all, answer, lines: () => all.texts('.marks li') };
}

describe('the answers of the two', () => {
  it('are none at first, and each is one choice away', async () => {
    const { texts, marked, lines, press } = await answering();
    expect(texts('.choices label').slice(0, 4)).to.deep.equal([
      'Agree',
      'Change',
      'Not yet',
      'No answer',
    ]);
    expect(marked()).to.deep.equal(['No answer', 'No answer']);
    await press('Done');
    expect(lines()).to.deep.equal([]);
  });

  it('are the reader’s own at first: the other answers only when the device is passed on', async () => {
    const all = await builder();
    await all.write('Money', { action: 'save' });
    await all.press('Give our answers');
    await all.sees('.choices');
    expect(all.texts('.list legend')).to.deep.equal(['Me: Money']);
    expect(all.texts('summary')).to.deep.equal(['Partner answers on this device: Money']);
  });

  it('stand in the list by who gave them, and are not counted', async () => {
    const { mark, press, lines, find } = await answering();
    await mark('Agree');
    await mark('Not yet', 1);
    await press('Done');
    expect(lines()).to.deep.equal(['I agree', 'Partner: not yet']);
    expect(find('.list')!.textContent).to.not.match(/\d/);
  });

  it('are given by the keyboard, and taken back as easily', async () => {
    const { all, press, lines, marked, focused } = await answering();
    all('.choices input')[3]!.focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(marked()).to.deep.equal(['Not yet', 'No answer']);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    expect(marked()).to.deep.equal(['Agree', 'No answer']);
    for (let step = 0; step < 3; step++) await sendKeys({ press: 'ArrowDown' });
    expect(marked()).to.deep.equal(['No answer', 'No answer']);
    expect(focused() === all('.choices input')[3]).to.equal(true);
    await press('Done');
    expect(lines()).to.deep.equal([]);
  });

  it('may say what to change, in one’s own words', async () => {
    const { answer, mark, sees, fill, find, press, lines, texts } = await answering();
    await mark('Change', 1);
    const field = await sees('.choices + .field textarea');
    expect(texts('.choices + .field label')).to.deep.equal(['Partner: what to change']);
    expect(find(`label[for="${field.id}"]`) !== null).to.equal(true);
    await fill(field.id, 'on Saturdays only');
    await press('Done');
    expect(lines()).to.deep.equal(['Partner would like a change: on Saturdays only']);
    await answer();
    await fill(field.id, '');
    await mark('Change');
    await press('Done');
    expect(lines()).to.deep.equal(['I would like a change', 'Partner would like a change']);
    await answer();
    await mark('Not yet');
    await fill(field.id, 'on Saturdays only');
    await mark('Not yet', 1);
    await press('Done');
    expect(lines(), 'words for another answer').to.deep.equal(['Me: not yet', 'Partner: not yet']);
  });

  it('to agree lapse when the words change, which is told, and hold for the words of before', async () => {
    const { answer, mark, press, fill, lines, marked, texts } = await answering();
    await mark('Agree');
    await mark('Agree', 1);
    await press('Done');
    await press('Edit');
    await fill('action', 'save a lot');
    await press('Done');
    expect(lines()).to.deep.equal([
      'Me: the words have changed since the answer',
      'Partner: the words have changed since the answer',
    ]);
    await answer();
    expect(marked()).to.deep.equal(['No answer', 'No answer']);
    expect(texts('.news')).to.deep.equal([
      'Me: the words have changed since the answer.',
      'Partner: the words have changed since the answer.',
    ]);
    await mark('Agree');
    await press('Done');
    expect(lines()[0]).to.equal('I agree');
    await press('Edit');
    await fill('action', 'save');
    await press('Done');
    expect(lines()[1]).to.equal('Partner agrees');
  });

  it('go by the names that the two give themselves', async () => {
    const { answer, fill, mark, press, lines, texts } = await answering();
    await fill('name-0', 'Sam');
    await fill('name-1', 'أليكس');
    expect(texts('.list legend')).to.deep.equal(['Sam: Money', 'أليكس: Money']);
    await mark('Agree');
    await mark('Not yet', 1);
    await press('Done');
    expect(lines()).to.deep.equal(['Sam agrees', 'أليكس: not yet']);
    await answer();
    await fill('name-0', '');
    expect(texts('.list legend')[0]).to.equal('Me: Money');
  });

  it('to one boundary are apart from those to another', async () => {
    const { answer, press, write, mark, lines, marked } = await answering();
    await press('Done');
    await write('Friends', { action: 'ask' });
    await answer();
    await mark('Agree', 2);
    expect(marked()).to.deep.equal(['No answer', 'No answer', 'Agree', 'No answer']);
    await press('Done');
    expect(lines()).to.deep.equal(['I agree']);
  });
});
