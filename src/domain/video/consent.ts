import type { Kind } from '../store/store.js';
import { type Framed, origins } from './messages.js';

/** The providers that a reader need not be asked about, as a private item. */
export const providersKind: Kind<readonly Framed[]> = {
  name: 'choices',
  version: 1,
  read: (data) =>
    Array.isArray(data) &&
    data.every((one) => typeof one === 'string' && Object.hasOwn(origins, one))
      ? (data as Framed[])
      : undefined,
};
