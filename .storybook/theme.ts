import { create } from 'storybook/theming/create';

/** Storybook's own look: as light or dark as the reader's system. */
export const theme = create({
  base: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  brandTitle: 'trust-widgets',
  brandUrl: './?path=/docs/welcome--docs',
  brandTarget: '_self',
});
