import { html } from 'lit';
import { until } from '../test/suites/until.js';
import type { Attributes } from './attributes.js';
import { poster, talk, talkLines } from './media.js';
import { type Story, withAttributes } from './story.js';

export default { title: 'trust-video', component: 'trust-video' };

const fallback = html`<a href=${talk}>Small moments, a talk</a>`;

/** The tag with these attributes and the link inside. */
const video = (args: Attributes, inside: unknown = fallback): Story =>
  withAttributes(args, (its) => html`<trust-video ${its}>${inside}</trust-video>`);

const rootOf = (canvas: HTMLElement): ShadowRoot =>
  canvas.querySelector('trust-video')!.shadowRoot!;
const tap = async (canvas: HTMLElement, selector: string): Promise<void> => {
  const button = await until(
    () => canvas.querySelector('trust-video')?.shadowRoot?.querySelector<HTMLElement>(selector),
    selector,
  );
  button.click();
};

/** The title and the address are those of the link inside. Nothing of the video is loaded before the tap. */
export const Default = video({ poster, duration: '0:20' });

/** Without a picture of your own. */
export const WithoutPoster = video({});

/** A picture in the light DOM, which shows without JavaScript, too. */
export const SlottedPoster = video({}, html`<img slot="poster" src=${poster} alt="" />${fallback}`);

/** A video at YouTube: the line beneath says where it is. */
export const AtYouTube = video({
  poster,
  src: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
  'video-title': 'A talk about trust',
});

/** With a title over several lines, and another ratio, by `--trust-ratio`. */
export const Tall = withAttributes(
  {
    poster,
    'video-title':
      'How trust is built in very small moments, how it breaks, and what two people can do to build it again',
  },
  (its) => html`<div class="tall"><trust-video ${its}>${fallback}</trust-video></div>`,
);
Tall.play = async ({ canvasElement }) => {
  const place = canvasElement.querySelector<HTMLElement>('.tall')!;
  place.style.setProperty('--trust-ratio', '4 / 3');
  place.style.maxWidth = '20em';
};

/** After the tap: the browser's own player has the poster's place and the focus. */
export const Playing: Story = {
  ...video({ poster }),
  tags: ['!autodocs'], // it would play on the page of all stories
  play: async ({ canvasElement }) => {
    await tap(canvasElement, '[part=button]');
    const player = await until(() => rootOf(canvasElement).querySelector('video'), 'the player');
    player.muted = true;
  },
};

/** With `consent="ask"` the reader is told of the provider first. */
export const Asking: Story = {
  ...video({ poster, consent: 'ask', src: 'https://vimeo.com/76979871', 'video-title': 'A talk' }),
  play: async ({ canvasElement }) => {
    await tap(canvasElement, '[part=button]');
    await until(() => rootOf(canvasElement).querySelector('[part=consent] button'), 'the question');
  },
};

/** The transcript, open: it can be searched, and a tap on a line plays from there. */
export const Transcript: Story = {
  ...video({ poster, transcript: talkLines }),
  play: async ({ canvasElement }) => {
    await tap(canvasElement, '#lines');
    await until(() => rootOf(canvasElement).querySelector('[part=transcript] .line'), 'the lines');
  },
};

/** The transcript as HTML of your own, searched for a word. */
export const Searched: Story = {
  ...video(
    { poster },
    html`${fallback}
      <div slot="transcript">
        <p data-start="0:00">Trust is built in very small moments.</p>
        <p data-start="0:05">You say when you will be home, and you are.</p>
        <p>A line without a time.</p>
      </div>`,
  ),
  play: async ({ canvasElement }) => {
    await tap(canvasElement, '#lines');
    const field = await until(
      () => rootOf(canvasElement).querySelector<HTMLInputElement>('[type=search]'),
      'the field',
    );
    field.value = 'home';
    field.dispatchEvent(new Event('input'));
    await until(() => rootOf(canvasElement).querySelector('mark'), 'what was found');
  },
};

/** No line has the words. */
export const NothingFound: Story = {
  ...video({ poster, transcript: talkLines }),
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await Transcript.play!({ canvasElement });
    const field = rootOf(canvasElement).querySelector<HTMLInputElement>('[type=search]')!;
    field.value = 'no such words';
    field.dispatchEvent(new Event('input'));
    await until(() => !rootOf(canvasElement).querySelector('[part=transcript] .line'), 'no line');
  },
};

/** The ways to share it, from the second that it has come to. */
export const Sharing: Story = {
  ...video({ poster }),
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await tap(canvasElement, '#share');
    await until(() => rootOf(canvasElement).querySelector(':popover-open'), 'the menu');
  },
};

/** The language is that of the nearest `lang`. */
export const Arabic = withAttributes(
  { poster, src: 'https://vimeo.com/76979871', duration: '0:20' },
  (its) =>
    html`<div lang="ar" dir="rtl">
      <trust-video ${its}><a href="https://vimeo.com/76979871">حديث عن الثقة</a></trust-video>
    </div>`,
);
