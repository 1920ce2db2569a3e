import type { TemplateResult } from 'lit';

/** One state of an element, in the Component Story Format: drawn by `render`, then brought about by `play`. */
export interface Story {
  render(): TemplateResult;
  play?(context: { canvasElement: HTMLElement }): Promise<void>;
}
