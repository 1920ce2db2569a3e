import { css } from 'lit';
import { copierStyles } from '../../kit/styles/copier.js';
import { floatStyles } from '../../kit/styles/float.js';

export const pictureStyles = css`
  ${floatStyles}
  ${copierStyles}
  dialog {
    inline-size: min(26em, 100vw - 32px);
    max-block-size: calc(var(--_room, 100dvh) - 32px);
    padding: 0;
    overscroll-behavior: contain;
    font-size: 1rem;
  }
  .sheet {
    padding: 1em;
  }
  .accent {
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  .sheet .note {
    inline-size: fit-content;
    min-block-size: 2em;
    box-sizing: border-box;
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-block-start: -0.5em;
    margin-inline-end: -0.5em;
  }
  h2 {
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0;
  }
  input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
  }
  canvas {
    display: block;
    inline-size: auto;
    max-inline-size: 100%;
    max-block-size: min(var(--_room, 100dvh) * 0.45, 24em);
    margin: 0.25em auto 0.75em;
    outline: 1px solid color-mix(in srgb, currentColor 15%, transparent);
    border-radius: var(--_radius);
  }
  /* A phone on its side: the picture beside what is done with it. */
  @media (orientation: landscape) and (max-height: 30em) {
    dialog {
      inline-size: min(40em, 100vw - 32px);
    }
    .sheet {
      display: grid;
      grid-template-columns: auto 1fr;
      column-gap: 1em;
    }
    .sheet > canvas {
      grid-row: 1 / span 6;
      max-inline-size: 40vw;
      max-block-size: calc(var(--_room, 100dvh) - 32px - 3em);
      margin: 0;
    }
  }
  canvas[hidden] {
    display: none;
  }
  label:has(textarea) {
    padding: 0;
    font-size: 0.875em;
  }
  .outlined {
    padding-inline: 1em;
    border: 1px solid;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
`;
