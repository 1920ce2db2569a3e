import type { Provider } from '../../domain/video/video.js';

/** Who would play, or plays. Nothing of the reader. */
export interface VideoDetail {
  readonly provider: Provider;
}

/**
 * Asks before anything of the video is loaded. After `preventDefault()` nothing is, until `play()` is called: so a
 * consent tool of the page can decide. Type `trust-video-request`.
 */
export class TrustVideoRequestEvent extends CustomEvent<VideoDetail> {
  constructor(detail: VideoDetail) {
    super('trust-video-request', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

/** Says that the player has taken the poster's place. Type `trust-video-start`. */
export class TrustVideoStartEvent extends CustomEvent<VideoDetail> {
  constructor(detail: VideoDetail) {
    super('trust-video-start', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'trust-video-request': TrustVideoRequestEvent;
    'trust-video-start': TrustVideoStartEvent;
  }
}
