/**
 * How session-replay tools are told to leave an element out: LogRocket, Hotjar, Smartlook, Datadog, Clarity, Sentry,
 * New Relic, Contentsquare, OpenReplay, Matomo. Others know class names alone, and those of a host are the page's.
 */
const masks = {
  'data-private': '',
  'data-hj-suppress': '',
  'data-sl': 'exclude',
  'data-dd-privacy': 'hidden',
  'data-clarity-mask': 'true',
  'data-sentry-block': '',
  'data-nr-block': '',
  'data-cs-mask': '',
  'data-openreplay-hidden': '',
  'data-matomo-mask': '',
};

/** Asks session-replay tools to leave a private tool out; what the publisher has set stands. */
export function mask(host: HTMLElement): void {
  for (const [name, value] of Object.entries(masks)) {
    if (!host.hasAttribute(name)) host.setAttribute(name, value);
  }
}
