import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TrustSpace } from '../../../src/elements/trust-space/trust-space.js';
import { letAllGo } from '../../../src/page/tools.js';
import { type FakeItem, FakeStore } from '../../../stories/fake-store.js';
import { until } from '../../suites/until.js';
import { reading, space } from './space-fixture.js';

const here: FakeItem = { id: 'here', values: ['private words'] };
const kept: FakeItem = { id: 'kept', kept: true, values: ['private words'] };

describe('trust-space', () => {
  it('says how much there is, and shows it when asked, by the keyboard', async () => {
    const store = new FakeStore({ items: [here, kept, { ...kept, id: 'more' }] });
    const element = await fixture<TrustSpace>(
      html`<trust-space .store=${store}>Fallback</trust-space>`,
    );
    const { texts, focused, find } = reading(element);
    expect(texts('p')).to.deep.equal(['Kept on this device: 2. Only in this tab: 1.']);
    expect(texts('li')).to.deep.equal([]);
    find('#toggle')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => texts('li').length === 3, 'the list');
    expect(find('#toggle')!.ariaExpanded).to.equal('true');
    expect(focused() === find('#toggle')).to.equal(true);
    await sendKeys({ press: 'Space' });
    await until(() => !texts('li').length, 'the list to go');
  });

  it('names items by what they are, with a number where there are several, never by contents', async () => {
    const { element, texts } = await space({
      items: [here, kept, { ...kept, id: 'plan', kind: 'plan' }, { id: 'x', kind: 'unheard-of' }],
    });
    expect(texts('h3')).to.deep.equal(['Notes 1', 'Notes 2', 'Plan', 'Notes 3']);
    expect(element.renderRoot.textContent).to.not.include('private');
  });

  it('says where each is, and until when', async () => {
    const { texts } = await space({ items: [here, kept] });
    await until(() => texts('.dates')[0], 'the dates');
    expect(texts('li > p:not(.dates)')).to.deep.equal([
      'Only in this tab so far. It is gone when you leave.',
      'Kept on this device.',
    ]);
    expect(texts('.dates')[0]).to.match(
      /^Saved Nov 23, 2026, .+\. Kept until February 21, 2027\.$/,
    );
  });

  it('warns before keeping, save where a passphrase is set, and says encrypted only there', async () => {
    const plain = await space({ items: [here] });
    expect(plain.texts('li p')).to.include('Anyone using this browser could read this.');
    expect(plain.element.renderRoot.textContent).to.not.match(/encrypted/i);
    const sealed = await space({ items: [here], passphrase: 'of a test' });
    expect(sealed.texts('li p')).to.not.include('Anyone using this browser could read this.');
    expect(sealed.texts('p')).to.include('Encrypted with your passphrase.');
  });

  it('keeps and stops keeping, and the focus stays on the button', async () => {
    const { store, button, focused, says, texts } = await space({ items: [here] });
    button('Keep on this device')!.focus();
    await sendKeys({ press: 'Enter' });
    await says('Kept on this device now.');
    expect(focused() === button('Stop keeping')).to.equal(true);
    expect(texts('li > p')[0]).to.equal('Kept on this device.');
    await sendKeys({ press: 'Enter' });
    await says('No longer kept. It is only in this tab now.');
    expect(focused() === button('Keep on this device')).to.equal(true);
    expect(store.calls).to.deep.equal(['keep here', 'stopKeeping here']);
  });

  it('says why keeping failed, and goes on', async () => {
    const { store, press, says, texts } = await space({ items: [here], fails: 'full' });
    await press('Keep on this device');
    await says(
      'There is no room left on this device. What you wrote last is only in this tab. Erase something, then try again.',
    );
    expect(texts('.note')).to.have.length(1);
    store.fails = undefined;
    await press('Keep on this device');
    await says('Kept on this device now.');
    expect(texts('.note')).to.deep.equal([]);
  });

  it('erases when that is confirmed; the focus goes to what took its place', async () => {
    const { store, button, press, focused, says, find } = await space({
      items: [here, kept, { ...kept, id: 'last', kind: 'plan' }],
    });
    const erase = async (index: number) => {
      [...find('ul')!.children][index]!.querySelectorAll<HTMLElement>('button')[1]!.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => focused()?.id === 'question', 'focus on the question');
      expect(store.calls).to.have.length(calls);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      calls++;
    };
    let calls = 0;
    await erase(0);
    await says('Erased.');
    await until(() => focused()?.id === 'item-0', 'focus on the next item');
    expect(focused()!.textContent!.trim()).to.equal('Notes');
    await erase(1);
    await until(() => focused() === find('#item-0'), 'focus on the item that is left');
    await press('Erase');
    await press('Erase for good');
    await until(() => focused() === find('#title'), 'focus on the title');
    expect(store.calls).to.deep.equal(['erase here', 'erase last', 'erase kept']);
    expect(!!button('Erase everything')).to.equal(false);
  });

  it('offers to erase settings, where nothing else is there', async () => {
    const { button, press } = await space({ settings: { lockOnLeave: true } });
    await until(() => button('Erase everything'), 'the button');
    await press('Erase everything');
  });

  it('erases nothing when the question is cancelled, by button or Escape; the focus goes back', async () => {
    const { store, button, press, focused } = await space({ items: [kept] });
    for (const cancel of [() => press('Cancel'), () => sendKeys({ press: 'Escape' })]) {
      await press('Erase');
      await until(() => focused()?.id === 'question', 'focus on the question');
      expect(!!button('Erase')).to.equal(false);
      await cancel();
      await until(() => button('Erase') && focused() === button('Erase'), 'focus on the button');
    }
    expect(store.calls).to.deep.equal([]);
  });

  it('says where erasing failed', async () => {
    const { press, says } = await space({ items: [kept], fails: 'failed' });
    await press('Erase');
    await press('Erase for good');
    await says(
      'It could not be erased from this device. Try again, or clear the data of this site in your browser’s settings.',
    );
  });

  it('erases everything after one question, then is empty', async () => {
    const { store, press, says, texts, focused, find } = await space({
      items: [here, kept],
      passphrase: 'of a test',
    });
    await press('Erase everything');
    expect(store.calls).to.deep.equal([]);
    await until(() => focused()?.id === 'question', 'focus on the question');
    await press('Erase everything');
    await says('Everything was erased.');
    await until(() => focused() === find('#title'), 'focus on the title');
    expect(texts('li')).to.deep.equal([]);
    expect(texts('p')).to.include('Nothing is kept here.');
    expect(store.calls).to.deep.equal(['eraseAll']);
  });

  it('offers both versions by their dates, and asks before the other is erased', async () => {
    const { store, press, buttons, focused, says, find, texts } = await space({
      items: [{ ...kept, values: ['one', 'two'] }],
    });
    expect(texts('.note')).to.deep.equal([
      'This was changed in two places. Both are kept. Which one do you want to go on with?',
    ]);
    await until(() => texts('small').length === 2, 'the dates');
    expect(buttons().filter((one) => one.startsWith('Use'))).to.have.length(2);
    const other = buttons().find((one) => one.startsWith('Use the other one saved Nov 22, 2026'))!;
    await press(other);
    await until(() => focused()?.id === 'question', 'focus on the question');
    expect(store.calls).to.deep.equal([]);
    await press('Use it, erase the other');
    await says('Done. One version is left.');
    await until(() => focused() === find('#item-0'), 'focus on the item');
    expect(store.calls).to.deep.equal(['choose kept 1']);
    expect(texts('.note')).to.deep.equal([]);
  });

  it('says what is newer or damaged, offers to erase it, and not what can’t be done', async () => {
    const { texts, buttons } = await space({
      items: [
        { ...kept, state: 'newer' },
        { ...kept, id: 'damaged', state: 'damaged' },
      ],
    });
    expect(texts('.note')).to.deep.equal([
      'A newer version of this page wrote this. It stays as it is. Reload the page to read it.',
      'This can’t be read: it is damaged. If you have a copy in a file, open that. Else all you can do is erase it.',
    ]);
    expect(buttons().filter((one) => /keep/i.test(one))).to.deep.equal([]);
    expect(buttons().filter((one) => one === 'Erase')).to.have.length(2);
  });

  for (const [trouble, reason] of [
    ['insecure', /plain http/],
    ['blocked', /no storage/],
  ] as const) {
    it(`says why nothing can be kept: ${trouble}`, async () => {
      const { texts, buttons } = await space({ items: [here], trouble });
      expect(texts('.note')[0])
        .to.match(reason)
        .and.match(/only in this tab/);
      expect(buttons()).to.deep.equal(['Hide', 'Erase', 'Erase everything']);
      expect(texts('summary')).to.deep.equal([]);
    });
  }

  it('follows what another tab does, and the focus is not lost', async () => {
    const { store, button, focused, find, texts } = await space({ items: [kept] });
    button('Erase')!.focus();
    store.elsewhere((items) => items.clear());
    await until(() => !texts('li').length, 'the list to go');
    expect(focused() === find('#title')).to.equal(true);
  });

  it('lets go of everything at once, and shows it again when asked', async () => {
    const { element, press, texts } = await space({ items: [kept] });
    letAllGo();
    expect(element.renderRoot.textContent!.trim()).to.equal('');
    await element.updateComplete;
    expect(texts('p').join('')).to.equal('');
    expect(texts('li')).to.deep.equal([]);
    await press('Show');
    await until(() => texts('li').length, 'the list');
  });

  it('asks session-replay tools to leave it out, and lets the publisher say otherwise', async () => {
    const { element } = await space();
    expect(element.dataset.ddPrivacy).to.equal('hidden');
    expect(element.hasAttribute('data-hj-suppress')).to.equal(true);
    const store = new FakeStore();
    const other = await fixture<TrustSpace>(
      html`<trust-space data-dd-privacy="mask" .store=${store}></trust-space>`,
    );
    expect(other.dataset.ddPrivacy).to.equal('mask');
  });
});

describe('trust-space as a dialog', () => {
  it('opens by show() and closes by Escape, and opens again', async () => {
    const store = new FakeStore({ items: [kept] });
    const element = await fixture<TrustSpace>(
      html`<trust-space mode="dialog" .store=${store}></trust-space>`,
    );
    const { find, texts } = reading(element);
    await until(() => element.matches(':state(ready)'), 'the ready state');
    expect(!!find('dialog')).to.equal(false);
    for (let time = 0; time < 2; time++) {
      await element.show();
      expect(find('dialog')!.matches(':modal')).to.equal(true);
      expect(texts('li')).to.have.length(1);
      await sendKeys({ press: 'Escape' });
      await until(() => !find('dialog'), 'the dialog to go');
    }
  });

  it('stays open when a question in it is cancelled by Escape', async () => {
    const store = new FakeStore({ items: [kept] });
    const element = await fixture<TrustSpace>(
      html`<trust-space mode="dialog" .store=${store}></trust-space>`,
    );
    await element.show();
    const { find, press, focused } = reading(element);
    await press('Erase');
    await until(() => focused()?.id === 'question', 'focus on the question');
    await sendKeys({ press: 'Escape' });
    await until(() => !find('#question'), 'the question to go');
    expect(find<HTMLDialogElement>('dialog')!.open).to.equal(true);
  });
});
