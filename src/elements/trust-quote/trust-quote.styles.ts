import { css } from 'lit';
import { unseen } from '../../kit/styles/unseen.js';

export const styles = css`
  :host {
    display: block;
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
    margin-inline: -0.75em;
    font-size: 0.875em;
    container-type: inline-size;
  }
  .plain {
    justify-content: center;
    min-inline-size: max(44px, 2.75em);
  }
  @container (inline-size < 30em) {
    .plain:not(:first-child) > span {
      ${unseen}
    }
  }
  /* Four in a row still, on a phone with text at 200 %. */
  @container (inline-size < 17em) {
    .plain {
      min-inline-size: 44px;
      padding-inline: 0.5em;
    }
    .plain > span {
      ${unseen}
    }
  }
`;
