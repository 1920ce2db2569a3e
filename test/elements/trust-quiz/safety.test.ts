import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/trust-quote/define.js';
import '../../../src/elements/trust-share-button/define.js';
import { page } from '../../../src/page/page.js';
import { parts, safe, ways } from '../../../stories/quizzes.js';
import { until } from '../../suites/until.js';
import { collectConsole } from '../../suites/watch.js';
import { asks, quiz, reading, tabTo, wordsOf } from './quiz-fixture.js';

const { fetch } = window;
/** Every address that was asked for. */
let fetched: string[] = [];
let answers: Record<string, () => Promise<Response>>;
beforeEach(() => {
  fetched = [];
  answers = { '/none.json': async () => Response.json([]) };
  window.fetch = (address) => {
    fetched.push(String(address));
    return answers[String(address)]?.() ?? Promise.reject(new TypeError('Failed to fetch'));
  };
});
afterEach(() => {
  window.fetch = fetch;
});

const none = { helplines: '/none.json' };

async function atQuestions(data: unknown = safe, attributes: Record<string, string> = none) {
  const all = await asks(data, attributes);
  await all.next();
  await until(() => all.texts('h2')[0] === 'Before you start', 'the private questions');
  return {
    ...all,
    /** Picks an answer to one of the three. */
    pickAt: async (index: number, words: string) => {
      const radios = [...all.all('fieldset')[index]!.querySelectorAll('input')];
      radios.find((one) => wordsOf(one.parentElement!) === words)!.click();
      await all.element.updateComplete;
    },
  };
}

describe('the private questions', () => {
  it('come first, three of them, each with a way to skip, and take the focus', async () => {
    const { texts, focuses, all } = await atQuestions();
    await focuses('h2');
    expect(all('fieldset')).to.have.length(3);
    expect(texts('label').slice(0, 6)).to.deep.equal([
      'Never',
      'Rarely',
      'Sometimes',
      'Often',
      'Almost always',
      'Skip',
    ]);
    expect(texts('.quiz > p')).to.deep.equal([
      'Three private questions about how you are treated. Skip any, or all. They are not scored, stored or sent. Some answers open a page with support.',
    ]);
  });

  it('are answered by the keyboard; nothing goes on by itself', async () => {
    const all = await atQuestions();
    const { focuses, picked, texts, asked } = all;
    await focuses('h2');
    await tabTo(all, 'input');
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    expect(picked()).to.deep.equal(['Never', 'Never']);
    expect(texts('h2')).to.deep.equal(['Before you start']);
    await tabTo(all, '#next');
    await sendKeys({ press: 'Enter' });
    await focuses('legend');
    expect(asked()).to.equal('Did you talk today?');
  });

  const harmless = { nothing: [], Never: ['Never'], 'a skip': ['Skip', 'Never', 'Skip'] };
  for (const [name, words] of Object.entries(harmless)) {
    it(`open nothing on ${name}`, async () => {
      const { pickAt, next, asked, find } = await atQuestions();
      for (const [index, one] of words.entries()) await pickAt(index, one);
      await next();
      expect(asked()).to.equal('Did you talk today?');
      expect(!!find('trust-quick-exit')).to.equal(false);
      expect(page.unsafe).to.equal(false);
    });
  }

  for (const index of [0, 1, 2]) {
    for (const words of ['Rarely', 'Sometimes', 'Often', 'Almost always']) {
      it(`open support on "${words}" to question ${index + 1}, only when the reader goes on`, async () => {
        const { pickAt, next, texts, focuses, find } = await atQuestions();
        await pickAt(index, words);
        expect(page.unsafe).to.equal(false);
        await next();
        expect(texts('h2')).to.deep.equal(['Private support']);
        await focuses('h2');
        expect(page.unsafe).to.equal(true);
        expect(!!find('trust-quick-exit')).to.equal(true);
      });
    }
  }

  it('are forgotten when the reader goes on, and leave no trace in events or in the page', async () => {
    const { pickAt, next, back, press, picked, texts, asked, events, element } =
      await atQuestions();
    await pickAt(2, 'Often');
    await next();
    await press('.nav #back');
    expect(asked()).to.equal('Did you talk today?');
    await back();
    expect(texts('h2')).to.deep.equal(['Before you start']);
    expect(picked()).to.deep.equal([]);
    expect(events.map((event) => [event.type, (event as CustomEvent).detail])).to.deep.equal([
      ['trust-quiz-start', null],
      ['trust-quiz-step', { index: 0 }],
    ]);
    expect(element.outerHTML).to.not.include('ften');
  });

  it('stand on a page of all questions too, before it', async () => {
    const { next, asked } = await atQuestions(safe, { ...none, layout: 'page' });
    await next();
    expect(asked()).to.equal('Did you talk today?');
  });

  it('are not kept by the browser, and not shown by tools that replay a visit', async () => {
    const { all, element } = await atQuestions();
    expect(all('input').every((input) => input.getAttribute('autocomplete') === 'off')).to.equal(
      true,
    );
    expect(element.dataset.ddPrivacy).to.equal('hidden');
    expect(element.hasAttribute('data-hj-suppress')).to.equal(true);
    expect(element.hasAttribute('data-private')).to.equal(true);
  });
});

describe('after a private answer', () => {
  it('what shares on the page can’t be seen or reached, and keeps its box', async () => {
    // As wide with a scrollbar beside it as without.
    const { place } = await quiz(
      html`<div style="inline-size: 40em">
        <trust-share-button mode="menu"></trust-share-button>
        <trust-quote
          ><blockquote>A sentence.</blockquote>
          <p>Somebody</p></trust-quote
        >
        <trust-quiz .data=${safe} helplines="/none.json"></trust-quiz>
      </div>`,
    );
    const { next, pick, texts } = reading(place.querySelector('trust-quiz')!);
    const others = [...place.querySelectorAll<HTMLElement>('trust-share-button, trust-quote')];
    await until(() => others.every((one) => one.matches(':state(ready)')), 'the others');
    const tools = () =>
      others.flatMap((one) => [...one.shadowRoot!.querySelectorAll<HTMLElement>('button')]);
    // The page may scroll to what the reader comes to.
    const boxes = () =>
      [...others, ...tools()].map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x, y + scrollY, width, height].map(Math.round).join(' ');
      });
    const seen = () => tools().filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const height = () => others.map(({ offsetHeight }) => offsetHeight);
    await next();
    await until(() => texts('h2')[0] === 'Before you start', 'the private questions');
    const [before, high] = [boxes(), height()];
    expect(seen().length).to.be.greaterThan(1);
    await pick('Rarely');
    await next();
    await until(() => !seen().length, 'the tools to hide');
    expect(height()).to.deep.equal(high);
    expect(boxes()).to.deep.equal(before);
    tools()[0]!.focus();
    expect(others.includes(document.activeElement as HTMLElement)).to.equal(false);
  });

  it('the result can be changed and begun anew, not printed, copied or shared, and leads to no widget', async () => {
    const all = await atQuestions({ ...parts, safety: true });
    await all.pickAt(0, 'Often');
    await all.next();
    await all.press('.nav #back');
    await all.answer(ways.one);
    await all.next();
    await all.sees('#quizEdit');
    expect(all.texts('.actions > *')).to.deep.equal(['Change answers', 'Start over']);
    expect(all.texts('.step > *')).to.deep.equal([]);
  });

  it('that of another quiz on the page neither', async () => {
    const { place } = await quiz(html`
      <trust-quiz .data=${parts} layout="page"></trust-quiz>
      <trust-quiz .data=${safe} helplines="/none.json"></trust-quiz>
    `);
    const [one, other] = [...place.querySelectorAll('trust-quiz')].map(reading);
    await one!.next();
    await one!.sees('#quizCopy');
    await other!.next();
    await other!.pick('Often');
    await other!.next();
    await until(() => !one!.texts('#quizCopy').length, 'the tools to go');
    expect(one!.texts('.actions > *')).to.deep.equal(['Change answers', 'Start over']);
  });
});

describe('private support', () => {
  it('is a link at every step, and leads back to where the reader was', async () => {
    const { texts, press, focuses, next, asked, pick, picked } = await asks(safe, none);
    const visit = async (words: string) => {
      expect(texts('.foot .link')).to.deep.equal(['Private support']);
      await press('.foot .link');
      await until(() => texts('h2')[0] === 'Private support', 'the panel');
      await focuses('h2');
      expect(texts('.quiz > p').join()).to.include('call your local emergency number');
      expect(page.unsafe, 'who looks says nothing').to.equal(false);
      expect(texts('.foot .link')).to.deep.equal([]);
      await press('#back');
      expect(texts('#focus').join()).to.include(words);
    };
    await visit('A quiz with private questions');
    await next();
    await visit('Before you start');
    await next();
    expect(asked()).to.equal('Did you talk today?');
    await pick('Yes');
    await visit('Did you talk today?');
    expect(picked()).to.deep.equal(['Yes']);
    await next();
    await visit('Your answers');
  });

  it('is not there for a quiz without private questions', async () => {
    const { texts } = await asks(parts);
    expect(texts('.foot .link')).to.deep.equal([]);
  });

  it('has a way out that works', async () => {
    const { press, find } = await asks(safe, none);
    await press('.foot .link');
    const exit = await until(() => find('trust-quick-exit:state(ready)'), 'the quick exit');
    expect(exit.shadowRoot!.querySelector('a')!.href).to.match(/^https:/);
  });

  it('fetches helplines only when the reader comes to where they may be needed', async () => {
    const { next, texts } = await asks(safe, none);
    expect(fetched).to.deep.equal([]);
    await next();
    await until(() => texts('h2')[0] === 'Before you start', 'the private questions');
    expect(fetched).to.deep.equal(['/none.json']);
  });
});

describe('helplines', () => {
  const today = new Date().toISOString().slice(0, 10);
  const line = { country: 'Nowhere', name: 'A line', phone: '+1 (555) 0100', verifiedOn: today };
  /** The panel with these helplines, and what the publisher is told. */
  async function panel(
    lines: unknown,
    attributes: Record<string, string> = { helplines: '/h.json' },
  ) {
    answers['/h.json'] = async () => (lines instanceof Response ? lines : Response.json(lines));
    let all!: Awaited<ReturnType<typeof asks>>;
    let errors: string[] = [];
    const warnings = await collectConsole('warn', async () => {
      errors = await collectConsole('error', async () => {
        all = await asks(safe, attributes);
        await all.press('.foot .link');
        await until(() => all.texts('h2')[0] === 'Private support', 'the panel');
        const told = () => all.events.some(({ type }) => type === 'trust-error');
        await until(() => !attributes.helplines || all.find('.lines') || told(), 'the answer');
        await all.element.updateComplete;
      });
    });
    return { ...all, warnings, errors };
  }

  it('are links to call, or to a page, with what else is known', async () => {
    const { find, texts, warnings, errors } = await panel([
      { ...line, hours: 'day and night', url: 'https://example.org/talk/' },
    ]);
    await until(() => texts('.lines .small').join().includes('Checked'), 'the date');
    const [phone, address] = [...find('.lines')!.querySelectorAll('a')];
    expect(phone!.getAttribute('href')).to.equal('tel:+15550100');
    expect([phone!.textContent, phone!.dir]).to.deep.equal(['+1 (555) 0100', 'ltr']);
    expect(address!.getAttribute('href')).to.equal('https://example.org/talk/');
    expect(address!.textContent).to.equal('example.org/talk');
    expect(address!.rel).to.equal('noopener noreferrer');
    expect(texts('.lines .small')[0]).to.match(
      /^Nowhere · Hours: day and night · Checked .+\d{4}$/,
    );
    expect([warnings, errors]).to.deep.equal([[], []]);
  });

  it('give way to words where there are none, and the publisher is told', async () => {
    const { texts, warnings, errors } = await panel([], {});
    expect(texts('.quiz > p')[2]).to.match(/^A doctor, a local support service/);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<trust-quiz> has no helplines');
    expect(errors).to.deep.equal([]);
  });

  it('are shown when they are old, and the publisher is told', async () => {
    const { texts, warnings } = await panel([{ ...line, verifiedOn: '2020-02-29' }]);
    expect(texts('.lines strong')).to.deep.equal(['A line']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('"A line" was last checked on 2020-02-29');
  });

  it('that are wrong are left out, each named by its place', async () => {
    const { texts, errors, events } = await panel([
      { ...line, name: '' },
      line,
      { ...line, name: 'Other', url: 'javascript:alert(1)' },
    ]);
    expect(texts('.lines strong')).to.deep.equal(['A line', 'Other']);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include('/h.json $[0].name').and.include('/h.json $[2].url');
    expect(events.map(({ type }) => type)).to.include('trust-error');
  });

  const failures: Record<string, [lines: unknown, attributes?: Record<string, string>]> = {
    'that are not found': [new Response('gone', { status: 404 })],
    'that are HTML': [new Response('<!doctype html>')],
    'that are no list': [{ lines: [] }],
    'behind a forbidden address': [[], { helplines: 'javascript:alert(1)' }],
    'that can’t be reached': [[], { helplines: '/offline.json' }],
  };
  for (const [what, given] of Object.entries(failures)) {
    it(`give way to words ${what}, and the publisher is told once`, async () => {
      const { texts, errors, warnings } = await panel(...given);
      expect(texts('.quiz > p')[2]).to.match(/^A doctor, a local support service/);
      expect(errors).to.have.length(1);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('show markup as it is written', async () => {
    const { texts, all } = await panel([{ ...line, name: '<img src=x onerror=alert(1)>' }]);
    expect(texts('.lines strong')).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(all('.lines img')).to.deep.equal([]);
  });
});
