export const quickExit = {
  exitLeave: 'Leave this page',
  exitKeys: 'Or press Shift three times.',
  exitHistory: 'Your browser’s history is not erased.',
  exitPart: 'This may close only this part of the page. To leave all of it, close the tab.',
  exitTwoMore: 'Press Shift twice more to leave.',
  exitOneMore: 'Press Shift once more to leave.',
  exitOver: 'Time ran out. You are still on this page.',
};
