import type { ReactiveController } from 'lit';

/** A controller with something that must arrive before the next render, such as a locale or data. */
export interface Arriving extends ReactiveController {
  /** A promise while something is on its way (it never rejects), else `undefined`. */
  arrive(): Promise<unknown> | undefined;
}
