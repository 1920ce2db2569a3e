import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { knowledge, quizOf, types } from '../../../stories/quizzes.js';
import { until } from '../../suites/until.js';
import { asks as given } from './quiz-fixture.js';

async function asks(...quiz: Parameters<typeof given>) {
  const all = await given(...quiz);
  /** Its code comes with the first check. */
  const says = (words: string) => until(() => all.words('.feedback') === words, `"${words}"`);
  return { ...all, says };
}

describe('an answer that can be right', () => {
  it('is checked before the quiz goes on, and what is said of it is announced', async () => {
    const { pick, next, texts, words, says, asked, find } = await asks(knowledge);
    expect(texts('#next'), 'it can be passed over').to.deep.equal(['Next']);
    await pick('I’m sorry I was late.');
    expect(texts('#next')).to.deep.equal(['Check']);
    expect(find('.feedback')!.role).to.equal('status');
    expect(words('.feedback')).to.equal('');
    await next();
    await says('That’s right. It names what happened.');
    expect(asked()).to.equal('Which of these is one?');
    expect(texts('#next')).to.deep.equal(['Next']);
    await next();
    expect(asked()).to.equal('Does it oblige the other to forgive?');
    expect(words('.feedback')).to.equal('');
  });

  it('is checked by Enter, and the focus stays on the button', async () => {
    const { pick, find, focused, says } = await asks(knowledge);
    await pick('I’m sorry, but you were late too.');
    find('#next')!.focus();
    await sendKeys({ press: 'Enter' });
    await says('Not quite. A “but” takes it back.');
    expect(focused() === find('#next')).to.equal(true);
  });

  it('is checked anew when it is changed', async () => {
    const { pick, next, words, texts } = await asks(knowledge);
    await pick('I’m sorry, but you were late too.');
    await next();
    await pick('I’m sorry I was late.');
    expect(words('.feedback')).to.equal('');
    expect(texts('#next')).to.deep.equal(['Check']);
  });

  it('has words of ours, where the quiz has none: the answer in the language of the page', async () => {
    const { answer, pick, next, says } = await asks(knowledge);
    await answer([-1]);
    await pick('Yes');
    await next();
    await says('Not quite. The answer: No.');
    await pick('No');
    await next();
    await says('That’s right.');
  });

  it('may be several answers, all of them and no other', async () => {
    const { pick, next, says } = await asks(
      quizOf([{ ...types.several, most: 4, right: ['Quiet', 'Tea'] }]),
    );
    await pick('Quiet');
    await next();
    await says('Not quite. The answer: Quiet · Tea.');
    await pick('Tea');
    await next();
    await says('That’s right.');
  });

  it('is counted in the result, and told of there with its feedback', async () => {
    const { pick, next, texts, words, sees, press } = await asks(knowledge, { layout: 'page' });
    await pick('I’m sorry I was late.', 'Yes');
    await next();
    await sees('#quizEdit');
    expect(words('h2')).to.equal('Thank you for playing.');
    expect(texts('.quiz > p').slice(0, 2)).to.deep.equal([
      '1 of 2 right · A start',
      'The rest can be learned.',
    ]);
    await press('summary');
    expect(texts('.why li')).to.deep.equal([
      'Which of these is one? I’m sorry I was late. That’s right. It names what happened.',
      'Does it oblige the other to forgive? Yes Not quite. The answer: No.',
    ]);
  });
});
