import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: 65ch;
  }
  .quiz {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    gap: 1em;
    min-block-size: var(--trust-reserve, max(21em, 40em - 52vw, 84em - 300vw));
    padding: min(1.25em, 5vw);
    border: 1px solid color-mix(in srgb, currentColor 15%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 4%, transparent);
  }
  h2,
  h3,
  p,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    overflow-wrap: break-word;
  }
  fieldset {
    min-inline-size: 0;
  }
  h2 {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
  }
  /* No control: the focus is put there to read on. Clear of what floats at the top, such as the quick exit. */
  [tabindex='-1'] {
    outline: none;
    scroll-margin-block: 6em 2em;
  }
  .small {
    font-size: 0.875em;
  }
  legend > .small {
    display: block;
    margin-block-end: 0.25em;
  }
  .asks {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
  }
  img {
    display: block;
    inline-size: 100%;
    margin-block: 0.5em;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: var(--_radius);
  }
  .choices {
    margin-block-start: 0.5em;
    margin-inline: -0.5em;
  }
  label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: max(44px, 2.5em);
    padding-inline: 0.5em;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  label:has(:checked) {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  input {
    margin: 0;
    font: inherit;
    accent-color: var(--_accent);
  }
  label > input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  [type='range'] {
    inline-size: 100%;
    min-block-size: 44px;
  }
  output {
    display: block;
    margin-block-start: 0.5em;
    font-weight: 600;
  }
  .ends,
  .nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: space-between;
  }
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: 0.5em;
    padding: 0.5em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .problem:not(:empty),
  .feedback:not(:empty) {
    margin-block-start: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid;
  }
  /* What goes on stands at the end of its row, and the row at the end of the frame. */
  .nav {
    margin-block-start: auto;
  }
  .nav > .primary:only-child {
    margin-inline-start: auto;
  }
  .outlined {
    padding-inline: 1em;
    border: 1px solid;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: baseline;
    padding-block-start: 0.25em;
    border-block-start: 1px solid color-mix(in srgb, currentColor 15%, transparent);
    font-size: 0.875em;
  }
  .foot:not(:has(*)) {
    display: none;
  }
  .link {
    padding-inline: 0;
  }
  .foot > .link {
    flex: 1 0 100%;
    justify-content: start;
  }
  .link > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .keeping {
    flex: 1 1 14em;
    margin: 0;
    font-size: 1em;
  }
  .keeping > p {
    padding-block: 0.625em 0.25em;
  }
  .keeping .row {
    margin-block-start: 0.25em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }
`;
