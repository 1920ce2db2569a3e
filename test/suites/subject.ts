import type { CSSResult, ReactiveElement, TemplateResult } from 'lit';
import type { Story } from '../../stories/story.js';

type WidgetClass = typeof ReactiveElement &
  (new () => ReactiveElement) & { readonly version?: string };

/** An element under the contract. */
export interface Subject {
  readonly tag: string;
  /** Imports the class, which registers nothing. */
  load(): Promise<WidgetClass>;
  /** Imports what registers it. */
  define(): Promise<unknown>;
  /** Every state of it. */
  stories(): Promise<Record<string, Story>>;
  /** Style sheets that it adopts later. */
  laterStyles?(): Promise<readonly CSSResult[]>;
  /** What must stand in the tag for it to work. */
  content?(): TemplateResult;
  /** Gives an element what it needs beside its content, before it is in the page. */
  prepare?(element: HTMLElement): void;
  /** Selector of the primary controls in its shadow root. */
  readonly controls: string;
  /** Uses the element as a reader would; rejects where it does not work. */
  works(element: HTMLElement): Promise<void>;
}
