/** Words of the form that unlocks. */
export const unlock = {
  passphrase: 'Passphrase',
  unlock: 'Unlock',
  unlocked: 'Unlocked.',
  unlockWrong: 'That is not the passphrase. Nothing is lost. Check each letter, and try again.',
};
