import type { Kind } from './kind.js';
import { ours } from './ours.js';
import { peer, versioned } from './peers.js';
import { plain } from './plain.js';

const id = 'aqz-KE-bpKQ';
const poster = '/data/poster.svg';
const title = 'A talk about trust';
const fallback = `<a href="https://www.youtube.com/watch?v=${id}">${title}</a>`;

export default (): Kind => ({
  name: 'video',
  tag: 'trust-video',
  title: 'A video poster that becomes the player on a tap',
  usable: 'the play button',
  subjects: [
    ...ours(
      'trust-video',
      `<trust-video src="https://www.youtube.com/watch?v=${id}" poster="${poster}">${fallback}</trust-video>`,
      'button',
    ),
    ...plain('video', {
      copy: () => `<plain-video video="${id}" poster="${poster}">${fallback}</plain-video>`,
      control: 'plain-video >>> button',
    }),
    {
      name: versioned('lite-youtube-embed'),
      role: 'peer',
      head: `<link rel="stylesheet" href="${peer('lite-youtube-embed', 'src/lite-yt-embed.css')}" />
        <script src="${peer('lite-youtube-embed', 'src/lite-yt-embed.js')}" defer></script>`,
      copy: () =>
        `<lite-youtube videoid="${id}" playlabel="Play: ${title}" style="background-image: url('${poster}')"></lite-youtube>`,
      control: 'lite-youtube button',
    },
  ],
});
