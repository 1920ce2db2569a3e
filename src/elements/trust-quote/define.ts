import { defineElement } from '../../kit/define.js';
import { TrustQuote } from './trust-quote.js';

defineElement('trust-quote', TrustQuote);

declare global {
  interface HTMLElementTagNameMap {
    'trust-quote': TrustQuote;
  }
}
