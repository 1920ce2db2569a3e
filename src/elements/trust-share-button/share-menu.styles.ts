import { css } from 'lit';
import { unseenStyles } from '../../kit/styles/unseen.js';

export const menuStyles = css`
  ${unseenStyles}
  .targets {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  :host([mode='row']) .targets {
    gap: 0.5em;
  }
  :host([mode='row']) .plain {
    justify-content: center;
    min-inline-size: max(44px, 2.75em);
    border: 1px solid;
  }
  .note:not(:empty) {
    padding: 0.25em 0.75em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  /* Under the row, over what follows: nothing moves for it. */
  :host([mode='row']) .note {
    position: absolute;
    margin-block-start: 0.25em;
  }
  [popover] {
    --_behind: Canvas;
    --_surface: var(--trust-surface, var(--_behind));
    box-sizing: border-box;
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: min(22em, 100vw - 40px);
    max-block-size: calc(100dvh - 16px);
    margin: 0;
    padding: 0.5em;
    border: 1px solid color-mix(in srgb, currentColor 40%, transparent);
    border-radius: var(--_radius);
    background: linear-gradient(var(--_surface), var(--_surface)) Canvas;
    color: inherit;
  }
  [popover] .targets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8.25em, 100%), 1fr));
  }
  [popover] .plain {
    padding-inline: 0.5em;
  }
  [popover] .plain,
  input {
    inline-size: 100%;
  }
  label {
    display: block;
    padding: 0.75em;
  }
  input {
    box-sizing: border-box;
    min-block-size: 44px;
    margin-block-start: 0.25em;
    padding: 0.5em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
`;
