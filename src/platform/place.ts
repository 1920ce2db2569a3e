/**
 * The neutral name of all that is kept on the device: the database, the key in `localStorage` that says whether leaving
 * erases it, and the channel on which tabs hear that the reader has left.
 */
export const PLACE = 'page-notes';
