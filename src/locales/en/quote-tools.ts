/** Words that come with what a quotation's actions do. */
export const quoteTools = {
  openQuote: '“',
  closeQuote: '”',
  textCopied: 'Text copied',
  textByHand: 'Copy this text',
  sentenceCopied: 'Link to this sentence copied',
};
