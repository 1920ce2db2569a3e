import type { Widgets } from '../../../src/domain/frame/widget.js';

/** Two made-up widgets, and one of the library's by its name. */
export const widgets: Widgets = {
  'trust-one': {
    attributes: {
      label: 'string',
      src: 'string',
      strings: 'object',
      quiet: 'boolean',
      start: 'number',
      mode: ['auto', 'row'],
    },
    data: true,
  },
  'trust-two': { attributes: {}, data: false },
  'trust-quote': { attributes: { decorative: 'boolean' }, data: false },
};
