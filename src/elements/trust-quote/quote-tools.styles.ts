import { css } from 'lit';
import { copierStyles } from '../../kit/styles/copier.js';

export const toolsStyles = css`
  ${copierStyles}
  /* Under the actions, over what follows: nothing moves for it. */
  .actions ~ .note {
    position: absolute;
    font-size: 0.875em;
  }
`;
