import type { Parameter } from './request.js';

/** What a frame may do that no page around has to fear. What each brings, docs/embedding.md says. */
export const SANDBOX =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
export const ALLOW = 'clipboard-write; web-share; fullscreen; autoplay';

/** Heights in px for pages where nothing sizes the frame, and until something does: by tag. */
const heights: Readonly<Record<string, number>> = {
  'boundary-builder': 640,
  'trust-quick-exit': 120,
  'trust-quiz': 640,
  'trust-quote': 320,
  'trust-share-button': 200,
  'trust-space': 320,
  'trust-video': 440,
};

/** The height of a frame with a widget, till it is known. */
export const heightOf = (tag: string): number => heights[tag] ?? 400;

/** Width in px, for those who ask for one: a frame fits any. */
const WIDTH = 640;

/** A frame, as markup has it. */
export interface FrameTag {
  readonly src: string;
  /** Its name, for assistive technology. */
  readonly title: string;
  readonly height: number;
}

/** The address of a frame in the folder `base`. */
export const frameAddress = (base: string, parameters: readonly Parameter[]): string =>
  `${base}embed.html?${parameters.map((one) => one.map(encodeURIComponent).join('=')).join('&')}`;

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The markup of a frame. */
export const frameTag = ({ src, title, height }: FrameTag): string =>
  `<iframe src="${escape(src)}" title="${escape(title)}" width="${WIDTH}" height="${height}" ` +
  `sandbox="${SANDBOX}" allow="${ALLOW}" loading="lazy" frameborder="0"></iframe>`;

/** An answer as oEmbed 1.0 has it (https://oembed.com, 2.3.4.4). */
export const oembed = (
  frame: FrameTag,
  provider: { readonly name: string; readonly url: string },
): object => ({
  version: '1.0',
  type: 'rich',
  title: frame.title,
  provider_name: provider.name,
  provider_url: provider.url,
  width: WIDTH,
  height: frame.height,
  html: frameTag(frame),
});

/** By which a page tells where its oEmbed answer is. */
export const discoveryLink = (href: string, title: string): string =>
  `<link rel="alternate" type="application/json+oembed" href="${escape(href)}" title="${escape(title)}">`;
