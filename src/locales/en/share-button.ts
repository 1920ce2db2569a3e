export const shareButton = {
  share: 'Share',
  /** What is sent instead of the article's title in discreet mode. */
  somethingToRead: 'Something to read',
};
