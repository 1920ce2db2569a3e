/** Words about copies in a file. */
export const spaceFile = {
  fileWhy: 'A copy lets you take what is kept here to another device, or put it away.',
  fileNothing: 'Nothing is kept yet, so there is nothing to save.',
  fileOpen: 'Anyone who has this file can read it.',
  fileSealed: 'The file is encrypted with your passphrase.',
  fileSave: 'Save a copy',
  fileSaved: 'A copy was saved as notes.json.',
  fileSaveFailed: 'The file could not be made here. Nothing is lost.',
  filePick: 'Open a copy',
  fileAsks: 'This file is encrypted. Give the passphrase that it was saved with.',
  filePassphrase: 'Passphrase of the file',
  fileUnlock: 'Open the file',
  fileDone: 'The file was read. New: {added}. Both versions kept: {merged}. Here already: {same}.',
  fileUnknown: 'This is not a file that was saved here. Nothing was changed.',
  fileDamaged: 'This file is damaged or not whole. Nothing was changed.',
  fileNewer: 'A newer version of this page saved this file. Reload the page, then try again.',
  fileWrong:
    'That is not the passphrase of this file, or the file is damaged. Nothing was changed. Check each letter, and try again.',
  fileUnread: 'This file can’t be read. Nothing was changed.',
};
