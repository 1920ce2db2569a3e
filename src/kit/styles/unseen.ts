import { css } from 'lit';

/** What hides a thing from the eye and from nothing else. */
export const unseen = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;

/** For what is heard and not seen. */
export const unseenStyles = css`
  .unseen {
    ${unseen}
  }
`;
