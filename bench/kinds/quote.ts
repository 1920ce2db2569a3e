import type { Kind } from './kind.js';
import { ours } from './ours.js';
import { plain } from './plain.js';

const figure =
  '<figure><blockquote cite="https://example.org/a"><p>Trust is built in very small moments.</p></blockquote><figcaption>John Gottman, <cite><a href="https://example.org/a">On Trust and Betrayal</a></cite>, 2011</figcaption></figure>';

/** No package that users would take instead was found. */
export default (): Kind => ({
  name: 'quote',
  tag: 'trust-quote',
  title: 'A quotation to share, copy, link to, or save as a picture',
  usable: 'the first of its buttons',
  subjects: [
    ...ours('trust-quote', `<trust-quote>${figure}</trust-quote>`, 'button'),
    ...plain('quote', {
      copy: () => `<plain-quote>${figure}</plain-quote>`,
      control: 'plain-quote >>> button',
    }),
  ],
});
