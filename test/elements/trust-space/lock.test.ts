import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { letAllGo } from '../../../src/page/tools.js';
import type { FakeItem } from '../../../stories/fake-store.js';
import { until } from '../../suites/until.js';
import { space } from './space-fixture.js';

const kept: FakeItem = { id: 'kept', kept: true };
const passphrase = 'of a test';

describe('the passphrase', () => {
  it('is typed twice, by the keyboard', async () => {
    const { store, open, find, focused, says, texts } = await space({ items: [kept] });
    await open('Passphrase');
    expect(texts('.panel p')[0]).to.match(/encrypted.*Nobody can recover/);
    find('#new')!.focus();
    await sendKeys({ type: 'four plain words' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'four plain words' });
    await sendKeys({ press: 'Enter' });
    await says('The passphrase is set. What is kept here is encrypted now.');
    expect(store.calls).to.deep.equal(['setPassphrase']);
    await until(() => focused() === find('#spaceSecret'), 'focus on the panel');
    expect(texts('p')).to.include('Encrypted with your passphrase.');
    expect(!!find('#new')).to.equal(false);
  });

  it('says what is wrong with a new one, at the field', async () => {
    const { store, open, type, press, problem, focused, find } = await space({ items: [kept] });
    await open('Passphrase');
    await type('new', 'short');
    await press('Set passphrase');
    await problem('Too short. Use at least 8 characters: four plain words are good.');
    await until(() => focused() === find('#new'), 'focus on the first field');
    expect(find('#new')!.ariaInvalid).to.equal('true');
    await type('new', 'four plain words');
    await type('again', 'five plain words');
    await press('Set passphrase');
    await problem('The two are not the same. Type the second once more.');
    await until(() => focused() === find('#again'), 'focus on the second field');
    expect(store.calls).to.deep.equal([]);
  });

  it('is suggested, as four words to write down', async () => {
    const { store, open, press, type, focused, find, says } = await space({ items: [kept] });
    await open('Passphrase');
    await press('Suggest four words');
    await until(() => focused()?.id === 'words', 'focus on the words');
    const words = find('#words')!.textContent!;
    expect(words.trim().split(' ')).to.have.length(4);
    await press('Suggest others');
    await until(() => find('#words')!.textContent !== words, 'other words');
    const used = find('#words')!.textContent!.trim();
    await press('Use these words');
    // From the note: nobody can recover them.
    await until(() => focused()?.id === 'again', 'focus on the second field');
    await press('Set passphrase');
    await until(() => find('#again-problem'), 'that they differ');
    await type('again', used);
    await press('Set passphrase');
    await says('The passphrase is set. What is kept here is encrypted now.');
    store.lockNow();
    expect(await store.unlock(used)).to.equal(true);
  });

  it('stays as it was where it can’t be set', async () => {
    const { open, type, press, problem, find } = await space({ items: [kept], fails: 'failed' });
    await open('Passphrase');
    await type('new', 'four plain words');
    await type('again', 'four plain words');
    await press('Set passphrase');
    await problem('The passphrase stays as it was. Nothing is lost. Try again.');
    expect(find<HTMLInputElement>('#new')!.value).to.equal('four plain words');
  });

  it('is changed, and can be left as it is', async () => {
    const { store, open, type, press, says, focused, find } = await space({
      items: [kept],
      passphrase,
    });
    await open('Passphrase');
    await press('Change it');
    await until(() => focused()?.id === 'new', 'focus on the field');
    await press('Cancel');
    await until(() => focused() === find('#spaceSecret'), 'focus on the panel');
    await press('Change it');
    await type('new', 'four plain words');
    await type('again', 'four plain words');
    await press('Set passphrase');
    await says('The passphrase is set. What is kept here is encrypted now.');
    expect(store.calls).to.deep.equal(['setPassphrase']);
  });

  it('is removed when that is confirmed', async () => {
    const { store, open, press, says, focused, texts } = await space({ items: [kept], passphrase });
    await open('Passphrase');
    await press('Remove it');
    await until(() => focused()?.id === 'question', 'focus on the question');
    expect(texts('#question')[0]).to.include('anyone using this browser could read');
    await press('Remove passphrase');
    await says('The passphrase is removed. What is kept here is not encrypted now.');
    expect(store.calls).to.deep.equal(['removePassphrase']);
  });

  it('is never in a field that browsers offer to save', async () => {
    const { open, find } = await space({ items: [kept] });
    await open('Passphrase');
    for (const id of ['new', 'again']) {
      const field = find<HTMLInputElement>(`#${id}`)!;
      expect(field.type).to.equal('text');
      expect(field.autocomplete).to.equal('off');
      expect(field.spellcheck).to.equal(false);
      expect(getComputedStyle(field).getPropertyValue('-webkit-text-security')).to.equal('disc');
    }
    find('.show')!.click();
    const shown = getComputedStyle(find('#new')!).getPropertyValue('-webkit-text-security');
    expect(shown).to.equal('none');
  });

  it('is gone from the page when the tool lets go', async () => {
    const { element, open, press, find, type } = await space({ items: [kept] });
    await open('Passphrase');
    await press('Suggest four words');
    await until(() => find('#words'), 'the words');
    letAllGo();
    await press('Show');
    await until(() => find('summary'), 'the panels');
    await open('Passphrase');
    expect(!!find('#words')).to.equal(false);
    await type('new', 'four plain words');
    letAllGo();
    expect(!!element.renderRoot.querySelector('input')).to.equal(false);
  });
});

describe('the lock', () => {
  it('is closed at once, and what is kept is not open then', async () => {
    const { button, says, texts, find, focused } = await space({ items: [kept], passphrase });
    button('Lock now')!.focus();
    await sendKeys({ press: 'Enter' });
    await says('Locked.');
    await until(() => find('#unlock'), 'the form');
    expect(focused() === find('#title')).to.equal(true);
    expect(texts('li > p')[0]).to.equal('Kept on this device, locked.');
    expect(texts('summary')).to.deep.equal([]);
    expect(texts('p').join()).to.include('can’t be recovered');
  });

  it('opens by the passphrase; another says so, keeps the focus, and loses nothing', async () => {
    const { store, find, focused, problem, says, texts } = await space({
      items: [kept],
      passphrase,
      locked: true,
    });
    const field = await until(() => find<HTMLInputElement>('#unlock'), 'the field');
    field.focus();
    await sendKeys({ type: 'another' });
    await sendKeys({ press: 'Enter' });
    await problem('That is not the passphrase. Nothing is lost. Check each letter, and try again.');
    expect(focused() === field).to.equal(true);
    expect(store.held()).to.have.length(1);
    // The wrong words are selected: what is typed takes their place.
    await sendKeys({ type: passphrase });
    await sendKeys({ press: 'Enter' });
    await says('Unlocked.');
    expect(focused() === find('#title')).to.equal(true);
    expect(texts('li > p')[0]).to.equal('Kept on this device.');
  });

  it('still lets everything be erased', async () => {
    const { store, press, says, focused } = await space({
      items: [kept],
      passphrase,
      locked: true,
    });
    await press('Erase everything');
    await until(() => focused()?.id === 'question', 'focus on the question');
    await press('Erase everything');
    await says('Everything was erased.');
    expect(store.held()).to.deep.equal([]);
  });
});

describe('the settings', () => {
  it('are set as they are chosen', async () => {
    const { store, open, find, says } = await space({ items: [kept], passphrase });
    await open('Settings');
    const select = find<HTMLSelectElement>('select')!;
    expect(select.value).to.equal('10');
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['5', '10', '30', '0']);
    select.value = '0';
    select.dispatchEvent(new Event('change'));
    await says('Saved.');
    for (const box of find('select')!.closest('.panel')!.querySelectorAll('input')) box.click();
    await until(() => store.calls.length === 3, 'three changes');
    expect(store.settings).to.deep.equal({ lockAfter: 0, lockOnLeave: true, eraseOnExit: true });
  });

  it('offer what can be set without a passphrase, and say what failed', async () => {
    const { open, find, says } = await space({ items: [kept], fails: 'blocked' });
    await open('Settings');
    expect(!!find('select')).to.equal(false);
    find<HTMLInputElement>('details[open] input')!.click();
    await says('That could not be saved on this device.');
    await until(() => !find<HTMLInputElement>('details[open] input')!.checked, 'the box as it was');
  });
});
