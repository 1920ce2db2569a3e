import { css } from 'lit';

export const transcriptStyles = css`
  section {
    padding: 0.75em;
    border: 1px solid color-mix(in srgb, currentColor 15%, transparent);
    border-radius: var(--_radius);
  }
  section[hidden] {
    display: none;
  }
  section p {
    margin: 0;
  }
  section input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  ::placeholder {
    color: inherit;
    opacity: 0.75;
  }
  .count {
    min-block-size: 1.5em;
    padding-inline: 0.75em;
    font-size: 0.875em;
  }
  .lines {
    position: relative;
    max-block-size: min(20em, 60vh);
    margin: 0;
    padding: 4px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .line > .plain {
    display: flex;
    align-items: baseline;
    inline-size: 100%;
    gap: 0.75em;
  }
  .line > span {
    display: block;
    padding: 0.25em 0.75em;
  }
  time {
    flex: none;
    min-inline-size: 2.5em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  [aria-current] {
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 10%, transparent);
    font-weight: 600;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  @media (forced-colors: active) {
    [aria-current] {
      outline: 1px solid;
    }
  }
`;
