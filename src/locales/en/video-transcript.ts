export const videoTranscript = {
  transcriptSearch: 'Search the transcript',
  transcriptFound_zero: 'No line has these words.',
  transcriptFound_one: '1 line has these words.',
  transcriptFound_other: '{count} lines have these words.',
  transcriptPlay: 'Play from {time}',
  transcriptFailed: 'The transcript could not be loaded. Try again later.',
};
