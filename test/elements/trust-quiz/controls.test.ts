import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { quizOf, types } from '../../../stories/quizzes.js';
import { asks } from './quiz-fixture.js';

describe('a question of several answers', () => {
  it('is answered by Space, one by one', async () => {
    const { choice, picked, next, texts } = await asks(quizOf([types.several]));
    choice('Quiet').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    expect(picked()).to.deep.equal(['Quiet', 'Tea']);
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    expect(picked()).to.deep.equal(['Quiet', 'A plan']);
    await next();
    expect(texts('.answers strong')).to.deep.equal(['Quiet, A plan']);
  });

  it('says where they are too many, and goes on with fewer', async () => {
    const { pick, next, texts, focuses, asked, sees } = await asks(quizOf([types.several]));
    await pick('Quiet', 'Tea', 'A plan');
    expect(texts('.problem:not(:empty)'), 'nothing is said before').to.deep.equal([]);
    await next();
    await focuses('input');
    expect(texts('.problem')).to.deep.equal(['At most 2 of these, please.']);
    expect(asked()).to.equal('What helps?');
    await pick('Tea');
    expect(texts('.problem:not(:empty)')).to.deep.equal([]);
    await next();
    await sees('.answers');
  });

  it('takes the answers back where the reader says "skip", and the other way round', async () => {
    const { pick, picked } = await asks(quizOf([{ ...types.several, skip: 'None of these' }]));
    await pick('Quiet', 'Tea', 'None of these');
    expect(picked()).to.deep.equal(['None of these']);
    await pick('A plan');
    expect(picked()).to.deep.equal(['A plan']);
    await pick('A plan');
    expect(picked()).to.deep.equal([]);
  });
});

describe('a question of one answer after one of several', () => {
  it('still has its answer when the reader comes back', async () => {
    const { pick, picked, next, back } = await asks(quizOf([types.single, types.several]));
    await pick('In the morning');
    await next();
    await pick('Quiet', 'Tea');
    await back();
    expect(picked()).to.deep.equal(['In the morning']);
    await next();
    expect(picked()).to.deep.equal(['Quiet', 'Tea']);
  });
});

describe('a number', () => {
  const number = async () => {
    const parts = await asks(quizOf([types.number]));
    const slider = () => parts.find<HTMLInputElement>('[type=range]')!;
    return { ...parts, slider, value: () => slider().ariaValueText };
  };

  it('says that there is no answer until it is moved, and stays so when passed over', async () => {
    const { slider, value, words, texts, next } = await number();
    expect([value(), words('output')]).to.deep.equal(['Not answered yet', 'Not answered yet']);
    expect(slider().value).to.equal('30');
    expect(texts('.ends span')).to.deep.equal(['Short', 'Long']);
    await next();
    expect(texts('.answers strong')).to.deep.equal(['No answer']);
  });

  it('moves by arrows, in steps, and says number and unit', async () => {
    const { slider, value, words, next, back, texts } = await number();
    slider().focus();
    await sendKeys({ press: 'ArrowRight' });
    expect([value(), words('output')]).to.deep.equal(['35 minutes', '35 minutes']);
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowLeft' });
    expect(value()).to.equal('25 minutes');
    await next();
    expect(texts('.answers strong')).to.deep.equal(['25 minutes']);
    await back();
    expect([slider().value, value()]).to.deep.equal(['25', '25 minutes']);
  });

  it('takes the middle by a tap on it', async () => {
    const { slider, value, element } = await number();
    slider().click();
    await element.updateComplete;
    expect(value()).to.equal('30 minutes');
  });
});

describe('a private reflection', () => {
  it('keeps its words, back and forth; no browser completes, checks or saves them', async () => {
    const { find, next, back, texts, words } = await asks(quizOf([types.text]));
    const area = () => find<HTMLTextAreaElement>('textarea')!;
    expect(words('#focus-help')).to.equal(
      'A word or two is plenty. Only for you. It does not change the result.',
    );
    expect(area().getAttribute('autocomplete')).to.equal('off');
    expect(area().getAttribute('spellcheck')).to.equal('false');
    area().focus();
    await sendKeys({ type: 'I was late.' });
    await next();
    expect(texts('.answers strong')).to.deep.equal(['I was late.']);
    await back();
    expect(area().value).to.equal('I was late.');
    area().select();
    await sendKeys({ press: 'Backspace' });
    await next();
    expect(texts('.answers strong')).to.deep.equal(['No answer']);
  });
});

describe('every control', () => {
  for (const [type, question] of Object.entries(types)) {
    it(`is named by its question: ${type}`, async () => {
      const { all, find } = await asks(quizOf([question]));
      expect(find('legend')!.textContent).to.include(question.text);
      const controls = all<HTMLInputElement>('input, textarea');
      expect(controls.length).to.be.greaterThan(0);
      for (const control of controls) {
        const own = control.labels![0] ?? find(`#${control.getAttribute('aria-labelledby')}`);
        expect(own!.textContent!.trim()).to.not.equal('');
        expect(control.closest('fieldset')).to.not.equal(null);
      }
    });
  }
});
