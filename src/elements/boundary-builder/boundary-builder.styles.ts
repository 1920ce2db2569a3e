import { css } from 'lit';
import { noteStyles } from '../../kit/styles/copier.js';
import { unseenStyles } from '../../kit/styles/unseen.js';

export const styles = css`
  ${noteStyles}
  ${unseenStyles}
  :host {
    display: block;
    max-inline-size: 65ch;
  }
  .builder {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    gap: 1em;
    min-block-size: var(--trust-reserve, max(26em, 50.5em - 70vw, 83.5em - 330vw));
    padding: min(1.25em, 5vw);
    border: 1px solid color-mix(in srgb, currentColor 15%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 4%, transparent);
  }
  h2,
  h3,
  p,
  ul,
  ol,
  fieldset,
  legend,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
    /* Safari takes a list with no markers at all for no list. */
    list-style: '';
    overflow-wrap: anywhere;
  }
  fieldset {
    min-inline-size: 0;
  }
  h2,
  .asks {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
  }
  h3,
  .field > label {
    font-size: 1em;
    font-weight: 600;
  }
  /* No control: the focus is put there to read on. Clear of what floats at the top, such as the quick exit. */
  [tabindex='-1'] {
    outline: none;
    scroll-margin-block: 6em 2em;
  }
  .small,
  .foot {
    font-size: 0.875em;
  }
  .list > li,
  .foot,
  .tools {
    padding-block-start: 0.75em;
    border-block-start: 1px solid color-mix(in srgb, currentColor 15%, transparent);
  }
  .list > li {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding-block-end: 0.5em;
  }
  .row,
  .nav,
  .tools,
  .areas,
  .undo {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .nav {
    justify-content: space-between;
  }
  .foot {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    align-items: start;
    margin-block-start: auto;
  }
  .nav > .primary {
    margin-inline-start: auto;
  }
  .areas {
    gap: 0.5em;
  }
  .outlined {
    padding-inline: 1em;
    border: 1px solid;
  }
  .link {
    padding-inline: 0;
  }
  .link > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .link:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .link:disabled > span {
    text-decoration: none;
  }
  .news,
  .apart,
  .clarity,
  .support {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid;
  }
  /* Before what comes with the fields of a passphrase. */
  .builder .field {
    display: block;
    margin: 0;
  }
  .names,
  .secret,
  .support {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    align-items: start;
  }
  .names > .field,
  .secret > .field {
    align-self: stretch;
  }
  legend {
    font-weight: 600;
  }
  textarea,
  input:not([type='checkbox'], [type='radio']),
  select {
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 0.25em;
    padding: 0.5em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .builder .field > input {
    inline-size: 100%;
  }
  textarea {
    min-block-size: calc(2lh + 1em + 2px);
    field-sizing: content;
    max-block-size: 20em;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .reads {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  mark {
    background: none;
    color: inherit;
    text-decoration: underline dotted 2px;
    text-underline-offset: 0.2em;
  }
  .sentence,
  .offer {
    display: block;
  }
  .sentence + .sentence {
    margin-block-start: 0.4em;
  }
  bdi {
    font-weight: 500;
  }
  .support {
    margin-block-start: 1em;
  }
  .support > .lines {
    align-self: stretch;
  }
  .clarity li {
    margin-block-start: 0.5em;
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
  details > p {
    margin-block: 1.25em 0.5em;
  }
  details > .small {
    margin-block: 0;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    gap: 0 1em;
  }
  .choices + .field {
    margin-block: 0.5em;
  }
  ::placeholder {
    color: inherit;
    opacity: 0.75;
  }
  .choices > label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .choices input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    font: inherit;
    accent-color: var(--_accent);
  }
  .tall {
    display: block;
    margin-block-start: 0.5em;
  }
  .note:empty {
    position: absolute;
  }
  #link {
    field-sizing: fixed;
    word-break: break-all;
  }
  .qr {
    inline-size: min(100%, 20em);
    block-size: auto;
    stroke: none;
    fill: revert-layer;
  }
  .keeping .row {
    margin-block-start: 0.25em;
  }
`;
