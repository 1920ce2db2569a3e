import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig, type Plugin } from 'vite';

/** Keeps what registers the tags: `sideEffects` in package.json names the built files, so Vite would drop the sources. */
const keepDefinitions: Plugin = {
  name: 'keep-definitions',
  transform: (_, id) => (/\/define\.ts$/.test(id) ? { moduleSideEffects: true } : undefined),
};

/** The documentation site: a page and the stories of each tag, and the repository's own pages. */
export default {
  title: 'trust-widgets',
  framework: '@storybook/web-components-vite',
  stories: [
    './pages/*.mdx',
    { directory: '../stories', files: '*.stories.ts', titlePrefix: 'Tags' },
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // What the repository's pages show and link to.
  staticDirs: [
    { from: '../docs/images', to: 'docs/images' },
    { from: '../schemas', to: 'schemas' },
  ],
  // It asks no other host for anything, and tells none.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  viteFinal: (config) =>
    mergeConfig(config, {
      plugins: [keepDefinitions],
      // Prepared with lit, else Storybook's own import of it brings a second lit.
      optimizeDeps: { include: ['lit', 'lit/directive.js', 'lit/directive-helpers.js'] },
    }),
  features: {
    backgrounds: false, // the toolbar has whole pages instead
    changeDetection: false,
    interactions: false,
    measure: false,
    menuOnboardingChecklist: false,
    outline: false,
    sidebarOnboardingChecklist: false,
  },
} satisfies StorybookConfig & { title: string };
