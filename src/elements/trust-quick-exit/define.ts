import { defineElement } from '../../kit/define.js';
import { TrustQuickExit } from './trust-quick-exit.js';

defineElement('trust-quick-exit', TrustQuickExit);

declare global {
  interface HTMLElementTagNameMap {
    'trust-quick-exit': TrustQuickExit;
  }
}
