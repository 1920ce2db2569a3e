import { css } from 'lit';

export const styles = css`
  /* The height is that of reserve.css: a line of button, and as many of words as a narrow page may need. */
  :host {
    display: block;
    min-block-size: calc(
      max(44px, 2.75em) + 1.5625em + clamp(0em, (30em - 100vw) * 99, 1.3125em) +
        clamp(0em, (16.5em - 100vw) * 99, 1.3125em) + clamp(0em, (12em - 100vw) * 99, 1.3125em)
    );
  }
  .place {
    max-inline-size: 100%;
    inline-size: fit-content;
  }
  p {
    margin: 0.25em 0 0;
    font-size: 0.875em;
  }
  [hidden] {
    display: none;
  }
  /* A popover that shows when it is closed, too: in its place. */
  .float {
    display: block;
    position: relative;
    inset: auto;
    inline-size: auto;
    block-size: auto;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    overflow: visible;
  }
  .float:popover-open {
    position: fixed;
    inset-block-start: max(8px, env(safe-area-inset-top));
    inset-inline-end: max(8px, env(safe-area-inset-left), env(safe-area-inset-right));
    max-inline-size: calc(100vw - 16px);
  }
  /* What is told stands where the hint does, and under a button that floats. */
  .told:not(:empty) {
    position: absolute;
    inset-block-start: calc(100% + 0.25em);
    inline-size: max-content;
    max-inline-size: min(20em, 100vw - 32px);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .place:has(:not(:popover-open) > .told:not(:empty)) + p {
    visibility: hidden;
  }
  .float:popover-open .told:not(:empty) {
    inset-inline-end: 0;
    box-sizing: border-box;
    max-inline-size: calc(100vw - 16px);
    padding: 0.25em 0.75em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
  }
  /* A phone has no Shift to press three times. */
  @media (hover: none) and (pointer: coarse) {
    .keys {
      display: none;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
