import { expect } from '@open-wc/testing';
import { add, boundaryOf, remove, say } from '../../../src/domain/boundary/agreement.js';
import { setMark } from '../../../src/domain/boundary/marks.js';
import { emptyNotebook, type Notebook } from '../../../src/domain/boundary/notebook.js';
import { emptyReplica, merge, type Replica } from '../../../src/domain/handover/replica.js';
import { privateStore } from '../../../src/kit/private-store.js';
import { PLACE } from '../../../src/platform/place.js';
import { hasDatabase } from '../../../src/platform/store/databases.js';
import { until } from '../../suites/until.js';
import { builder, has } from './builder-fixture.js';

// Nothing is left on the device, nor in the store of this page.
afterEach(() => privateStore().eraseAll());

async function written() {
  const all = await builder();
  await all.write('Money', { action: 'save' });
  return all;
}

async function kept() {
  const all = await written();
  await all.press('Keep on this device');
  await until(() => all.texts('.keeping')[0]?.startsWith('Kept on this device'), 'it to be kept');
  return all;
}

describe('boundaries', () => {
  it('are only in the page until the reader says otherwise, and this is said before the first', async () => {
    const { texts } = await builder();
    expect(texts('.keeping p')).to.deep.equal([
      'Only in this tab so far. It is gone when you leave.',
      'Anyone using this browser could read this.',
    ]);
    const { texts: then } = await written();
    expect(then('.keeping p')[0]).to.match(/^Only in this tab/);
    expect(await hasDatabase(PLACE)).to.equal(false);
  });

  it('are kept by one button, under a name that tells nothing', async () => {
    await kept();
    const items = privateStore().held();
    expect(items.map(({ id, kind, kept }) => [id, kind, kept])).to.deep.equal([
      ['plan-1', 'plan', true],
    ]);
  });

  it('are there again on the next visit, with all that was written since', async () => {
    const { write } = await kept();
    await write('Friends', { action: 'ask' });
    const { texts, focused } = await builder();
    expect(texts('.list h3')).to.deep.equal(['Money', 'Friends']);
    expect(texts('.list .statement')).to.deep.equal(['I will save.', 'I will ask.']);
    expect(focused(), 'no focus is taken').to.equal(null);
  });

  it('go at once when everything is erased elsewhere on the page', async () => {
    const { texts, root } = await kept();
    await privateStore().eraseAll();
    await until(() => texts('h2')[0] === 'Our boundaries' && !texts('.list')[0], 'an empty list');
    expect(root.innerHTML).to.not.include('save');
    expect(await hasDatabase(PLACE)).to.equal(false);
  });

  it('that are removed are gone from the device as soon as it can’t be undone', async () => {
    const { press, fill } = await kept();
    await press('Edit');
    await fill('action', 'forget');
    await press('Remove');
    expect(await privateStore().exportFile()).to.include('forget');
    await press('Write a boundary');
    await press('Back');
    expect(await privateStore().exportFile()).to.not.include('forget');
  });
});

const one = say(add(emptyReplica, 'ann', 'aa', 'money'), 'ann', 'aa', 'action', 'save');
/** What one of the two has; `seen` is what they had read before the other's last letter. */
const both = (replica: Replica, seen: Replica): Notebook => ({
  ...emptyNotebook,
  replica,
  seen: seen.clock,
  sent: replica.clock,
  heard: replica.clock,
});
const ring = say(one, 'ann', 'aa', 'action', 'save a lot');
const call = say(one, 'ben', 'aa', 'action', 'spend less');
const apart = both(merge(ring, call), ring);

describe('a boundary that both changed', () => {
  it('is told of in the list, and shows both texts where it is written', async () => {
    const { texts, press, sees } = await has(apart);
    expect(texts('.list .news')).to.deep.equal([
      'New to you: What I will do',
      'You both changed this. Edit it to choose.',
    ]);
    await press('Edit');
    await sees('.apart');
    expect(texts('.apart blockquote')).to.deep.equal(['save a lot', 'spend less']);
  });

  const choices: [name: string, button: string, nth: number, text: string][] = [
    ['the first', 'Use these words', 0, 'save a lot'],
    ['the second', 'Use these words', 1, 'spend less'],
    ['both', 'Keep both', 0, 'save a lot\nspend less'],
  ];
  for (const [name, words, nth, text] of choices) {
    it(`is settled by choosing ${name}`, async () => {
      const { press, sees, texts, valueOf, focuses } = await has(apart);
      await press('Edit');
      await sees('.apart');
      await press(words, nth);
      await focuses('#action');
      expect(valueOf('action')).to.equal(text);
      expect(texts('.apart')).to.deep.equal([]);
      await press('Done');
      expect(texts('.news').join()).to.not.include('You both changed this');
    });
  }

  it('is settled by writing other words', async () => {
    const { press, sees, texts, fill } = await has(apart);
    await press('Edit');
    await sees('.apart');
    await fill('action', 'plan');
    expect(texts('.apart')).to.deep.equal([]);
    expect(texts('.statement')).to.deep.equal(['I will plan.']);
  });
});

describe('what comes from the other', () => {
  it('is marked as new, the answers too', async () => {
    const replica = setMark(say(one, 'ben', 'aa', 'repair', 'tea'), 'ben', 'aa', 1, 'agree');
    const { texts } = await has(both(replica, one));
    expect(texts('.news')).to.deep.equal(['New to you: How we make repairs, Partner']);
    expect(texts('.marks li')).to.deep.equal(['Partner agrees']);
  });

  it('that was removed there and changed here asks whether it stays', async () => {
    const gone = merge(remove(one, 'ben', 'aa'), ring);
    const { texts, press } = await has(both(gone, ring));
    expect(texts('.news')).to.include(
      'One of you removed this, and the other changed it. Keep it, or remove it.',
    );
    await press('Keep it');
    expect(texts('.news')).to.deep.equal([]);
    expect(boundaryOf(gone, 'aa').texts.action).to.equal('save a lot');
    expect(texts('.list .statement')).to.deep.equal(['I will save a lot.']);
  });
});
