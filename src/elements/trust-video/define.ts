import { defineElement } from '../../kit/define.js';
import { TrustVideo } from './trust-video.js';

defineElement('trust-video', TrustVideo);

declare global {
  interface HTMLElementTagNameMap {
    'trust-video': TrustVideo;
  }
}
