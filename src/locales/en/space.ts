export const space = {
  spaceTitle: 'On this device',
  spaceEmpty: 'Nothing is kept here.',
  spaceEmptyLocked: 'Nothing is kept here yet. A passphrase is set.',
  spaceCount: 'Kept on this device: {kept}. Only in this tab: {here}.',
  spaceShow: 'Show',
  spaceHide: 'Hide',
  spaceFailed: 'That could not be loaded. Try again.',
};
