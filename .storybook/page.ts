import type { Decorator } from '@storybook/web-components-vite';
import type { GlobalTypes } from 'storybook/internal/types';
import { languages } from './languages';
import './page.css';

/** What the toolbar sets: what a publisher's page sets around a tag, and nothing inside it. */
export const choices: GlobalTypes = {
  page: choice('The page around the tag', 'paintbrush', {
    light: 'Light page',
    dark: 'Dark page',
    sepia: 'Sepia page',
    hostile: 'Hostile page',
  }),
  accent: choice('Accent of the page (--trust-accent)', 'heart', {
    none: 'No accent',
    '#9d174d': 'Red accent',
    '#facc15': 'Yellow accent',
    '#1d4ed8': 'Blue accent',
  }),
  locale: choice(
    'Language of the page (lang)',
    'globe',
    Object.fromEntries(languages.map(({ code, name }) => [code, name])),
  ),
  direction: choice('Direction of the page (dir)', 'transfer', {
    auto: 'By language',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  text: choice('Size of the text', 'ruler', { 1: 'Text 100%', 2: 'Text 200%' }),
};

export const initialGlobals = {
  page: 'light',
  accent: 'none',
  locale: 'en',
  direction: 'auto',
  text: '1',
};

function choice<Icon extends string>(
  description: string,
  icon: Icon,
  titles: Record<string, string>,
) {
  const items = Object.entries(titles).map(([value, title]) => ({ value, title }));
  return { description, toolbar: { icon, items, dynamicTitle: true } };
}

/** Makes the story's place a piece of such a page. */
export const onPage: Decorator = (story, { globals, canvasElement: place }) => {
  const { page, accent, locale, direction, text } = globals as typeof initialGlobals;
  const language = languages.find(({ code }) => code === locale);
  place.dataset.page = page;
  place.lang = locale;
  place.dir = direction === 'auto' ? (language?.direction ?? 'ltr') : direction;
  place.style.setProperty('--page-text', text);
  place.style.setProperty('--trust-accent', accent === 'none' ? null : accent);
  return story();
};
