import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { privateStore } from '../../../src/kit/private-store.js';
import { builder } from './builder-fixture.js';

async function turns() {
  const all = await builder();
  await all.press('Choose areas in turns');
  await all.press('Begin');
  await all.sees('.choices');
  return all;
}

/** The first has marked, and hidden it. */
async function passed(...marks: string[]) {
  const all = await turns();
  for (const one of marks) await all.mark(one);
  await all.press('Done, hide my marks');
  return all;
}

async function both(first: string[], second: string[]) {
  const all = await passed(...first);
  await all.press('I am ready');
  for (const one of second) await all.mark(one);
  await all.press('Done, show what we both marked');
  await all.focuses('h2');
  return all;
}

describe('areas that are marked in turns', () => {
  it('are marked by the keyboard', async () => {
    const { all, focuses, texts, marked } = await turns();
    await focuses('legend');
    expect(texts('legend')).to.deep.equal(['Me: which areas matter?']);
    all('.choices input')[0]!.focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    expect(marked()).to.deep.equal(['Digital privacy and devices', 'Social media']);
    await sendKeys({ press: 'Space' });
    expect(marked()).to.deep.equal(['Digital privacy and devices']);
  });

  it('are out of the page before the device changes hands, and unseen by the second', async () => {
    const { root, texts, press, marked, focuses } = await passed('Money', 'Friends');
    await focuses('h2');
    expect(texts('h2')).to.deep.equal(['Next: Partner']);
    expect(root.innerHTML).to.not.match(/Money|Friends|checked/);
    await press('I am ready');
    await focuses('legend');
    expect(texts('legend')).to.deep.equal(['Partner: which areas matter?']);
    expect(marked()).to.deep.equal([]);
  });

  it('show as far as both marked them, and no further', async () => {
    const { texts, root, button } = await both(['Money', 'Friends'], ['Location', 'Money']);
    expect(texts('h2')).to.deep.equal(['You both marked']);
    expect(texts('.areas li')).to.deep.equal(['Money']);
    expect(root.innerHTML).to.not.match(/Friends|Location/);
    expect(button('Money')!.ariaLabel).to.equal('Write about it: Money');
  });

  it('may be none in common, and nothing tells what either marked', async () => {
    const { texts, root } = await both(['Money'], []);
    expect(texts('.builder > p')).to.deep.equal([
      'You marked no area in common this time. You can write about any of them.',
    ]);
    expect(root.innerHTML).to.not.include('Money');
  });

  it('lead to writing about one', async () => {
    const { press, texts, sees, root } = await both(['Money', 'Friends'], ['Money', 'Friends']);
    await press('Friends');
    await sees('#action');
    expect(texts('h2')).to.deep.equal(['Friends']);
    await press('Done');
    expect(texts('.list h3')).to.deep.equal(['Friends']);
    expect(root.innerHTML).to.not.include('Money');
  });

  it('are forgotten on the way back, at each step', async () => {
    const { press, marked, texts, mark, sees } = await turns();
    await mark('Money');
    await press('Back');
    await press('Choose areas in turns');
    expect(texts('h2')).to.deep.equal(['Which areas matter']);
    await press('Begin');
    expect(marked()).to.deep.equal([]);
    await mark('Friends');
    await press('Done, hide my marks');
    await press('Back');
    await press('Choose areas in turns');
    await press('Begin');
    await press('Done, hide my marks');
    await press('I am ready');
    await mark('Friends');
    await press('Done, show what we both marked');
    await sees('h2');
    expect(texts('.areas li')).to.deep.equal([]);
  });

  it('begin again with none', async () => {
    const { press, marked, texts } = await both(['Money'], ['Money']);
    await press('Begin again');
    expect(texts('legend')).to.deep.equal(['Me: which areas matter?']);
    expect(marked()).to.deep.equal([]);
  });

  it('are gone at once when the reader leaves, and never come to what is kept', async () => {
    const { element, press, texts, marked } = await passed('Money');
    element.letGo();
    await element.updateComplete;
    expect(texts('h2')).to.deep.equal(['Our boundaries']);
    await press('Choose areas in turns');
    await press('Begin');
    expect(marked()).to.deep.equal([]);
    expect(privateStore().held()).to.deep.equal([]);
  });
});
