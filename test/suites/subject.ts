import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { Story } from '../../stories/story.js';

/** An element under the contract. */
export interface Subject {
  readonly tag: string;
  /** Imports the class, which registers nothing. */
  load(): Promise<typeof LitElement & { readonly version?: string }>;
  /** Imports what registers it. */
  define(): Promise<unknown>;
  /** Every state of it. */
  stories(): Promise<Record<string, Story>>;
  /** Style sheets that it adopts later. */
  laterStyles?(): Promise<readonly CSSResult[]>;
  /** What must stand in the tag for it to work. */
  content?(): TemplateResult;
  /** Selector of the primary controls in its shadow root. */
  readonly controls: string;
  /** Uses the element as a reader would; rejects where it does not work. */
  works(element: HTMLElement): Promise<void>;
}
