import { css } from 'lit';

/** For what `Keeping` draws: small print under a tool, with room for its buttons from the start. */
export const keepingStyles = css`
  .keeping {
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  .keeping p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .keeping .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .keeping [tabindex='-1'] {
    outline: none;
  }
  .outlined {
    padding-inline: 1em;
    border: 1px solid;
  }
`;
