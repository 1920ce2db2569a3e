import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: 65ch;
  }
  :host([mode='dialog']) {
    display: contents;
  }
  h2,
  p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
  }
  /* No control: the focus is put there to read on. */
  [tabindex='-1'] {
    outline: none;
  }
  /* Clear of what floats at the top, such as the quick exit. */
  #title {
    scroll-margin-block-start: 6em;
  }
  #toggle {
    margin-block-start: 0.5em;
  }
  .outlined {
    padding-inline: 1em;
    border: 1px solid;
  }
`;
