import { css } from 'lit';

/** For the panel with support. */
export const supportStyles = css`
  .lines {
    margin: 0;
    padding: 0;
    list-style: '';
  }
  .lines > li {
    padding-block: 0.75em;
    border-block-start: 1px solid color-mix(in srgb, currentColor 15%, transparent);
  }
  strong {
    display: block;
  }
  .line {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    margin-inline-end: 0.75em;
    color: inherit;
  }
  .lines .small {
    display: block;
  }
`;
