import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { letAllGo } from '../../src/page/tools.js';
import { type FakeState, FakeStore } from '../../stories/fake-store.js';
import { notes, type PrivateNotes } from '../fixtures/private-notes.js';
import { until } from '../suites/until.js';

const kept = { id: 'notes', kept: true, values: ['kept words'] };

async function tool(state: FakeState = {}) {
  const store = new FakeStore(state);
  const element = await fixture<PrivateNotes>(
    html`<private-notes .store=${store}></private-notes>`,
  );
  await until(() => element.matches(':state(ready)'), 'the ready state');
  const root = element.renderRoot as ShadowRoot;
  const area = () => root.querySelector('textarea')!;
  const seen = () => [...root.querySelectorAll<HTMLElement>('.keeping button')];
  const button = (words: string) => seen().find((one) => one.textContent!.trim() === words);
  const line = () => root.querySelector('.keeping')!.textContent!.replace(/\s+/g, ' ').trim();
  return {
    element,
    store,
    root,
    area,
    button,
    line,
    press: async (words: string) =>
      (await until(() => button(words), `the button "${words}"`)).click(),
    says: (words: string) => until(() => line().includes(words), `"${words}"`),
    write(words: string) {
      area().value = words;
      area().dispatchEvent(new Event('input'));
    },
    saved: () => store.value(notes, 'notes'),
  };
}

describe('Keeping', () => {
  it('says where words live before the first is written', async () => {
    const { line, area } = await tool();
    expect(line()).to.match(/^Only in this tab so far\. It is gone when you leave\./);
    expect(line()).to.include('Anyone using this browser could read this.');
    expect(area().value).to.equal('');
  });

  it('hands every change to the store at once, and loses none that come meanwhile', async () => {
    const { area, saved, store } = await tool();
    area().focus();
    await sendKeys({ type: 'one two' });
    expect(area().value).to.equal('one two');
    await until(() => saved() === 'one two', 'the words in the store');
    expect(area().value).to.equal('one two');
    expect(store.calls).to.deep.equal([]);
  });

  it('keeps what was written, by one button, and stops', async () => {
    const { write, press, says, store, button, root } = await tool();
    await press('Keep on this device');
    await says('Write something first, then keep it.');
    write('words');
    button('Keep on this device')!.focus();
    await sendKeys({ press: 'Enter' });
    await says('Kept on this device until February 21, 2027.');
    expect(store.calls).to.deep.equal(['keep notes']);
    expect(root.activeElement === button('Stop keeping')).to.equal(true);
    await press('Stop keeping');
    await says('No longer kept.');
    expect(store.calls).to.deep.equal(['keep notes', 'stopKeeping notes']);
  });

  it('shows what is kept, and says why the last words are not', async () => {
    const { area, write, store, says } = await tool({ items: [kept] });
    expect(area().value).to.equal('kept words');
    store.fails = 'full';
    write('more words');
    await says('There is no room left on this device.');
    expect(area().value).to.equal('more words');
    store.fails = undefined;
    write('still more words');
    await until(() => store.calls.length === 2, 'the second try');
    await says('Kept on this device');
  });

  it('is closed while locked, and opens by the passphrase', async () => {
    const { area, press, root, says, line } = await tool({
      items: [kept],
      passphrase: 'of a test',
      locked: true,
    });
    expect(area().checkVisibility()).to.equal(false);
    expect(line()).to.include('locked');
    await press('Unlock');
    const field = await until(() => root.querySelector<HTMLInputElement>('#unlock'), 'the field');
    await until(() => root.activeElement === field, 'focus on the field');
    await sendKeys({ type: 'another' });
    await sendKeys({ press: 'Enter' });
    await says('That is not the passphrase.');
    expect(root.activeElement === field).to.equal(true);
    await sendKeys({ type: 'of a test' });
    await sendKeys({ press: 'Enter' });
    await until(() => area().checkVisibility(), 'the words');
    expect(area().value).to.equal('kept words');
  });

  it('shows one of two versions, and asks before the other is erased', async () => {
    const { area, press, says, store, root } = await tool({
      items: [{ ...kept, values: ['mine', 'theirs'] }],
    });
    expect(area().value).to.equal('mine');
    await says('This was also changed in another tab. Both are kept.');
    await press('Use the other');
    await says('The one shown here is erased.');
    await until(() => root.activeElement?.id === 'question', 'focus on the question');
    await press('Cancel');
    await says('Both are kept.');
    expect(store.calls).to.deep.equal([]);
    await press('Use the other');
    await says('The one shown here is erased.');
    await press('Use the other');
    await until(() => area().value === 'theirs', 'the other words');
    expect(store.calls).to.deep.equal(['choose notes 1']);
    await says('Kept on this device');
  });

  for (const [state, words] of [
    ['newer', 'A newer version of this page wrote this.'],
    ['damaged', 'This can’t be read: it is damaged.'],
  ] as const) {
    it(`says so and offers nothing to write in: ${state}`, async () => {
      const { line, area } = await tool({ items: [{ ...kept, state }] });
      expect(line()).to.include(words);
      expect(area().checkVisibility()).to.equal(false);
    });
  }

  it('says why nothing can be kept here, and works', async () => {
    const { line, button, write, saved } = await tool({ trouble: 'insecure' });
    expect(line()).to.match(/plain http.*lives only in this tab/);
    expect(!!button('Keep on this device')).to.equal(false);
    write('words');
    await until(() => saved() === 'words', 'the words in memory');
  });

  it('drops what it holds and what the host shows when the reader leaves, at once', async () => {
    const { element, root, write, area } = await tool();
    write('private words');
    letAllGo();
    expect(!!root.querySelector('textarea')).to.equal(false);
    await element.updateComplete;
    expect(area().value).to.equal('');
  });

  it('hears no more of the store when it is taken out', async () => {
    const { element, store, area } = await tool({ items: [kept] });
    element.remove();
    store.elsewhere((items) => (items.get('notes')!.values = ['others']));
    await element.updateComplete;
    expect(area().value).to.equal('kept words');
    letAllGo();
    expect(area().value).to.equal('kept words');
  });
});

describe('openSpace', () => {
  it('opens one dialog at the end of the body, again and again', async () => {
    await import('../../src/elements/trust-space/define.js');
    const { root } = await tool();
    const space = () => document.querySelectorAll('trust-space');
    for (let time = 0; time < 2; time++) {
      root.querySelector<HTMLElement>('#space')!.click();
      const dialog = await until(
        () => space()[0]?.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]'),
        'the dialog',
      );
      expect(space()).to.have.length(1);
      dialog.close();
      await until(() => !space()[0]!.shadowRoot!.querySelector('dialog'), 'the dialog to go');
    }
    space()[0]!.remove();
  });
});
