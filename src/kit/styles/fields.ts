import { css } from 'lit';

/** Fields, choices and outlined buttons of private tools. */
export const fieldStyles = css`
  .field {
    display: block;
    margin-block: 0.75em;
  }
  input:not([type='checkbox']),
  select {
    box-sizing: border-box;
    display: block;
    inline-size: min(100%, 22em);
    min-block-size: 44px;
    margin-block-start: 0.25em;
    padding: 0.5em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  ::file-selector-button {
    margin-inline-end: 0.75em;
    padding: 0.25em 0.75em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
  }
  .check > input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    font: inherit;
  }
  /* Not a password field: no browser may offer to save it, as others could look there. */
  .secret:not(.shown) .hide {
    -webkit-text-security: disc;
  }
  [role='alert'] {
    margin-block: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid;
  }
`;
