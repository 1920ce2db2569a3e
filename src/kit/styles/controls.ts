import { css } from 'lit';

/**
 * Buttons and links that act, 44 px high for touch: `.primary` is filled, `.plain` is text. What browsers give them is
 * taken off by name: `all: unset` has every property of each resolved, a third of what a widget costs in style.
 */
export const controlStyles = css`
  .primary,
  .plain {
    appearance: none;
    margin: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: inherit;
    text-decoration: none;
    text-transform: inherit;
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(44px, 2.75em);
    padding: 0.5em 0.75em;
    border-radius: var(--_radius);
    vertical-align: top;
    cursor: pointer;
  }
  .primary {
    padding-inline: 1em;
    border: 1px solid;
    background: var(--_accent);
    font-weight: 600;
  }
  /* The edge keeps the page's ink; only what lies on the accent takes the colour that reads there. */
  .primary > * {
    color: var(--_on-accent);
  }
  @media (forced-colors: active) {
    .primary > * {
      color: inherit;
    }
  }
  @media (hover: hover) {
    :is(.primary, .plain):hover > span {
      text-decoration: underline;
    }
    .plain:hover {
      background: color-mix(in srgb, currentColor 10%, transparent);
    }
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
