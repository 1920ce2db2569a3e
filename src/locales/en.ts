import { boundary } from './en/boundary.js';
import { boundaryHandover } from './en/boundary-handover.js';
import { boundaryParts } from './en/boundary-parts.js';
import { clarity } from './en/clarity.js';
import { keeping } from './en/keeping.js';
import { kept } from './en/kept.js';
import { quickExit } from './en/quick-exit.js';
import { quiz } from './en/quiz.js';
import { quizEnd } from './en/quiz-end.js';
import { quizFeedback } from './en/quiz-feedback.js';
import { quizSafety } from './en/quiz-safety.js';
import { quote } from './en/quote.js';
import { quotePicture } from './en/quote-picture.js';
import { quoteTools } from './en/quote-tools.js';
import { secret } from './en/secret.js';
import { shareButton } from './en/share-button.js';
import { shareMenu } from './en/share-menu.js';
import { space } from './en/space.js';
import { spaceFile } from './en/space-file.js';
import { spaceLock } from './en/space-lock.js';
import { spaceView } from './en/space-view.js';
import { support } from './en/support.js';
import { unlock } from './en/unlock.js';
import { video } from './en/video.js';
import { videoConsent } from './en/video-consent.js';
import { videoTranscript } from './en/video-transcript.js';

/** Every interface text of the library; other locales are typed by it. `{name}` marks a place to fill. */
export const en = {
  ...shareButton,
  ...shareMenu,
  ...quiz,
  ...quizEnd,
  ...quizFeedback,
  ...quizSafety,
  ...support,
  ...quote,
  ...quoteTools,
  ...quotePicture,
  ...kept,
  ...keeping,
  ...secret,
  ...unlock,
  ...space,
  ...spaceView,
  ...spaceLock,
  ...spaceFile,
  ...quickExit,
  ...boundary,
  ...boundaryParts,
  ...boundaryHandover,
  ...video,
  ...videoConsent,
  ...videoTranscript,
  ...clarity,
};

export type Strings = typeof en;
