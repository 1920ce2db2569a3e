import { expect, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { parts, quizOf, types } from '../../../stories/quizzes.js';
import { until } from '../../suites/until.js';
import { asks, quiz, tabTo } from './quiz-fixture.js';

const plain = quizOf([types.scale, types.yesno]);
const withIntro = { ...plain, intro: 'About one minute.' };

/** Clicks in the middle of what is seen. */
async function point(target: Element) {
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  await sendMouse({ type: 'click', position });
}

describe('the steps of a quiz', () => {
  it('begin with the built-in intro, in the language of the page', async () => {
    const { words, texts, element } = await quiz();
    expect(words('h2')).to.equal('What may be feeding the distrust?');
    expect(texts('.quiz > p')).to.have.length(2);
    expect(texts('#next')).to.deep.equal(['Start']);
    element.lang = 'ar';
    await until(() => texts('#next')[0] === 'ابدأ', 'Arabic');
    expect(words('h2')).to.equal('ما الذي قد يغذّي انعدام الثقة؟');
  });

  it('begin with the first question, where there is no intro', async () => {
    const { asked, texts, find } = await asks(plain);
    expect(asked()).to.equal('How easy is it to begin?');
    expect(texts('legend .small')).to.deep.equal(['Question 1 of 2']);
    expect(!!find('#back'), 'there is no way back').to.equal(false);
  });

  it('take no focus and do not scroll on load', async () => {
    const { focused } = await quiz(
      html`<p tabindex="0">Before.</p>
        <div style="block-size: 60vh"></div>
        <trust-quiz .data=${plain}></trust-quiz>`,
    );
    await new Promise(requestAnimationFrame);
    expect(focused()).to.equal(null);
    expect(document.activeElement).to.equal(document.body);
    expect(scrollY).to.equal(0);
  });

  it('never go on by themselves, whatever is answered', async () => {
    const { pick, asked, element, events } = await asks(plain);
    for (const words of ['Easy', 'Hard', 'So-so']) await pick(words);
    await element.updateComplete;
    expect(asked()).to.equal('How easy is it to begin?');
    expect(events.map(({ type }) => type)).to.deep.equal(['trust-quiz-start']);
  });

  it('go by the keyboard alone: arrows pick, Enter goes on, focus stands at the new question', async () => {
    const { find, focused, focuses, picked, asked, texts } = await asks(withIntro);
    find('#next')!.focus();
    await sendKeys({ press: 'Enter' });
    await focuses('legend');
    expect(asked()).to.equal('How easy is it to begin?');
    await tabTo({ focused }, 'input');
    expect(picked(), 'focus picks nothing').to.deep.equal([]);
    await sendKeys({ press: 'ArrowDown' });
    expect(picked()).to.deep.equal(['So-so']);
    await sendKeys({ press: 'ArrowDown' });
    expect(picked()).to.deep.equal(['Easy']);
    await tabTo({ focused }, '#next');
    await sendKeys({ press: 'Enter' });
    await until(() => asked() === 'Did you talk today?' && focused(), 'the next question');
    await focuses('legend');
    expect(texts('legend .small')).to.deep.equal(['Question 2 of 2']);
    await tabTo({ focused }, 'input');
    await sendKeys({ press: 'Space' });
    expect(picked()).to.deep.equal(['Yes']);
  });

  it('go by the pointer, also by the words of an answer', async () => {
    const { find, choice, picked, asked, focuses } = await asks(plain);
    await point(choice('Easy').parentElement!.querySelector('span')!);
    await until(() => picked()[0] === 'Easy', 'the answer');
    await point(find('#next')!);
    await focuses('legend');
    expect(asked()).to.equal('Did you talk today?');
  });

  it('leave no gap beneath the answers, however high the question', async () => {
    const long = { ...types.scale, text: 'How easy is it to begin? '.repeat(12) };
    const { find, next } = await asks({ ...quizOf([types.yesno, long]), intro: 'Two questions.' });
    const gap = () => {
      // Drawn as if for the first time.
      find('fieldset')!.hidden = true;
      void find('fieldset')!.offsetHeight;
      find('fieldset')!.hidden = false;
      const [{ bottom }, choices] = [find('fieldset')!, find('.choices')!].map((one) =>
        one.getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      return Math.round(bottom - choices.bottom);
    };
    await next();
    expect(gap()).to.equal(0);
    await next();
    expect(gap()).to.equal(0);
  });

  it('can be passed over, and back keeps what was answered', async () => {
    const { pick, next, back, picked, asked, focuses } = await asks(plain);
    await pick('So-so');
    await next();
    await next();
    await back();
    await focuses('legend');
    expect(asked()).to.equal('Did you talk today?');
    expect(picked()).to.deep.equal([]);
    await back();
    expect(asked()).to.equal('How easy is it to begin?');
    expect(picked()).to.deep.equal(['So-so']);
  });

  it('take an answer back by another, also the one that says "skip"', async () => {
    const { pick, picked, next, texts } = await asks(quizOf([types.yesno]));
    await pick('Yes', 'Rather not say');
    expect(picked()).to.deep.equal(['Rather not say']);
    await next();
    expect(texts('.answers strong')).to.deep.equal(['No answer']);
  });

  it('keep a required question until it is answered, and say so at the question', async () => {
    const { next, pick, texts, asked, focuses, find } = await asks(
      quizOf([{ ...types.scale, required: true }, types.yesno]),
    );
    await next();
    await focuses('input');
    expect(texts('[role=alert]')).to.deep.equal(['This one needs an answer to go on.']);
    expect(find('fieldset')!.getAttribute('aria-describedby')).to.equal('focus-problem');
    expect(find('#focus-problem')!.role).to.equal('alert');
    await pick('Hard');
    expect(find('.problem')!.textContent).to.equal('');
    await next();
    expect(asked()).to.equal('Did you talk today?');
  });

  it('branch by what was answered before, and count anew', async () => {
    const branching = quizOf([
      types.yesno,
      { ...types.scale, when: { question: 'yesno', is: 'yes' } },
      types.number,
    ]);
    const { pick, next, back, asked, texts } = await asks(branching);
    expect(texts('legend .small')).to.deep.equal(['Question 1 of 2']);
    await pick('Yes');
    expect(texts('legend .small')).to.deep.equal(['Question 1 of 3']);
    await next();
    expect(asked()).to.equal('How easy is it to begin?');
    await pick('Easy');
    await back();
    await pick('No');
    await next();
    expect(asked()).to.equal('How long is a good talk?');
    await back();
    await pick('Yes');
    await next();
    expect(asked()).to.equal('How easy is it to begin?');
  });

  it('come in an order by chance that stays the same, back and forth', async () => {
    const many = quizOf(
      [...'abcdefghij'].map((id) => ({ id, type: 'yesno', text: `Question ${id}` })),
      { shuffle: true },
    );
    const order = async () => {
      const { next, back, asked } = await asks(many);
      const seen: string[] = [];
      for (let at = 0; at < 10; at++) {
        seen.push(asked());
        await next();
      }
      const again: string[] = [];
      for (let at = 0; at < 10; at++) {
        await back();
        again.unshift(asked());
      }
      expect(again).to.deep.equal(seen);
      return seen;
    };
    const [one, other, third] = [await order(), await order(), await order()];
    expect([...one].sort()).to.deep.equal([...'abcdefghij'].map((id) => `Question ${id}`));
    // Three times the same by chance: once in 13 trillion.
    expect([other.join(), third.join()].every((seen) => seen === one.join())).to.equal(false);
  });

  it('show a section with words before its first question, and its title over the others', async () => {
    const { next, texts, focuses, words } = await asks(
      quizOf(
        [types.yesno, { ...types.scale, section: 'talk' }, { ...types.number, section: 'talk' }],
        { sections: [{ id: 'talk', title: 'Talking', text: 'Think of the two of you.' }] },
      ),
    );
    await next();
    await focuses('.section');
    expect(words('.section')).to.equal('Talking Think of the two of you.');
    expect(texts('legend .small')).to.deep.equal(['Question 2 of 3']);
    await next();
    expect(texts('.section')).to.deep.equal([]);
    expect(texts('legend .small')).to.deep.equal(['Talking · Question 3 of 3']);
    await focuses('legend');
  });

  it('tell the page where the reader is, and nothing of the answers', async () => {
    const { answer, next, press, sees, events } = await asks({
      ...parts,
      intro: 'Four questions.',
    });
    await next();
    await answer([0, 2, -1, 3]);
    await next();
    await sees('#quizEdit');
    await press('#quizEdit');
    const told = events.map((event) => [event.type, (event as CustomEvent).detail]);
    expect(told).to.deep.equal([
      ['trust-quiz-start', null],
      ...[0, 1, 2, 3].map((index) => ['trust-quiz-step', { index }]),
      ['trust-quiz-complete', null],
    ]);
    expect(events.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
  });
});
