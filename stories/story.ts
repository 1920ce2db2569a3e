import type { TemplateResult } from 'lit';
import { attributes, type Attributes } from './attributes.js';

/** One state of an element, in the Component Story Format: drawn by `render`, then brought about by `play`. */
export interface Story {
  /** The tag's attributes; Storybook's controls give `render` others. */
  readonly args?: Attributes;
  readonly tags?: readonly string[];
  /** Prepares the page before it is drawn. @returns Leaves the page as it was, when the story is gone. */
  beforeEach?(): () => unknown;
  render(args?: Attributes): TemplateResult;
  play?(context: { canvasElement: HTMLElement }): Promise<void>;
}

/** A story whose `args` are the attributes of its tag; `draw` puts them there. */
export function withAttributes(
  args: Attributes,
  draw: (its: ReturnType<typeof attributes>) => TemplateResult,
): Story {
  return { args, render: (given = args) => draw(attributes(given)) };
}
