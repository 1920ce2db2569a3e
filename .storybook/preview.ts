import type { Preview } from '@storybook/web-components-vite';
import { withEvents } from './events';
import { declarationOf } from './manifest';
import './docs.css';
import { choices, initialGlobals, onPage } from './page';
import { referenceOf } from './reference';
import TagPage from './tag-page.mdx';
import { theme } from './theme';

/** What registers each tag. */
const definitions = Object.values(import.meta.glob('../src/elements/*/define.ts'));

/** HTML as a publisher writes it. */
async function tidy(code: string): Promise<string> {
  const [{ format }, html] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/html'),
  ]);
  const short = code.replaceAll('=""', '');
  return format(short, { parser: 'html', plugins: [html], htmlWhitespaceSensitivity: 'ignore' });
}

export default {
  tags: ['autodocs'],
  beforeAll: async () => void (await Promise.all(definitions.map((define) => define()))),
  decorators: [onPage, withEvents],
  globalTypes: choices,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    a11y: {
      options: {
        runOnly: {
          type: 'tag',
          values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        },
      },
    },
    controls: { expanded: true },
    docs: {
      page: TagPage,
      theme,
      toc: { headingSelector: 'h2, h3' },
      canvas: { sourceState: 'shown' },
      source: { transform: tidy },
      extractArgTypes: referenceOf,
      extractComponentDescription: (tag: string) => declarationOf(tag).description,
    },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Hosting',
          'Styling',
          'Languages',
          'Privacy',
          'Tags',
          'Contributing',
          ['Architecture', 'Add a widget', 'Changes', 'Security'],
        ],
      },
    },
  },
} satisfies Preview;
