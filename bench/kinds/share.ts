import type { Kind } from './kind.js';
import { ours } from './ours.js';
import { peer, versioned } from './peers.js';
import { plain } from './plain.js';

const targets = 'whatsapp email telegram facebook twitter linkedin bluesky reddit pinterest';
const words = 'Share this now';

/** By shareon's README: an empty element for each target. */
const shareon = targets
  .split(' ')
  .map((name) => `<a class="${name}" aria-label="${name}"></a>`)
  .join('');

/** By the documentation of sharer.js: a button for each target, with all that is to be sent. */
const sharer = targets
  .split(' ')
  .map(
    (name) =>
      `<button class="button" data-sharer="${name}" data-title="How trust comes back" data-url="https://example.org/articles/how-trust-comes-back">${name}</button> `,
  )
  .join('');

/** By the README of web-social-share: a button of the page's own, `share` as an object, and `show` to open it. */
const sheet = `<script type="module">
  const url = { socialShareUrl: 'https://example.org/articles/how-trust-comes-back' };
  const names = ['whatsapp', 'email', 'telegram', 'facebook', 'twitter', 'linkedin', 'reddit', 'pinterest', 'copy'];
  for (const sheet of document.querySelectorAll('web-social-share')) {
    sheet.share = { displayNames: true, config: names.map((name) => ({ [name]: url })) };
    sheet.previousElementSibling.addEventListener('click', () => { sheet.show = true; });
  }
</script>`;

export default (): Kind => ({
  name: 'share',
  tag: 'trust-share-button',
  title: 'A share button',
  usable: 'the button that opens the choice, or the first button of a row',
  subjects: [
    ...ours(
      'trust-share-button',
      `<trust-share-button><a href="mailto:?body=https%3A%2F%2Fexample.org%2Farticles%2Fhow-trust-comes-back">${words}</a></trust-share-button>`,
      'button',
    ),
    ...plain('share', {
      copy: () => `<plain-share>${words}</plain-share>`,
      control: 'plain-share >>> button',
    }),
    {
      name: versioned('shareon'),
      role: 'peer',
      head: `<link href="${peer('shareon', 'dist/shareon.min.css')}" rel="stylesheet" />
        <script src="${peer('shareon', 'dist/shareon.iife.js')}" defer init></script>`,
      copy: () =>
        `<div class="shareon"><a class="copy-url" role="button" tabindex="0" aria-label="copy"></a>${shareon}</div>`,
      control: '.copy-url',
    },
    {
      name: versioned('sharer.js'),
      role: 'peer',
      head: '',
      copy: () => `<p>${sharer}</p>`,
      foot: () => `<script src="${peer('sharer.js', 'sharer.min.js')}"></script>`,
      control: '[data-sharer]',
    },
    {
      name: versioned('web-social-share'),
      role: 'peer',
      head: `<script type="module" src="${peer('web-social-share', 'dist/websocialshare/websocialshare.esm.js')}"></script>`,
      copy: () =>
        `<button type="button">${words}</button><web-social-share show="false"></web-social-share>`,
      foot: () => sheet,
      control: 'main button',
      when: ['web-social-share.hydrated'],
    },
  ],
});
