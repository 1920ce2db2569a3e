import { expect } from '@open-wc/testing';
import { until } from '../../suites/until.js';
import { builder, wordsOf } from './builder-fixture.js';

const { print } = window;
afterEach(() => {
  window.print = print;
});

/** What is on the paper, line by line, and the title that the page has then. */
async function printed(press: (words: string) => Promise<void>, root: ShadowRoot) {
  let paper: { title: string; lines: string[] } | undefined;
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    const section = root.querySelector('.printed')!;
    const lines = [...section.querySelectorAll('h2, h3, p')].map(wordsOf);
    paper = { title: document.title, lines };
    dispatchEvent(new Event('afterprint'));
  };
  await press('Print');
  return until(() => paper, 'the paper');
}

async function agreed() {
  const all = await builder();
  await all.begin('Money');
  await all.fill('action', 'save');
  await all.fill('review', all.find<HTMLSelectElement>('#review')!.options[1]!.value);
  await all.press('Done');
  await all.press('Give our answers');
  await all.fill('name-0', 'Sam');
  await all.mark('Agree');
  await all.press('Partner answers on this device: Money');
  await all.mark('Change', 1);
  await all.fill((await all.sees('.choices + .field textarea')).id, 'less');
  await all.press('Done');
  return all;
}

describe('a boundary on paper', () => {
  it('has its words, the answers, the day, room for initials, and says what it is not', async () => {
    const { press, root } = await agreed();
    const { lines } = await printed(press, root);
    const day = String.raw`[A-Z]\w+ \d+, \d{4}`;
    const expected = [
      /^Our agreement$/,
      new RegExp(`^Written on ${day}$`),
      /^Money$/,
      new RegExp(String.raw`^I will save\. We look at it again on ${day}\.$`),
      /^Sam agrees$/,
      /^Person 2 would like a change: less$/,
      /^Initials: Sam$/,
      /^Initials: Person 2$/,
      /^This is not a legal contract\./,
    ];
    expect(lines).to.have.length(expected.length);
    for (const [at, line] of expected.entries()) expect(lines[at]).to.match(line);
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
