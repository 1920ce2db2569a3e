import { css } from 'lit';
import { copierStyles } from '../../kit/styles/copier.js';

export const endStyles = css`
  ${copierStyles}
  ul,
  ol {
    margin: 0;
    padding: 0;
    /* Safari takes a list with no markers at all for no list. */
    list-style: '';
  }
  .answers > li,
  .why > li {
    padding-block: 0.5em;
    border-block-start: 1px solid color-mix(in srgb, currentColor 15%, transparent);
  }
  .answers > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
  }
  .answers > li > div {
    flex: 1 0 100%;
  }
  .bars > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    justify-content: space-between;
    padding-block: 0.5em;
  }
  .name {
    display: inline-block;
  }
  .name::first-letter {
    text-transform: uppercase;
  }
  h4 {
    margin: 0.75em 0 0;
    font-size: 1em;
    font-weight: 600;
  }
  .bar {
    flex: 1 0 100%;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 0.75em;
    margin-block-start: 0.25em;
    border: 1px solid;
    border-radius: 2px;
    /* With some of the page's ink, so that it stands out from the track on a dark page too. */
    fill: color-mix(in srgb, var(--_accent) 60%, currentColor);
    stroke: none;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
  }
  .limits,
  .question {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid;
  }
  .step {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    align-items: start;
  }
  .more > details {
    border-block-start: 1px solid color-mix(in srgb, currentColor 15%, transparent);
  }
  details > p {
    margin-block-end: 0.5em;
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
  .why .small {
    display: block;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .question .actions {
    margin-block-start: 0.5em;
  }
  h3:not(:first-child) {
    margin-block: 0.5em -0.5em;
  }
  .step > h3 {
    margin: 0;
  }
  #question {
    font-weight: 600;
  }
  .share {
    --trust-accent: transparent;
    --trust-on-accent: currentColor;
  }
  .share::part(button) {
    padding-inline: 0;
    border-color: transparent;
    font-weight: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media print {
    .nav,
    .foot,
    .actions,
    .step a,
    button {
      display: none;
    }
  }
`;
