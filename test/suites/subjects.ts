import { html } from 'lit';
import type { TrustQuiz } from '../../src/elements/trust-quiz/trust-quiz.js';
import type { TrustSpace } from '../../src/elements/trust-space/trust-space.js';
import { FakeStore } from '../../stories/fake-store.js';
import { talk } from '../../stories/media.js';
import { parts } from '../../stories/quizzes.js';
import type { Subject } from './subject.js';
import { until } from './until.js';

/** Opens the menu by a control, and closes it. */
async function openAndClose(element: HTMLElement, by = 'button'): Promise<void> {
  const control = () => element.shadowRoot?.querySelector<HTMLElement>(by);
  (await until(control, 'the control')).click();
  await until(
    () => element.shadowRoot?.querySelector(':popover-open [part=target]'),
    'the open menu',
  );
  control()!.click();
  await until(() => !element.shadowRoot?.querySelector(':popover-open'), 'the closed menu');
}

/** Presses Shift once, which the first exit in the page answers; another key takes it back. The test is not left. */
async function pressShiftOnce(element: HTMLElement): Promise<void> {
  await until(() => element.shadowRoot?.querySelector('a[href]'), 'the link');
  const answer = () =>
    [...document.querySelectorAll(element.localName)]
      .map(({ shadowRoot }) => shadowRoot?.querySelector('[role=status]')?.textContent)
      .find(Boolean);
  const key = (type: string, key: string) => dispatchEvent(new KeyboardEvent(type, { key }));
  key('keydown', 'Shift');
  key('keyup', 'Shift');
  if (!answer()) throw new Error('Shift was not answered');
  key('keydown', 'a');
  if (answer()) throw new Error('another key did not take it back');
}

/** Answers the first question, goes on, and comes back: the answer still stands. */
async function answerAndGoBack(element: HTMLElement): Promise<void> {
  const count = (at: number) =>
    element.shadowRoot?.querySelector('legend')?.textContent?.includes(`${at} of`);
  const choice = () => element.shadowRoot!.querySelector<HTMLInputElement>('.choices input')!;
  const press = (id: string) => element.shadowRoot!.querySelector<HTMLElement>(id)!.click();
  await until(() => count(1), 'the first question');
  choice().click();
  press('#next');
  await until(() => count(2), 'the second question');
  press('#back');
  await until(() => count(1) && choice().checked, 'the first question with its answer');
}

/** Writes one boundary, which then stands in the list behind those that were there. */
async function writeOne(element: HTMLElement): Promise<void> {
  const root = () => element.shadowRoot!;
  const find = (selector: string) => root().querySelector<HTMLElement>(selector);
  const count = () => root().querySelectorAll('.list > li').length;
  (await until(() => element.shadowRoot && find('#write'), 'the list')).click();
  const before = count();
  (await until(() => find('.areas button'), 'the areas')).click();
  const field = await until(() => root().querySelector<HTMLTextAreaElement>('#action'), 'the form');
  field.value = 'go for a walk';
  field.dispatchEvent(new Event('input'));
  find('.nav .primary')!.click();
  await until(() => count() === before + 1, 'the boundary in the list');
}

/** Every element of the library, listed once. */
export const subjects: readonly Subject[] = [
  {
    tag: 'trust-quick-exit',
    load: async () =>
      (await import('../../src/elements/trust-quick-exit/trust-quick-exit.js')).TrustQuickExit,
    define: () => import('../../src/elements/trust-quick-exit/define.js'),
    stories: async () => {
      const { default: _, ...stories } = await import('../../stories/trust-quick-exit.stories.js');
      return stories;
    },
    controls: '[part=button]',
    works: pressShiftOnce,
  },
  {
    tag: 'trust-quote',
    load: async () => (await import('../../src/elements/trust-quote/trust-quote.js')).TrustQuote,
    define: () => import('../../src/elements/trust-quote/define.js'),
    stories: async () => {
      const { default: _, ...stories } = await import('../../stories/trust-quote.stories.js');
      return stories;
    },
    laterStyles: async () => [
      (await import('../../src/kit/share/share-menu.styles.js')).menuStyles,
      (await import('../../src/elements/trust-quote/quote-tools.styles.js')).toolsStyles,
      (await import('../../src/elements/trust-quote/quote-picture.styles.js')).pictureStyles,
    ],
    content: () =>
      html`<blockquote><p>A sentence.</p></blockquote>
        <p>Somebody</p>`,
    controls: '[part=action]',
    works: (element) => openAndClose(element),
  },
  {
    tag: 'trust-share-button',
    load: async () =>
      (await import('../../src/elements/trust-share-button/trust-share-button.js'))
        .TrustShareButton,
    define: () => import('../../src/elements/trust-share-button/define.js'),
    stories: async () => {
      const { default: _, ...stories } =
        await import('../../stories/trust-share-button.stories.js');
      return stories;
    },
    laterStyles: async () => [
      (await import('../../src/kit/share/share-menu.styles.js')).menuStyles,
    ],
    controls: '[part=button]',
    works: (element) => openAndClose(element),
  },
  {
    tag: 'trust-space',
    load: async () => (await import('../../src/elements/trust-space/trust-space.js')).TrustSpace,
    define: () => import('../../src/elements/trust-space/define.js'),
    stories: async () => {
      const { default: _, ...stories } = await import('../../stories/trust-space.stories.js');
      return stories;
    },
    laterStyles: async () => [
      (await import('../../src/elements/trust-space/space-view.styles.js')).viewStyles,
      (await import('../../src/kit/styles/fields.js')).fieldStyles,
    ],
    prepare(element) {
      const items = [{ id: 'a' }, { id: 'b', kept: true }];
      (element as TrustSpace).store = new FakeStore({ items });
    },
    controls: 'button',
    async works(element) {
      const toggle = await until(
        () => element.shadowRoot?.querySelector<HTMLElement>('#toggle'),
        'the button',
      );
      toggle.click();
      await until(() => element.shadowRoot?.querySelector('[part=item]'), 'the items');
      toggle.click();
      await until(() => !element.shadowRoot?.querySelector('[part=item]'), 'the items to go');
    },
  },
  {
    tag: 'trust-video',
    load: async () => (await import('../../src/elements/trust-video/trust-video.js')).TrustVideo,
    define: () => import('../../src/elements/trust-video/define.js'),
    stories: async () => {
      const { default: _, ...stories } = await import('../../stories/trust-video.stories.js');
      return stories;
    },
    laterStyles: async () => [
      (await import('../../src/kit/share/share-menu.styles.js')).menuStyles,
      (await import('../../src/kit/styles/fields.js')).fieldStyles,
      (await import('../../src/elements/trust-video/video-consent.styles.js')).consentStyles,
      (await import('../../src/elements/trust-video/video-transcript.styles.js')).transcriptStyles,
    ],
    content: () => html`<a href=${talk}>A talk</a>`,
    controls: '[part=button], [part=action]:not([hidden])',
    works: (element) => openAndClose(element, '#share'),
  },
  // Last: these register others, which must not be there when their own turn comes.
  {
    tag: 'trust-quiz',
    load: async () => (await import('../../src/elements/trust-quiz/trust-quiz.js')).TrustQuiz,
    define: () => import('../../src/elements/trust-quiz/define.js'),
    stories: async () => {
      const { default: _, ...stories } = await import('../../stories/trust-quiz.stories.js');
      return stories;
    },
    laterStyles: async () => [
      (await import('../../src/elements/trust-quiz/quiz-end.styles.js')).endStyles,
      (await import('../../src/kit/styles/support.js')).supportStyles,
      (await import('../../src/kit/styles/keeping.js')).keepingStyles,
    ],
    prepare(element) {
      (element as TrustQuiz).data = parts;
    },
    controls: 'label, #next, #back',
    works: answerAndGoBack,
  },
  {
    tag: 'boundary-builder',
    load: async () =>
      (await import('../../src/elements/boundary-builder/boundary-builder.js')).BoundaryBuilder,
    define: () => import('../../src/elements/boundary-builder/define.js'),
    stories: async () => {
      const { default: _, ...stories } = await import('../../stories/boundary-builder.stories.js');
      return stories;
    },
    laterStyles: async () => [
      (await import('../../src/elements/boundary-builder/printed.styles.js')).printedStyles,
      (await import('../../src/kit/styles/support.js')).supportStyles,
      (await import('../../src/kit/styles/fields.js')).fieldStyles,
      (await import('../../src/kit/styles/keeping.js')).keepingStyles,
    ],
    controls: 'button:not(:disabled)',
    works: writeOne,
  },
];
