import { expect } from '@open-wc/testing';
import { add, say } from '../../../src/domain/boundary/agreement.js';
import { emptyNotebook } from '../../../src/domain/boundary/notebook.js';
import { dayAfter, noonOf } from '../../../src/domain/boundary/review.js';
import { emptyReplica } from '../../../src/domain/handover/replica.js';
import { privateStore } from '../../../src/kit/private-store.js';
import { until } from '../../suites/until.js';
import { builder, has, wordsOf } from './builder-fixture.js';

const { print } = window;
afterEach(() => {
  window.print = print;
  return privateStore().eraseAll();
});

/** What is on the paper, line by line, with lines to write on, and the title that the page has then. */
async function printed(press: (words: string) => Promise<void>, root: ShadowRoot) {
  let paper: { title: string; lines: string[]; blanks: number } | undefined;
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    const section = root.querySelector('.printed')!;
    const lines = [...section.querySelectorAll('h2, h3, p')].map(wordsOf);
    paper = {
      title: document.title,
      lines,
      blanks: section.querySelectorAll('.blank').length,
    };
    dispatchEvent(new Event('afterprint'));
  };
  await press('Print');
  return until(() => paper, 'the paper');
}

/** One that both agreed to; the day to look again is the nth of those to choose from. */
async function agreed(day = 1) {
  const all = await builder();
  await all.begin('Money');
  await all.fill('action', 'save');
  await all.fill('review', all.find<HTMLSelectElement>('#review')!.options[day]!.value);
  await all.press('Done');
  await all.press('Give our answers');
  await all.fill('name-0', 'Sam');
  await all.mark('Agree');
  await all.press('Partner answers on this device: Money');
  await all.mark('Agree', 1);
  await all.press('Done');
  return all;
}

const day = String.raw`[A-Z]\w+ \d+, \d{4}`;
const printedOn = new RegExp(String.raw`^Printed on ${day}\.$`);
const again = new RegExp(String.raw`^We look at it again on ${day}\.$`);

function matches(lines: readonly string[], expected: readonly (string | RegExp)[]): void {
  expect(lines, lines.join('\n')).to.have.length(expected.length);
  for (const [at, line] of expected.entries())
    if (typeof line === 'string') expect(lines[at]).to.equal(line);
    else expect(lines[at]).to.match(line);
}

const who = '“I” is:';
const note =
  'This is not a legal contract. Either of us can say no, or take back our own yes, at any time. A change counts once we both agree to it. Nobody has to stay, or go on talking, where they do not feel safe.';
const signs = ['Sam, initials', 'Date', 'Person 2, initials', 'Date'];

describe('a boundary on paper', () => {
  it('has the days, whose it is, its words, the answers, what it is not, and room for initials', async () => {
    const { press, root } = await agreed();
    const { lines } = await printed(press, root);
    matches(lines, [
      'Our agreement',
      printedOn,
      again,
      'Money',
      who,
      new RegExp(String.raw`^I will save\. We look at it again on ${day}\.$`),
      'Sam agrees',
      'Person 2 agrees',
      note,
      ...signs,
    ]);
  });

  it('that not both agreed to is no part of the agreement, and stands below the initials', async () => {
    const { press, root, write, mark, fill, all, sees } = await agreed();
    await write('Friends', { action: 'ask' });
    await write('Time and availability', { action: 'call' });
    await press('Move up', 2);
    await press('Move up', 1);
    await press('Give our answers');
    await press('Partner answers on this device: Time and availability');
    await mark('Agree', 0);
    await mark('Change', 1);
    await fill((await sees('.choices + .field textarea')).id, 'less');
    await press('Done');
    expect(all('.list h3').map(wordsOf)).to.deep.equal([
      'Time and availability',
      'Money',
      'Friends',
    ]);
    const { lines } = await printed(press, root);
    matches(lines.slice(3), [
      'Money',
      who,
      /^I will save\./,
      'Sam agrees',
      'Person 2 agrees',
      note,
      ...signs,
      'Still talking about',
      'Time and availability',
      who,
      'I will call.',
      'Sam agrees',
      'Person 2 would like a change: less',
      'Friends',
      who,
      'I will ask.',
    ]);
  });

  it('has no initials and no agreement where nothing is agreed', async () => {
    const { press, root, write } = await builder();
    await write('Money', { action: 'save' });
    const { lines, blanks } = await printed(press, root);
    matches(lines, [
      'Still talking about',
      printedOn,
      'We look at it again on:',
      'Money',
      who,
      'I will save.',
    ]);
    expect(blanks, 'for a day, and for who wrote it').to.equal(2);
  });

  const today = dayAfter(Date.now(), 0);
  const [ago, soon, later] = ['2001-02-03', dayAfter(Date.now(), 1), '9001-02-03'];
  const looks: [days: string[], expected: string | undefined][] = [
    [[later, soon, ago], soon],
    [[soon, today], today],
    [['9', later, ''], later],
    [[ago], undefined],
  ];
  for (const [days, expected] of looks)
    it(`with the days ${JSON.stringify(days)} is looked at again on ${expected ?? 'one to write'}`, async () => {
      let replica = emptyReplica;
      for (const [at, one] of days.entries())
        replica = say(add(replica, 'ann', `a${at}`, 'money'), 'ann', `a${at}`, 'review', one);
      const { press, root } = await has({ ...emptyNotebook, replica });
      const { lines } = await printed(press, root);
      const words = new Intl.DateTimeFormat('en', { dateStyle: 'long' });
      expect(lines[2]).to.equal(
        expected
          ? `We look at it again on ${words.format(noonOf(expected))}.`
          : 'We look at it again on:',
      );
    });

  it('stands under a title that tells nothing, for as long as it is printed', async () => {
    const { press, root } = await agreed();
    const { title } = document;
    const paper = await printed(press, root);
    expect(paper.title).to.equal('Notes');
    expect(document.title).to.equal(title);
  });

  it('is in the page for that time alone, and nobody sees it there', async () => {
    const { press, root, element } = await agreed();
    expect(!!root.querySelector('.printed')).to.equal(false);
    window.print = () => {
      expect(root.querySelector('.printed')!.checkVisibility()).to.equal(false);
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
    };
    await press('Print');
    await until(() => !root.querySelector('.printed'), 'the paper to go');
    await element.updateComplete;
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('is the whole list, each boundary once, however often it is printed', async () => {
    const { press, root, write } = await agreed();
    await write('Friends', { action: 'ask' });
    for (let time = 0; time < 2; time++) {
      const { lines } = await printed(press, root);
      expect(lines.filter((line) => /^(Money|Friends)$/.test(line))).to.deep.equal([
        'Money',
        'Friends',
      ]);
    }
  });
});
