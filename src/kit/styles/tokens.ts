/** The tokens that a publisher may set on any ancestor, and what each is for. */
export const publicTokens = {
  '--trust-accent': 'Fill of primary buttons. Default: #17594f.',
  '--trust-on-accent': 'Text on the accent. Default: black or white, whichever reads better on it.',
  '--trust-radius': 'Radius of corners. Default: 0.5em.',
  '--trust-ratio': 'Width to height of a video. Default: 16 / 9.',
  '--trust-surface':
    'Fill of what floats over the page. Default: the colour that the widget stands on.',
  '--trust-reserve': 'Least height that `reserve.css` keeps until a widget is ready.',
} as const;
