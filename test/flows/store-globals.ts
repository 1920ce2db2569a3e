import type { Kind, Store } from '../../src/domain/store/store.js';

/** What `startStore` puts into its page. */
declare global {
  var store: Store;
  var text: Kind<string>;
}

export {};
