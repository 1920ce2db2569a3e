import { html } from 'lit';
import type { Subject } from './subject.js';
import { until } from './until.js';

/** Opens the menu by the first control, and closes it. */
async function openAndClose({ shadowRoot }: HTMLElement): Promise<void> {
  const control = () => shadowRoot?.querySelector('button');
  (await until(control, 'the control')).click();
  await until(() => shadowRoot?.querySelector(':popover-open [part=target]'), 'the open menu');
  control()!.click();
  await until(() => !shadowRoot?.querySelector(':popover-open'), 'the closed menu');
}

/** Every element of the library, listed once. */
export const subjects: readonly Subject[] = [
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
    works: openAndClose,
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
    works: openAndClose,
  },
];
