import type { Subject } from './subject.js';
import { until } from './until.js';

/** Every element of the library, listed once. */
export const subjects: readonly Subject[] = [
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
      (await import('../../src/elements/trust-share-button/share-menu.styles.js')).menuStyles,
    ],
    controls: '[part=button]',
    async works({ shadowRoot }) {
      const button = () => shadowRoot?.querySelector<HTMLElement>('[part=button]');
      (await until(button, 'the button')).click();
      await until(() => shadowRoot?.querySelector(':popover-open [part=target]'), 'the open menu');
      button()!.click();
      await until(() => !shadowRoot?.querySelector(':popover-open'), 'the closed menu');
    },
  },
];
