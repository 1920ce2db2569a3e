/** Words that come with the menu of targets. */
export const shareMenu = {
  waysToShare: 'Ways to share',
  email: 'Email',
  sms: 'Text message',
  copy: 'Copy link',
  copied: 'Link copied',
  copyByHand: 'Copy this address',
  print: 'Print',
};
