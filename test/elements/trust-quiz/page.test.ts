import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { parts, quizOf, types } from '../../../stories/quizzes.js';
import { asks, tabTo } from './quiz-fixture.js';

const all = quizOf([types.yesno, { ...types.scale, required: true }, types.several, types.text]);
const page = { layout: 'page' };

describe('a quiz on one page', () => {
  it('shows all questions, each a group of its own, numbered', async () => {
    const { texts, asked, find, all: seen } = await asks(all, page);
    expect(asked()).to.equal(
      'Did you talk today? | How easy is it to begin? | What helps? | What would you like to say next?',
    );
    expect(texts('legend > .asks:first-child')).to.deep.equal(['1.', '2.', '3.', '4.']);
    expect(texts('#next')).to.deep.equal(['See the result']);
    expect(!!find('#back')).to.equal(false);
    const names = seen<HTMLInputElement>('[type=radio]').map(({ name }) => name);
    expect(new Set(names).size).to.equal(2);
  });

  it('keeps the answers of one question apart from those of another', async () => {
    const { pick, picked } = await asks(all, page);
    await pick('Yes', 'Hard', 'Tea');
    await pick('Easy');
    expect(picked()).to.deep.equal(['Yes', 'Easy', 'Tea']);
  });

  it('names every answer that is missing or too many, and leads to the first', async () => {
    const { pick, next, texts, focuses, focused, sees } = await asks(all, page);
    await pick('Quiet', 'Tea', 'A plan');
    await next();
    await focuses('input');
    expect(focused()!.closest('fieldset')!.textContent).to.include('How easy is it to begin?');
    expect(texts('.problem:not(:empty)')).to.deep.equal([
      'This one needs an answer to go on.',
      'At most 2 of these, please.',
    ]);
    await pick('Easy');
    expect(texts('.problem:not(:empty)')).to.deep.equal(['At most 2 of these, please.']);
    await next();
    expect(focused()!.closest('fieldset')!.textContent).to.include('What helps?');
    await pick('Tea');
    await next();
    await sees('#quizEdit');
  });

  it('opens and closes questions as answers call for them, where the reader stands', async () => {
    const branching = quizOf([
      types.yesno,
      { ...types.scale, when: { question: 'yesno', is: 'yes' } },
      types.number,
    ]);
    const { choice, asked, focused, element } = await asks(branching, page);
    choice('Yes').focus();
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(asked()).to.include('How easy');
    expect(focused() === choice('Yes')).to.equal(true);
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(asked()).to.not.include('How easy');
    expect(focused() === choice('No')).to.equal(true);
  });

  it('leads to the result without a review, and back to the questions as they were', async () => {
    const { pick, next, press, sees, focuses, picked, words, events } = await asks(parts, page);
    await pick('Never');
    await next();
    await focuses('h2');
    await sees('#quizEdit');
    expect(words('h2')).to.equal(
      'Too few answers to tell about plans that slip and words that miss.',
    );
    expect(events.at(-1)!.type).to.equal('trust-quiz-complete');
    await press('#quizEdit');
    await focuses('h2');
    expect(words('h2')).to.equal('Plans and words');
    expect(picked()).to.deep.equal(['Never']);
  });

  it('works by the keyboard alone', async () => {
    const parts = await asks(quizOf([types.yesno, types.scale]), page);
    const { find, picked, sees } = parts;
    find('h2')!.focus();
    await tabTo(parts, 'input');
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    expect(picked()).to.deep.equal(['Yes', 'So-so']);
    await tabTo(parts, '#next');
    await sendKeys({ press: 'Enter' });
    await sees('#quizEdit');
  });

  it('shows each section once', async () => {
    const { texts } = await asks(
      quizOf(
        [
          { ...types.yesno, section: 'one' },
          { ...types.scale, section: 'one' },
          { ...types.several, section: 'two' },
        ],
        {
          sections: [
            { id: 'one', title: 'First' },
            { id: 'two', title: 'Then', text: 'Take your time.' },
          ],
        },
      ),
      page,
    );
    expect(texts('.section')).to.deep.equal(['First', 'Then Take your time.']);
  });
});
