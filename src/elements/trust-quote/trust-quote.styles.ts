import { css } from 'lit';

export const styles = css`
  /* The quotation reads as the page has it; what we add beneath reads as our own. */
  :host {
    display: block;
    line-height: inherit;
    text-align: inherit;
    text-indent: inherit;
  }
  .quote ~ * {
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
  }
  ::slotted(figure),
  ::slotted(blockquote) {
    margin: 0;
  }
  /* For a page that has no style for quotations; where it has one, that holds. */
  ::slotted(blockquote) {
    font-size: 1.25em;
    line-height: 1.4;
  }
  ::slotted(:not(blockquote, figure)) {
    margin: 0.5em 0 0;
    font-size: 0.875em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 0.25em;
    container: trust-actions / inline-size;
  }
  .actions > .plain {
    justify-content: center;
    font-size: 0.875em;
    min-inline-size: max(44px, 2.75em);
  }
  /* The first icon stands where the text begins. */
  .actions > :first-child {
    margin-inline-start: -0.75em;
  }
  [aria-busy='true'] {
    opacity: 0.5;
  }
  /* The names stay: in the buttons' labels. */
  @container trust-actions (inline-size < 26em) {
    .actions > .plain:not(:first-child) > span {
      display: none;
    }
  }
  /* Four in a row still, on a phone with text at 200 %. */
  @container trust-actions (inline-size < 15em) {
    .actions > .plain {
      min-inline-size: 44px;
      padding-inline: 0.5em;
    }
    .actions > .plain > span {
      display: none;
    }
  }
  @media print {
    .quote ~ * {
      display: none;
    }
  }
`;
