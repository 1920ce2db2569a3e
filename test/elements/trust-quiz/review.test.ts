import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { parts, quizOf, types, ways } from '../../../stories/quizzes.js';
import { asks, tabTo } from './quiz-fixture.js';

const atReview = async () => {
  const all = await asks(parts);
  await all.answer([0, 2, 3, -1]);
  await all.sees('.answers');
  return all;
};

describe('the review', () => {
  it('lists each question with its answer, and takes the focus', async () => {
    const { texts, focuses, words } = await atReview();
    await focuses('h2');
    expect(words('h2')).to.equal('Your answers');
    expect(texts('.answers div')).to.deep.equal(parts.questions.map(({ text }) => text));
    expect(texts('.answers strong')).to.deep.equal(['Never', 'Often', 'No answer', 'No answer']);
  });

  it('leads to one question and back, by the keyboard, with the answer changed', async () => {
    const all = await atReview();
    const { focuses, focused, asked, texts, find } = all;
    find('.answers li:nth-child(2) button')!.focus();
    expect(focused()!.ariaLabel).to.equal('Change answer 2');
    await sendKeys({ press: 'Enter' });
    await focuses('legend');
    expect(asked()).to.equal('How often does a plan change late?');
    await tabTo(all, 'input');
    await sendKeys({ press: 'ArrowUp' });
    await tabTo(all, '#next');
    await sendKeys({ press: 'Enter' });
    await focuses('h2');
    expect(texts('.answers strong')[1]).to.equal('Sometimes');
  });

  it('leads back also by "Back", and only the first time', async () => {
    const { press, back, texts, asked, sees } = await atReview();
    await press('.answers li:nth-child(3) button');
    expect(asked()).to.equal('How often do you guess, and not ask?');
    await back();
    await sees('.answers');
    await back();
    expect(asked()).to.equal('How often do words come across wrong?');
    await back();
    expect(asked(), 'as before').to.equal('How often do you guess, and not ask?');
    expect(texts('.answers')).to.deep.equal([]);
  });

  it('asks what a changed answer opens', async () => {
    const { pick, next, texts, press, sees } = await asks(
      quizOf([types.yesno, { ...types.scale, when: { question: 'yesno', is: 'yes' } }]),
    );
    await pick('No');
    await next();
    await sees('.answers');
    expect(texts('.answers div')).to.deep.equal(['Did you talk today?']);
    await press('.answers button');
    await pick('Yes');
    await next();
    await sees('.answers');
    expect(texts('.answers strong')).to.deep.equal(['Yes', 'No answer']);
  });

  it('is where "Change answers" leads from the result, and the result follows', async () => {
    const { answer, next, press, sees, words, pick } = await asks(parts);
    await answer(ways.one);
    await next();
    await sees('#quizEdit');
    expect(words('h2')).to.equal('Most of it: plans that slip.');
    await press('#quizEdit');
    await sees('.answers');
    await press('.answers li:nth-child(1) button');
    await pick('Often');
    await next();
    await sees('.answers');
    await next();
    await sees('#quizEdit');
    expect(words('h2')).to.equal('A few signs, nothing clear.');
  });
});
