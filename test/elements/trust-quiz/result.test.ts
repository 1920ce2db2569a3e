import { expect, html } from '@open-wc/testing';
import type { QuizSource } from '../../../src/domain/quiz/source.js';
import { kinds, parts, quizOf, types, ways } from '../../../stories/quizzes.js';
import { clipboard } from '../../suites/stand.js';
import { until } from '../../suites/until.js';
import { asks, quiz, reading } from './quiz-fixture.js';

type Places = readonly number[];

/** The result of these answers. */
async function result(data: QuizSource, places: Places, attributes?: Record<string, string>) {
  const all = await asks(data, attributes);
  await all.answer(places);
  await all.next();
  await all.sees('#quizEdit');
  return all;
}

describe('a result', () => {
  const headlines: Record<keyof typeof ways, string> = {
    one: 'Most of it: plans that slip.',
    several: 'Several at once: plans that slip and words that miss.',
    none: 'Nothing stands out.',
    some: 'A few signs, nothing clear.',
    few: 'Too few answers to tell about words that miss.',
    same: 'All answers are the same.',
  };
  for (const [way, headline] of Object.entries(headlines)) {
    it(`says what the answers come to, and takes the focus: ${way}`, async () => {
      const { words, focuses, texts } = await result(parts, ways[way as keyof typeof ways]);
      await focuses('h2');
      expect(words('h2')).to.equal(headline);
      expect(texts('.limits')).to.deep.equal(['Four questions know little of two people.']);
    });
  }

  it('shows each part by a bar, and the same in words', async () => {
    const { texts, all } = await result(parts, [0, 1, 0, 0]);
    expect(texts('.bars li')).to.deep.equal([
      'plans that slip A lot · 75 of 100',
      'words that miss Little · 0 of 100',
    ]);
    const bars = all('.bar') as unknown as SVGSVGElement[];
    const shares = bars.map((bar) => {
      const width = bar.querySelector('rect')!.getBoundingClientRect().width;
      return Math.round((100 * width) / bar.getBoundingClientRect().width);
    });
    // Within the border of the bar.
    expect(shares[0]).to.be.within(73, 76);
    expect(shares[1]).to.equal(0);
    expect(bars.every((bar) => bar.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  it('draws its bars from where reading begins', async () => {
    const { all, element } = await result(parts, [0, 1, 0, 0]);
    const gap = (side: 'left' | 'right') => {
      const bar = all('.bar')[0]!;
      return Math.abs(
        bar.querySelector('rect')!.getBoundingClientRect()[side] -
          bar.getBoundingClientRect()[side],
      );
    };
    expect(gap('left')).to.be.below(3);
    element.dir = 'rtl';
    expect(gap('right')).to.be.below(3);
    expect(gap('left')).to.be.above(20);
  });

  it('says of a part with too few answers that it has too few, not that it is low', async () => {
    const { texts } = await result(parts, ways.few);
    expect(texts('.bars li')).to.deep.equal([
      'plans that slip Little · 0 of 100',
      'words that miss 0 answered. It takes 2 to say more.',
    ]);
  });

  it('tells what stands out at length, and the rest on demand', async () => {
    const { texts, press, all } = await result(parts, ways.one);
    expect(texts('h3')).to.deep.equal([
      'How much each came up',
      'plans that slip',
      'One next step',
    ]);
    expect(texts('.quiz > p')).to.include.members([
      'Plans seem to slip often.',
      'This can also be a busy month.',
    ]);
    expect(texts('details p')).to.deep.equal([]);
    await press('details:last-of-type summary');
    expect(texts('details[open] > :not(summary)')).to.deep.equal([
      'words that miss',
      'Words seem to arrive.',
    ]);
    expect(all('details')).to.have.length(2);
  });

  it('says why: which answers raised a part, and never that others speak against it', async () => {
    const { texts, press } = await result(parts, [0, 2, 1, 0]);
    await press('summary');
    expect(texts('details[open] :is(h4, p, li)')).to.deep.equal([
      'plans that slip',
      'What raised it',
      'How often do plans hold? Never',
      'How often does a plan change late? Often',
      'words that miss',
      'Your other answers',
      'How often do you guess, and not ask? Sometimes',
      'How often do words come across wrong? Never',
    ]);
  });

  it('says why of no part that has too few answers', async () => {
    const { texts, press } = await result(parts, ways.few);
    await press('summary');
    expect(texts('details[open] h4')).to.deep.equal(['plans that slip']);
  });

  it('has categories, one or several that lead', async () => {
    const one = await result(kinds, [0, 0]);
    expect(one.words('h2')).to.equal('Mostly: By words');
    expect(one.texts('h3')).to.deep.equal(['By words']);
    const mixed = await result(kinds, [0, 1]);
    expect(mixed.words('h2')).to.equal('A bit of each: By words and By time');
    expect(mixed.texts('h3')).to.deep.equal(['By words', 'By time']);
  });

  it('is there for a quiz that counts nothing', async () => {
    const { words, texts } = await result(quizOf([types.yesno]), [0]);
    expect(words('h2')).to.equal('A quiz');
    expect(texts('h3, details, .bars')).to.deep.equal([]);
  });

  it('shows markup in texts as it is written, and runs nothing', async () => {
    const evil = '<img src=x onerror="document.title=1"><b>bold</b>';
    const data: QuizSource = {
      title: evil,
      intro: evil,
      note: evil,
      questions: [
        {
          id: 'one',
          type: 'single',
          text: evil,
          help: evil,
          choices: [
            { id: 'a', text: evil, value: 1 },
            { id: 'b', text: 'b', value: 0 },
          ],
        },
      ],
      dimensions: [{ id: 'd', title: evil, also: evil, items: ['one'] }],
      results: [{ id: 'r', headline: evil, text: evil, next: { text: evil } }],
    };
    const { title } = document;
    const { texts, next, words, all, sees, choice } = await asks(data);
    const looks = () => {
      expect(words('#focus')).to.include(evil);
      expect(all('img, b')).to.deep.equal([]);
    };
    looks();
    await next();
    looks();
    choice(evil).click();
    await next();
    expect(texts('.answers strong')).to.deep.equal([evil]);
    await next();
    await sees('#quizEdit');
    looks();
    expect(document.title).to.equal(title);
  });
});

describe('what a reader can do with a result', () => {
  it('starts over only after a question; "Cancel" and Escape keep everything', async () => {
    const { press, focuses, words, texts, all, root, sees } = await result(parts, ways.one);
    await press('#quizAgain');
    await focuses('#question');
    expect(words('#question')).to.equal('Start over? This erases your answers. There is no undo.');
    all<HTMLButtonElement>('.question button')[1]!.click();
    await focuses('#quizAgain');
    await press('#quizAgain');
    await focuses('#question');
    root.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
    await focuses('#quizAgain');
    await press('#quizEdit');
    await sees('.answers');
    expect(texts('.answers strong')).to.deep.equal(['Never', 'Often', 'Never', 'Never']);
  });

  it('forgets every answer, once that is said', async () => {
    const { press, focuses, asked, picked, next, texts, all, sees } = await result(parts, ways.one);
    await press('#quizAgain');
    await focuses('#question');
    all<HTMLButtonElement>('.question button')[0]!.click();
    await focuses('legend');
    expect(asked()).to.equal(parts.questions[0]!.text);
    expect(picked()).to.deep.equal([]);
    for (let at = 0; at < parts.questions.length; at++) await next();
    await sees('.answers');
    expect(new Set(texts('.answers strong'))).to.deep.equal(new Set(['No answer']));
  });

  it('copies a summary in plain text, without the words of a reflection', async () => {
    const written = clipboard();
    const withText = { ...parts, questions: [...parts.questions, types.text] };
    const { answer, find, next, press, sees, words } = await asks(withText);
    await answer(ways.one);
    find<HTMLTextAreaElement>('textarea')!.value = 'a secret';
    find('textarea')!.dispatchEvent(new Event('input'));
    await next();
    await next();
    await press('#quizCopy');
    await sees('.note:not(:empty)');
    expect(words('.note')).to.equal('Summary copied');
    expect(written).to.deep.equal([
      [
        'Plans and words',
        '',
        'Most of it: plans that slip.',
        'This is one look, on one day.',
        '',
        'plans that slip: A lot · 100 of 100',
        'words that miss: Little · 0 of 100',
        '',
        'Four questions know little of two people.',
      ].join('\n'),
    ]);
  });

  it('shares the page under the quiz’s title, never the result', async () => {
    const { find, root } = await result(parts, ways.one);
    const button = find<HTMLElement>('trust-share-button')!;
    await until(() => button.matches(':state(ready)'), 'the share button');
    expect(button.shadowRoot!.querySelector('[part=button]')!.textContent!.trim()).to.equal(
      'Share this quiz',
    );
    button.shadowRoot!.querySelector<HTMLElement>('[part=button]')!.click();
    await until(() => button.shadowRoot!.querySelector(':popover-open a[href]'), 'the menu');
    const links = [...button.shadowRoot!.querySelectorAll('a')].map(({ href }) =>
      decodeURIComponent(href),
    );
    expect(links.length).to.be.greaterThan(5);
    for (const link of links) {
      expect(link).to.not.match(/slip|miss|Most of it|100/);
    }
    expect(links.some((link) => link.includes('Plans and words'))).to.equal(true);
    expect(root.querySelectorAll('trust-share-button')).to.have.length(1);
  });

  it('prints the result alone, under a title that tells nothing', async () => {
    const { press } = await result(parts, ways.one);
    const { title } = document;
    const { print } = window;
    const printed: string[] = [];
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      printed.push(document.title);
      dispatchEvent(new Event('afterprint'));
    };
    await press('#quizPrint');
    window.print = print;
    expect(printed).to.deep.equal(['Notes']);
    expect(document.title).to.equal(title);
  });
});

describe('the next step of a result', () => {
  it('leads to the widget of the page, and the focus goes there', async () => {
    const { place } = await quiz(
      html`<trust-quiz .data=${parts}></trust-quiz>
        <div style="block-size: 200vh"></div>
        <trust-space><button>A tool.</button></trust-space>`,
    );
    const { answer, next, sees, press, texts } = reading(place.querySelector('trust-quiz')!);
    await answer(ways.one);
    await next();
    await sees('button#go');
    expect(texts('.step p')).to.deep.equal(['Write down what you two agreed.']);
    await press('#go');
    const tool = place.querySelector<HTMLElement>('trust-space button')!;
    await until(() => document.activeElement === tool, 'focus on the tool');
    const { top, bottom } = tool.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
  });

  it('finds a widget where tags are stripped', async () => {
    const { place } = await quiz(
      html`<trust-quiz .data=${parts}></trust-quiz>
        <div data-trust-widget="trust-space"><a href="#x">A tool.</a></div>`,
    );
    const { answer, next, sees, press } = reading(place.querySelector('trust-quiz')!);
    await answer(ways.one);
    await next();
    await sees('button#go');
    await press('#go');
    await until(() => document.activeElement === place.querySelector('a'), 'focus on the tool');
  });

  it('else is the link that the page gives, else that of the quiz, else words alone', async () => {
    const links = JSON.stringify({ 'trust-space': '/kept' });
    const given = await result(parts, ways.one, { links });
    expect(given.find<HTMLAnchorElement>('a#go')!.getAttribute('href')).to.equal('/kept');
    const own = await result(parts, ways.one);
    expect(own.find<HTMLAnchorElement>('a#go')!.getAttribute('href')).to.equal('#agreed');
    const alone = await result(parts, [2, 0, 2, 2]);
    expect(alone.texts('.step p')).to.deep.equal(['Say one small thing, and ask what was heard.']);
    expect(!!alone.find('#go')).to.equal(false);
  });

  for (const address of [
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,x',
    'tel:1',
  ]) {
    it(`is no link with ${JSON.stringify(address)}`, async () => {
      const links = JSON.stringify({ 'trust-space': address });
      const { find, texts } = await result(parts, ways.one, { links });
      expect(!!find('#go')).to.equal(false);
      expect(texts('.step p')).to.deep.equal(['Write down what you two agreed.']);
    });
  }
});
