/** Words for handing an agreement to the other, and for opening what they handed. */
export const boundaryHandover = {
  handTitle: 'Hand it to your partner',
  handIntro:
    'Your list is sealed here, on this device, with a passphrase. It becomes a link or a file, and you send it yourself. To open it takes the passphrase and this same page.',
  handWarn:
    'Tell the passphrase another way, best by voice. The sealed link may remain in a chat, or in a browser’s history.',
  handSince: 'Changed since your partner last had it: {names}.',
  handNothing: 'Nothing was changed since your partner last had it.',
  handPassphrase: 'Passphrase',
  handSuggest: 'Suggest four words',
  handShort: 'Too short. Use at least 8 characters. Four plain words are good.',
  handMake: 'Seal it',
  handMaking: 'Sealing …',
  handLink: 'The sealed link',
  handCopy: 'Copy the link',
  handCopied: 'The link is copied.',
  handByHand: 'Copy the link from here:',
  handShare: 'Send the link',
  handQr: 'Show as a QR code',
  handQrAlt: 'QR code of the sealed link',
  handQrLong: 'This is too long for a QR code. Use the link.',
  handQrFailed: 'The QR code could not be made here. Use the link.',
  handFile: 'Save as a file',
  handFileLong: 'This is too long for a link. Save it as a file, and send that.',
  handTooMuch: 'This is too much to hand over at once. Remove or shorten something first.',
  handFailed: 'It could not be sealed. Nothing is lost. Try again.',
  handInsecure:
    'This page came over plain http, where others may read along. So nothing can be sealed or opened here.',
  handReady: 'It is sealed.',
  letterTitle: 'Open what your partner sealed',
  letterHere: 'A sealed list came with the link. Your partner has the passphrase.',
  letterAsk: 'Choose the file that your partner sent, or paste the link.',
  letterFile: 'File',
  letterPaste: 'Link',
  letterOpen: 'Open',
  letterOpening: 'Opening …',
  letterWrong:
    'That passphrase does not open it. Nothing is lost. Check each letter, and try again.',
  letterDamaged:
    'This link is cut short or altered. Ask your partner to send it again, whole. Nothing here was changed.',
  letterNewer:
    'This was sealed by a newer version of this page. Reload the page, then open it again.',
  letterUnknown: 'This was not sealed on a page like this. Nothing was changed.',
  letterOpened: 'It is open. What is new to you is marked.',
};
