/** Words of the dialog with a quotation's picture. */
export const quotePicture = {
  pictureTitle: 'A picture of this quotation',
  pictureShape: 'Shape',
  portrait: 'Tall',
  wide: 'Wide',
  pictureSave: 'Save',
  pictureShare: 'Share',
  pictureWords: 'Description, for people who can’t see the picture',
  pictureCopy: 'Copy description',
  pictureCopied: 'Description copied',
  pictureFailed: 'The picture could not be made here.',
  close: 'Close',
};
