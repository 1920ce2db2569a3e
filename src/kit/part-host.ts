import type { ReactiveElement } from 'lit';

/** What a part of a widget needs of the element that it belongs to. */
export interface PartHost extends ReactiveElement {
  /** The shadow root, made where there is none yet. */
  openRoot(): ShadowRoot;
}
