/** Words of every form with a passphrase. */
export const secret = {
  showSecret: 'Show what I type',
};
