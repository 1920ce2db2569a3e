import { expect, fixtureSync, html } from '@open-wc/testing';
import type { TrustQuiz } from '../../../src/elements/trust-quiz/trust-quiz.js';
import { letAllGo } from '../../../src/page/tools.js';
import { kinds, parts, quizOf, types } from '../../../stories/quizzes.js';
import { standInNetwork } from '../../kit/network.js';
import { rest, showsLightDom, watch } from '../../kit/probe.js';
import { until } from '../../suites/until.js';
import { asks, quiz, reading } from './quiz-fixture.js';

const network = standInNetwork();
const good = JSON.stringify(quizOf([types.yesno]));

/** A quiz from an address, whose answer has not come yet. */
function from(src: string): TrustQuiz {
  const place = fixtureSync<HTMLElement>(
    html`<div><trust-quiz src=${src}>The questions as plain HTML.</trust-quiz></div>`,
  );
  return place.querySelector('trust-quiz')!;
}

describe('the data of a quiz', () => {
  it('comes as a property, or inside the tag', async () => {
    expect((await asks(parts)).asked()).to.equal('How often do plans hold?');
    const { element, asked } = await quiz(
      html`<trust-quiz>
        <script type="application/json">
          {
            "title": "A quiz",
            "questions": [{ "id": "a", "type": "yesno", "text": "Is it small?" }]
          }
        </script>
      </trust-quiz>`,
    );
    expect(asked()).to.equal('Is it small?');
    element.querySelector('script')!.textContent = good;
    await until(() => asked() === 'Did you talk today?', 'the other quiz');
  });

  it('comes from an address; the own content shows till then, however long that is', async () => {
    const element = from('/quiz.json');
    await until(() => network.last()?.url === '/quiz.json', 'the request');
    for (let more = 0; more < 3; more++) await rest();
    expect(showsLightDom(element)).to.equal(true);
    expect(element.matches(':state(ready)')).to.equal(false);
    network.last().answer(good);
    await until(() => element.matches(':state(ready)'), 'the ready state');
    expect(reading(element).asked()).to.equal('Did you talk today?');
  });

  it('is the built-in quiz where there is none, and asks the network for nothing', async () => {
    const { words } = await quiz();
    expect(words('h2')).to.equal('What may be feeding the distrust?');
    expect(network.requests).to.deep.equal([]);
  });

  const bad: Record<string, [data: unknown, paths: string[]]> = {
    'no title and no questions': [{}, ['data $.title', 'data $.questions']],
    'no object': ['a quiz', ['data $']],
    'no choices, an unknown field and a forbidden address': [
      {
        title: 'Bad',
        colour: 'red',
        questions: [{ id: 'a', type: 'single', text: 'A?' }],
        dimensions: [
          { id: 'd', title: 'D', items: ['gone'], next: { text: 'x', href: 'javascript:1' } },
        ],
      },
      [
        'data $.questions[0].choices',
        'data $.dimensions[0].items[0]',
        'data $.dimensions[0].next.href',
        'data $.colour',
      ],
    ],
  };
  for (const [what, [data, paths]] of Object.entries(bad)) {
    it(`is refused with all of its problems, told once: ${what}`, async () => {
      let element!: TrustQuiz;
      const { said, fired, faults } = await watch(async () => {
        ({ element } = await asks(data));
      });
      expect(showsLightDom(element)).to.equal(true);
      expect(said).to.have.length(1);
      expect(fired).to.have.length(1);
      for (const path of paths) {
        expect(fired[0]!.map((problem) => problem.path)).to.include(path);
        expect(said[0]).to.include(path);
      }
      expect(faults).to.deep.equal([]);
    });
  }

  const answers: Record<string, () => void> = {
    'is not found': () => network.last().answer('gone', 404),
    'can’t be reached': () => network.last().fail(),
    'is HTML': () => network.last().answer('<!doctype html><title>Home</title>'),
  };
  for (const [what, answer] of Object.entries(answers)) {
    it(`shows the own content where the address ${what}`, async () => {
      const element = from('/quiz.json');
      const { said, fired } = await watch(async () => {
        await until(() => network.last()?.url === '/quiz.json', 'the request');
        answer();
        await until(() => element.matches(':state(ready)'), 'the ready state');
      });
      expect(showsLightDom(element)).to.equal(true);
      expect([said.length, fired.length]).to.deep.equal([1, 1]);
      expect(fired[0]![0]!.path).to.equal('/quiz.json');
    });
  }

  it('may be mended: the quiz shows then', async () => {
    const { said } = await watch(async () => {
      const { element, asked } = await asks({ title: '' });
      element.data = parts;
      await until(() => asked() === 'How often do plans hold?', 'the quiz');
    });
    expect(said).to.have.length(1);
  });

  it('gives way to another quiz and comes back, each with its own answers', async () => {
    const { element, pick, picked, next, asked } = await asks(parts);
    await pick('Often');
    await next();
    await pick('Never');
    element.data = kinds;
    await until(() => asked() === 'After a quarrel I would rather', 'the other quiz');
    expect(picked()).to.deep.equal([]);
    await pick('talk');
    element.data = parts;
    await until(() => asked() === 'How often does a plan change late?', 'the first quiz');
    expect(picked()).to.deep.equal(['Never']);
    element.data = kinds;
    await until(() => picked().join() === 'talk', 'the answer to the other');
  });

  it('may lose the question at which the reader is: the quiz goes on', async () => {
    const { element, pick, next, asked, back, picked } = await asks(parts);
    await pick('Often');
    await next();
    element.data = {
      ...parts,
      questions: [parts.questions[0], ...parts.questions.slice(2)],
      dimensions: [],
      themes: undefined,
      results: [],
    };
    await until(() => asked() === 'How often do you guess, and not ask?', 'the next question');
    await back();
    expect(picked()).to.deep.equal(['Often']);
  });

  it('is the same quiz in another language: place and answers stay', async () => {
    const { element, next, pick, picked, texts, asked, all } = await quiz(
      html`<trust-quiz helplines="/none.json"></trust-quiz>`,
    );
    await next();
    await until(() => network.last()?.url === '/none.json', 'the helplines');
    network.last().answer('[]');
    await until(() => texts('h2')[0] === 'Before you start', 'the private questions');
    await next();
    await pick('Sometimes');
    await next();
    await pick('Often');
    const at = asked();
    element.lang = 'ar';
    await until(() => /\p{Script=Arabic}/u.test(asked()), 'Arabic');
    expect(picked()).to.deep.equal(['كثيرًا']);
    expect(texts('legend .small')[0]).to.include('السؤال 2 من 20');
    element.lang = 'en';
    await until(() => asked() === at, 'English');
    expect(picked()).to.deep.equal(['Often']);
    expect(all('fieldset')).to.have.length(1);
  });
});

describe('two quizzes on a page', () => {
  it('have nothing to do with each other', async () => {
    const { place } = await quiz(html`
      <trust-quiz .data=${parts}></trust-quiz>
      <trust-quiz .data=${parts}></trust-quiz>
    `);
    const [one, other] = [...place.querySelectorAll('trust-quiz')].map(reading);
    await one!.pick('Often');
    await one!.next();
    await until(() => other!.asked(), 'the other quiz');
    expect(other!.picked()).to.deep.equal([]);
    expect(other!.texts('legend .small')).to.deep.equal(['Question 1 of 4']);
    await other!.pick('Never');
    await one!.back();
    expect(one!.picked()).to.deep.equal(['Often']);
  });
});

describe('a quiz whose reader has left', () => {
  it('is empty at once, and begins anew', async () => {
    const { element, answer, next, pick, sees, texts, asked, picked } = await asks(parts);
    await answer([0, 2, 0]);
    await pick('Never');
    await next();
    await sees('.answers');
    letAllGo();
    expect(element.renderRoot.textContent!.trim()).to.equal('');
    await until(() => asked(), 'the first question');
    expect(asked()).to.equal('How often do plans hold?');
    expect(picked()).to.deep.equal([]);
    expect(texts('.answers')).to.deep.equal([]);
  });
});

describe('a quiz and tools that watch', () => {
  it('asks session-replay tools to leave it out, and lets the publisher say otherwise', async () => {
    const { element } = await asks(parts, { 'data-dd-privacy': 'mask' });
    expect(element.dataset.ddPrivacy).to.equal('mask');
    expect(element.dataset.clarityMask).to.equal('true');
    expect(element.hasAttribute('data-sentry-block')).to.equal(true);
  });
});
