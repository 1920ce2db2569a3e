import { expect } from '@open-wc/testing';
import { itemIdOf } from '../../../src/domain/quiz/item-id.js';
import { privateStore } from '../../../src/kit/private-store.js';
import { PLACE } from '../../../src/platform/place.js';
import { hasDatabase } from '../../../src/platform/store/databases.js';
import { kinds, parts, safe, ways } from '../../../stories/quizzes.js';
import { until } from '../../suites/until.js';
import { asks } from './quiz-fixture.js';

// Nothing is left on the device, nor in the store of this page.
afterEach(() => privateStore().eraseAll());

const items = () => privateStore().held();

async function kept() {
  const all = await asks(parts);
  await all.answer([0, 2]);
  await all.pick('Sometimes');
  await all.press('.keeping button');
  await until(() => all.texts('.keeping')[0]?.startsWith('Kept on this device'), 'it to be kept');
  return all;
}

describe('answers to a quiz', () => {
  it('are only in the page until the reader says otherwise, and this is said before the first', async () => {
    const { texts, pick, next } = await asks(parts);
    expect(texts('.keeping p')).to.deep.equal([
      'Only in this tab so far. It is gone when you leave.',
      'Anyone using this browser could read this.',
    ]);
    await pick('Never');
    await next();
    expect(await hasDatabase(PLACE)).to.equal(false);
  });

  it('are kept by one button, under a name that tells nothing, and so is every one after', async () => {
    const { next, texts } = await kept();
    expect(items().map(({ id, kind, kept }) => [id, kind, kept])).to.deep.equal([
      [itemIdOf('of-a-story'), 'list', true],
    ]);
    await next();
    expect(texts('.keeping button')).to.deep.equal(['Stop keeping']);
  });

  it('are there again on the next visit, at the same place', async () => {
    await kept();
    const { asked, picked, back, answer, sees, texts, focused } = await asks(parts);
    expect(asked()).to.equal('How often do you guess, and not ask?');
    expect(picked()).to.deep.equal(['Sometimes']);
    expect(focused(), 'no focus is taken').to.equal(null);
    await back();
    expect(picked()).to.deep.equal(['Often']);
    await answer([1, -1, 3]);
    await sees('.answers');
    expect(texts('.answers strong')).to.deep.equal([
      'Never',
      'Sometimes',
      'Sometimes',
      'No answer',
    ]);
  });

  it('to another quiz are another thing', async () => {
    await kept();
    const { picked, texts } = await asks(kinds);
    expect(picked()).to.deep.equal([]);
    expect(texts('.keeping p')[0]).to.match(/^Only in this tab/);
  });

  it('go when the reader starts over: what was kept is replaced', async () => {
    const { answer, next, press, sees, all, focuses } = await kept();
    await answer([...ways.one.slice(2)]);
    await next();
    await sees('#quizEdit');
    await press('#quizAgain');
    await focuses('#question');
    all<HTMLButtonElement>('.question button')[0]!.click();
    await focuses('legend');
    const { asked, picked } = await asks(parts);
    expect(asked()).to.equal('How often do plans hold?');
    expect(picked()).to.deep.equal([]);
  });

  it('go at once when everything is erased elsewhere on the page', async () => {
    const { texts, asked, picked } = await kept();
    await privateStore().eraseAll();
    await until(() => asked() === 'How often do plans hold?', 'the first question');
    expect(picked()).to.deep.equal([]);
    expect(texts('.keeping p')[0]).to.match(/^Only in this tab/);
    expect(await hasDatabase(PLACE)).to.equal(false);
  });

  it('never hold a private one', async () => {
    const { fetch } = window;
    window.fetch = async () => Response.json([]);
    const { next, pick, press, texts, sees } = await asks(safe, { helplines: '/none.json' });
    await next();
    await sees('fieldset');
    await pick('Often');
    expect(texts('.keeping'), 'nothing is kept here').to.deep.equal([]);
    await next();
    await press('.nav #back');
    await sees('.keeping');
    await press('.keeping button');
    await until(() => texts('.keeping')[0]?.startsWith('Kept'), 'it to be kept');
    const written = await privateStore().exportFile();
    expect(written)
      .to.include(itemIdOf(safe.title))
      .and.to.not.match(/ften|safety[A-Z]|unsafe/);
    window.fetch = fetch;
  });
});
