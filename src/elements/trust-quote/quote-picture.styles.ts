import { css } from 'lit';
import { copierStyles } from '../../kit/styles/copier.js';
import { floatStyles } from '../../kit/styles/float.js';

export const pictureStyles = css`
  ${floatStyles}
  ${copierStyles}
  dialog {
    inline-size: min(26em, 100vw - 32px);
    max-block-size: calc(100dvh - 32px);
    padding: 0;
    font-size: 1rem;
  }
  .sheet {
    padding: 1em;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-block-start: -0.5em;
    margin-inline-end: -0.5em;
  }
  h2 {
    margin: 0;
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
    max-block-size: min(45dvh, 24em);
    margin: 0.25em auto 0.75em;
    border-radius: var(--_radius);
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
