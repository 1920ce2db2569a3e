import type { Comment } from '../plain/comments-store.js';
import type { Kind } from './kind.js';
import { ours } from './ours.js';
import { peer, versioned } from './peers.js';
import { plain } from './plain.js';

const comments: Comment[] = Array.from({ length: 10 }, (_, at) => ({
  author: `Reader ${at + 1}`,
  date: `2026-11-${String(20 - at).padStart(2, '0')}T09:30:00Z`,
  text: 'We wrote three promises on a card and put it on the fridge. Most days we keep them. On the others we say so.',
}));

/** The same comments as a Waline server gives them. */
const waline = {
  errno: 0,
  errmsg: '',
  data: {
    page: 1,
    totalPages: 1,
    pageSize: 10,
    count: comments.length,
    data: comments.map(({ author, date, text }, at) => ({
      objectId: at + 1,
      nick: author,
      comment: `<p>${text}</p>`,
      orig: text,
      time: Date.parse(date),
      avatar: 'data:,',
      link: '',
      like: 0,
      children: [],
    })),
  },
};

/** What the stand-ins for a store answer, by path. */
export const stores = { '/data/comments.json': comments, '/waline/api/comment': waline };

export default (): Kind => ({
  name: 'comments',
  tag: 'trust-comments',
  title: 'Ten comments and a form',
  usable: 'the button that sends, once the tenth comment shows',
  subjects: [
    ...ours(
      'trust-comments',
      '<trust-comments src="/data/comments.json"></trust-comments>',
      'button',
    ),
    ...plain('comments', {
      copy: () => '<plain-comments src="/data/comments.json"></plain-comments>',
      control: 'plain-comments >>> button',
      when: ['plain-comments >>> li:nth-of-type(10)'],
    }),
    {
      name: versioned('@waline/client'),
      role: 'peer',
      head: `<link rel="stylesheet" href="${peer('@waline/client', 'dist/waline.css')}" />`,
      copy: (index) => `<div id="waline${index}"></div>`,
      foot: (copies) => `<script type="module">
        import { init } from '${peer('@waline/client', 'dist/waline.js')}';
        for (let at = 0; at < ${copies}; at++) {
          init({ el: '#waline' + at, serverURL: location.origin + '/waline', lang: 'en' });
        }
      </script>`,
      control: '[id^=waline] button[type=submit]',
      when: ['.wl-cards > :nth-child(10)'],
      most: 10,
    },
  ],
});
