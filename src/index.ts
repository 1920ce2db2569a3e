export { defineElement, type VersionedElement } from './kit/define.js';
export { TrustErrorEvent } from './kit/report.js';
export { setStrings } from './kit/strings.js';
export { WidgetElement } from './kit/widget-element.js';
export { BoundaryBuilder } from './elements/boundary-builder/boundary-builder.js';
export { TrustQuickExit } from './elements/trust-quick-exit/trust-quick-exit.js';
export { TrustQuiz } from './elements/trust-quiz/trust-quiz.js';
export {
  TrustQuizCompleteEvent,
  TrustQuizStartEvent,
  TrustQuizStepEvent,
} from './elements/trust-quiz/trust-quiz.events.js';
export { TrustQuote } from './elements/trust-quote/trust-quote.js';
export { TrustShareButton } from './elements/trust-share-button/trust-share-button.js';
export { TrustSpace } from './elements/trust-space/trust-space.js';
export { TrustVideo } from './elements/trust-video/trust-video.js';
export {
  TrustVideoRequestEvent,
  TrustVideoStartEvent,
  type VideoDetail,
} from './elements/trust-video/trust-video.events.js';
export { type ShareDetail, TrustSharedEvent, TrustShareEvent } from './kit/share/share-events.js';
export type { Problem } from './domain/result.js';
export type { Strings } from './locales/en.js';
export { version } from './version.js';
