export const quote = {
  quotation: 'Quotation',
  quotationOf: 'Quotation from {speaker}',
  quoteShare: 'Share',
  quoteCopy: 'Copy text',
  quoteLink: 'Copy link',
  quotePicture: 'Picture',
  quoteFailed: 'That could not be loaded. Try again.',
};
