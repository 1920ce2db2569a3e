/** Words of the line under a private tool before anything is kept, and of the link to support beside it. */
export const keepLine = {
  onlyHere: 'Only in this tab so far. It is gone when you leave.',
  keep: 'Keep on this device',
  loadFailed: 'That could not be loaded. Try again.',
  anyoneCanRead: 'Anyone using this browser could read this.',
  supportLink: 'Private support',
};
