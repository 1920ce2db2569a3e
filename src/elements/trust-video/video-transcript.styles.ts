import { css } from 'lit';

export const transcriptStyles = css`
  section {
    margin-block-start: 0.5em;
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
    margin-block-start: 6px;
    padding-inline: 0.75em;
    font-size: 0.875em;
  }
  .lines {
    position: relative;
    box-sizing: border-box;
    max-block-size: min(20em, 60vh);
    margin: 0;
    padding: 4px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .line {
    border-inline-start: 3px solid transparent;
  }
  .line > .plain {
    display: flex;
    padding-block: calc((max(44px, 2.75em) - 1.5em) / 2);
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
    border-inline-start-color: currentColor;
    background: color-mix(in srgb, currentColor 10%, transparent);
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
