import type { Decorator } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { eventTypes } from './manifest';

const tell = ({ type, detail }: Event & { detail?: unknown }) => action(type)(detail);

/** Shows in the panel "Actions" what a tag's events carry. */
export const withEvents: Decorator = (story, { canvasElement }) => {
  for (const type of eventTypes) canvasElement.addEventListener(type, tell);
  return story();
};
