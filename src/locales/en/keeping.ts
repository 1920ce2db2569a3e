/** Words of the line under a private tool that tells where its words live. */
export const keeping = {
  keepNothing: 'Write something first, then keep it.',
  keptLocked: 'This is kept on this device, locked.',
  keptUnlock: 'Unlock',
  twoVersions: 'This was also changed in another tab. Both are kept.',
  thisOne: 'Use this one',
  otherOne: 'Use the other',
  askThis: 'Go on with the one shown here? The other is erased. There is no undo.',
  askOther: 'Go on with the other? The one shown here is erased. There is no undo.',
  keptNewer:
    'A newer version of this page wrote this. It stays as it is. Reload the page to read it.',
  keptDamaged: 'This can’t be read: it is damaged. It stays as it is.',
};
