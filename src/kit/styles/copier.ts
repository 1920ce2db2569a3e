import { css } from 'lit';

/** For the word that something was copied. */
export const noteStyles = css`
  .note:not(:empty) {
    padding: 0.25em 0.75em;
    /* Forced colours drop the fill. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
  }
`;

/** For what a `Copier` draws, and other texts in a field to copy from. */
export const copierStyles = css`
  ${noteStyles}
  label {
    display: block;
    padding: 0.75em;
  }
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 0.25em;
    padding: 0.5em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    resize: vertical;
  }
`;
