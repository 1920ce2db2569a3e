import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../suites/until.js';
import { builder, downloads, wordsOf } from './builder-fixture.js';

async function three() {
  const all = await builder();
  for (const [area, action] of [
    ['Money', 'save'],
    ['Friends', 'ask'],
    ['Location', 'tell'],
  ] as const) {
    await all.write(area, { action });
  }
  return { ...all, order: () => all.texts('.list h3') };
}

/** The button of an item. */
const of = (item: string, action: string) => `[aria-label="${action}: ${item}"]`;

describe('the list of boundaries', () => {
  it('has no shared action before anything is written', async () => {
    const { buttons } = await builder();
    expect(buttons()).to.deep.equal([
      'Write a boundary',
      'Choose areas in turns',
      'Open a file or link',
      'Keep on this device',
      'Private support',
    ]);
  });

  it('is put in order by the keyboard; the focus stays with what moves, and its place is told', async () => {
    const { find, order, focuses, says } = await three();
    find(of('Location', 'Move up'))!.focus();
    await sendKeys({ press: 'Enter' });
    await says('Now 2 of 3.');
    expect(order()).to.deep.equal(['Money', 'Location', 'Friends']);
    await focuses(of('Location', 'Move up'));
    await sendKeys({ press: 'Enter' });
    await says('Now 1 of 3.');
    expect(order()).to.deep.equal(['Location', 'Money', 'Friends']);
    // At the top there is no way up any more.
    await focuses(of('Location', 'Move down'));
    expect(find<HTMLButtonElement>(of('Location', 'Move up'))!.disabled).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await says('Now 2 of 3.');
    await focuses(of('Location', 'Move down'));
    await sendKeys({ press: 'Enter' });
    await says('Now 3 of 3.');
    await focuses(of('Location', 'Move up'));
    expect(order()).to.deep.equal(['Money', 'Friends', 'Location']);
  });

  it('loses what is removed, and gets it back where it was', async () => {
    const { find, order, focuses, focused, says, texts } = await three();
    find(of('Friends', 'Remove'))!.click();
    await says('Removed.');
    expect(order()).to.deep.equal(['Money', 'Location']);
    await focuses('#boundaryUndo');
    await sendKeys({ press: 'Enter' });
    await says('It is back.');
    expect(order()).to.deep.equal(['Money', 'Friends', 'Location']);
    await until(() => focused()?.ariaLabel === 'Edit: Friends', 'focus on what is back');
    expect(texts('.statement')[1]).to.equal('I will ask.');
    expect(texts('.undo')).to.deep.equal([]);
  });

  it('removes from the form as well, with a way back', async () => {
    const { find, press, order, focuses } = await three();
    find(of('Money', 'Edit'))!.click();
    await focuses('h2');
    await press('Remove');
    await focuses('#boundaryUndo');
    expect(order()).to.deep.equal(['Friends', 'Location']);
  });

  it('forgets what was removed when the reader goes on', async () => {
    const { find, press, texts, order } = await three();
    find(of('Money', 'Remove'))!.click();
    await press('Write another');
    await press('Back');
    expect(texts('.undo')).to.deep.equal([]);
    expect(order()).to.deep.equal(['Friends', 'Location']);
  });

  it('has names that tell the buttons of one from those of another', async () => {
    const { all } = await three();
    const names = all('.list button').map((one) => one.ariaLabel!);
    expect(new Set(names).size).to.equal(names.length);
    for (const one of all('.list button')) expect(one.ariaLabel).to.include(wordsOf(one));
    const ids = all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('saves its days to a calendar under a name and a title that tell nothing', async () => {
    const saved = downloads();
    const { find, press, fill, says, focuses } = await three();
    await press('Save review dates');
    await says('No boundary has a date yet. Edit one to set it.');
    expect(saved).to.have.length(0);
    for (const area of ['Money', 'Friends', 'Location']) {
      find(of(area, 'Edit'))!.click();
      await focuses('h2');
      const [, in30, in60] = [...find<HTMLSelectElement>('#review')!.options];
      await fill('review', (area === 'Location' ? in60 : in30)!.value);
      await press('Done');
    }
    await press('Save review dates');
    await says('The file with the dates is saved. Open it with your calendar.');
    expect(saved.map(({ name }) => name)).to.deep.equal(['dates.ics']);
    const file = await saved[0]!.text;
    expect(file.match(/^SUMMARY:.*$/gm)).to.deep.equal([
      'SUMMARY:Look again',
      'SUMMARY:Look again',
    ]);
    expect(file).to.not.match(/money|friend|boundar|partner|save|trust/i);
  });
});
