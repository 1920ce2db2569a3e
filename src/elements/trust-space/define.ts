import { defineElement } from '../../kit/define.js';
import { TrustSpace } from './trust-space.js';

defineElement('trust-space', TrustSpace);

declare global {
  interface HTMLElementTagNameMap {
    'trust-space': TrustSpace;
  }
}
