import { css } from 'lit';
import { floatStyles } from '../../kit/styles/float.js';
import { unseenStyles } from '../../kit/styles/unseen.js';

export const viewStyles = css`
  ${floatStyles}
  ${unseenStyles}
  .view {
    margin-block-start: 0.75em;
  }
  dialog {
    inline-size: min(34em, 100vw - 32px);
    max-block-size: calc(var(--_room, 100dvh) - 32px);
    padding: 1em;
    overscroll-behavior: contain;
    font-size: 1rem;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .head,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .head,
  .state {
    justify-content: space-between;
  }
  h3 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  ul {
    margin: 0;
    padding: 0;
    /* Safari takes a list with no markers at all for no list. */
    list-style: '';
  }
  li,
  details,
  .state,
  .lock,
  .end {
    padding-block: 0.75em;
    border-block-start: 1px solid color-mix(in srgb, currentColor 15%, transparent);
  }
  .small,
  small {
    font-size: 0.875em;
  }
  /* Room for the dates, which come a moment later. */
  .dates {
    min-block-size: 1.5em;
  }
  .note {
    margin-block: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid;
  }
  .actions {
    margin-block-start: 0.5em;
  }
  .state,
  .end {
    margin: 0;
  }
  small {
    display: block;
  }
  /* Plain text begins where other text does. */
  .actions > .plain:not(.outlined):first-child {
    margin-inline-start: -0.75em;
  }
  .actions + .small {
    margin-block-start: 0.25em;
  }
  .view > p {
    margin-block-end: 0.75em;
  }
  .question {
    margin-block: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid;
  }
  #question {
    font-weight: 600;
  }
  .lock > :last-child,
  .panel > * + * {
    margin-block-start: 0.5em;
  }
  [hidden] {
    display: none;
  }
  [aria-busy='true'] {
    opacity: 0.5;
  }
  details {
    padding: 0;
  }
  summary {
    padding-block: 0.625em;
    cursor: pointer;
  }
  .panel {
    padding-block-end: 1em;
  }
  .words {
    margin-block: 0.5em;
    user-select: all;
  }
  .plain:not(.outlined) > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* What has just happened, for the eye as well. */
  .said:not(:empty) {
    margin-block-end: 0.75em;
    padding: 0.5em 0.75em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 6%, transparent);
  }
  summary:focus-visible {
    border-radius: var(--_radius);
    outline-offset: 0;
  }
`;
