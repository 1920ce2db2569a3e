export const video = {
  videoWatch: 'Watch the video',
  videoNamed: 'Watch the video: {title}',
  videoOn: 'Watch on {site}',
  videoOpen: 'Open the video',
  videoTranscript: 'Transcript',
  videoShare: 'Share',
};
