export const shareButton = {
  share: 'Share',
  waysToShare: 'Ways to share',
  /** What is sent instead of the article's title in discreet mode. */
  somethingToRead: 'Something to read',
  email: 'Email',
  sms: 'Text message',
  copy: 'Copy link',
  copied: 'Link copied',
  copyByHand: 'Copy this address',
  print: 'Print',
};
