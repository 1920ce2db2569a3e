import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { letAllGo } from '../../../src/page/tools.js';
import { builder } from './builder-fixture.js';

describe('a boundary', () => {
  it('is written by the keyboard, and its sentences stand beneath as one types', async () => {
    const { find, focuses, texts, type, root } = await builder();
    find('#write')!.focus();
    await sendKeys({ press: 'Enter' });
    await focuses('h2');
    expect(texts('h2')).to.deep.equal(['What is it about?']);
    const areas = [...root.querySelectorAll<HTMLElement>('.areas button')];
    expect(areas).to.have.length(13);
    areas[5]!.focus();
    await sendKeys({ press: 'Enter' });
    await focuses('h2');
    expect(texts('h2')).to.deep.equal(['Money']);
    expect(texts('.reads > p')).to.deep.equal(['Your sentences show here as you write.']);
    await type('action', 'show you what I spent');
    expect(texts('.statement')).to.deep.equal(['I will show you what I spent.']);
    await type('matters', 'no surprises');
    expect(texts('.statement')).to.deep.equal([
      'What matters to me is no surprises. I will show you what I spent.',
    ]);
    find('.nav .primary')!.focus();
    await sendKeys({ press: 'Enter' });
    await focuses('h2');
    expect(texts('.list h3')).to.deep.equal(['Money']);
    expect(texts('.list .statement')).to.deep.equal([
      'What matters to me is no surprises. I will show you what I spent.',
    ]);
  });

  it('needs no field filled in', async () => {
    const { begin, press, texts } = await builder();
    await begin('Friends');
    await press('Done');
    expect(texts('.list li > p')).to.deep.equal(['Nothing is written here yet.']);
  });

  it('may be about an area in one’s own words', async () => {
    const { begin, fill, press, texts, valueOf } = await builder();
    await begin('Something else');
    expect(valueOf('area')).to.equal('');
    await fill('area', 'Our dog');
    expect(texts('h2')).to.deep.equal(['Our dog']);
    await press('Done');
    expect(texts('.list h3')).to.deep.equal(['Our dog']);
    await press('Edit');
    expect(valueOf('area')).to.equal('Our dog');
  });

  it('is looked at again on a day of the reader’s choice, or on none', async () => {
    const { begin, fill, find, press, texts } = await builder();
    await begin('Money');
    const days = [...find<HTMLSelectElement>('#review')!.options];
    expect(days.map(({ text }) => text.replace(/:.*/, ''))).to.deep.equal([
      'No date',
      'In 30 days',
      'In 60 days',
      'In 90 days',
    ]);
    await fill('review', days[1]!.value);
    expect(texts('.statement')[0]).to.match(/^We look at it again on .+\d{4}\.$/);
    await press('Done');
    await press('Edit');
    expect(find<HTMLSelectElement>('#review')!.value).to.equal(days[1]!.value);
    await fill('review', '');
    expect(texts('.statement')).to.deep.equal([]);
  });

  it('is changed, and reads anew', async () => {
    const { write, press, fill, texts, focuses } = await builder();
    await write('Money', { action: 'save' });
    await press('Edit');
    await focuses('h2');
    await fill('action', 'spend less');
    await press('Done');
    expect(texts('.list .statement')).to.deep.equal(['I will spend less.']);
  });

  it('takes words to start from, which fill only what is empty', async () => {
    const { begin, fill, press, sees, focuses, valueOf, button } = await builder();
    await begin('Money');
    await fill('action', 'my own words');
    await sees('details');
    await press('Words to start from');
    await sees('details .outlined');
    button('Start from this')!.focus();
    await sendKeys({ press: 'Enter' });
    await focuses('#matters');
    expect(valueOf('action')).to.equal('my own words');
    expect(valueOf('matters')).to.not.equal('');
    expect(valueOf('request')).to.not.equal('');
  });

  it('has fields that browsers do not save or correct, and replay tools leave alone', async () => {
    const { begin, all, element } = await builder();
    await begin('Something else');
    const fields = all<HTMLTextAreaElement>('textarea');
    expect(fields).to.have.length(6);
    for (const field of fields) {
      expect([field.autocomplete, field.spellcheck, field.dir]).to.deep.equal([
        'off',
        false,
        'auto',
      ]);
      expect(field.classList.contains('rr-mask')).to.equal(true);
    }
    expect(element.dataset.ddPrivacy).to.equal('hidden');
  });
});

describe('words as they come', () => {
  const strange: Record<string, string> = {
    'ten thousand characters': 'word '.repeat(2000).trim(),
    'ten thousand characters without a space': 'w'.repeat(10_000),
    emoji: '👩‍👩‍👧‍👦 🕊️ 🏳️‍🌈',
    'right-to-left words among others': 'say سلام عليكم and go',
    'marks that turn the direction round': 'go \u202Eback\u202C now',
    'characters that nobody sees': 'g\u200Bo\u200D \u2060back\uFEFF!',
    markup: '<img src=x onerror="alert(1)"><b>bold</b>&amp;',
    'the sign of a place': '{text} and {name}',
  };
  for (const [name, words] of Object.entries(strange)) {
    it(`stand as they were written: ${name}`, async () => {
      const { begin, fill, press, find, valueOf, root, element } = await builder();
      await begin('Money');
      await fill('action', words);
      const said = () => find('.statement bdi')!.textContent;
      expect(said()).to.equal(words);
      await press('Done');
      expect(said()).to.equal(words);
      expect(!!root.querySelector('.statement b, .statement img')).to.equal(false);
      const { scrollWidth, clientWidth } = find('.builder')!;
      expect(scrollWidth, 'nothing stands out').to.be.at.most(clientWidth);
      expect(element.getBoundingClientRect().width).to.be.at.most(innerWidth);
      await press('Edit');
      expect(valueOf('action')).to.equal(words);
    });
  }

  it('from right to left keep their own direction, in a page from left to right', async () => {
    const { begin, fill, press, find } = await builder();
    await begin('Something else');
    await fill('area', 'المال');
    await fill('action', 'أسأل أولا');
    expect(getComputedStyle(find('#action')!).direction).to.equal('rtl');
    await press('Done');
    const direction = (selector: string) => getComputedStyle(find(selector)!).direction;
    expect(direction('.list h3')).to.equal('rtl');
    expect(direction('.statement bdi')).to.equal('rtl');
    expect(direction('.statement')).to.equal('ltr');
  });

  it('are gone from the page at once when the reader leaves', async () => {
    const { write, begin, fill, element, root, texts } = await builder();
    await write('Money', { action: 'secret words' });
    await begin('Friends');
    await fill('action', 'more secret words');
    letAllGo();
    expect(root.textContent!.replace(/\s/g, '')).to.equal('');
    expect(!!root.querySelector('textarea')).to.equal(false);
    await element.updateComplete;
    expect(texts('.list')).to.deep.equal([]);
    expect(root.innerHTML).to.not.include('secret');
  });
});
