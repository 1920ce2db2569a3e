/** What is asked before a provider's player is loaded. */
export const videoConsent = {
  videoAsk:
    'This video comes from {site}. If you watch it here, {site} learns your internet address and this page’s site, and may store data in your browser.',
  videoRemember: 'Don’t ask again for videos from {site}. This is kept on this device.',
  videoYes: 'Watch',
  videoNo: 'Not now',
};
