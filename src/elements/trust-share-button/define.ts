import { defineElement } from '../../kit/define.js';
import { TrustShareButton } from './trust-share-button.js';

defineElement('trust-share-button', TrustShareButton);

declare global {
  interface HTMLElementTagNameMap {
    'trust-share-button': TrustShareButton;
  }
}
