import { css } from 'lit';
import { copierStyles } from '../styles/copier.js';
import { floatStyles } from '../styles/float.js';
import { unseenStyles } from '../styles/unseen.js';

export const menuStyles = css`
  ${unseenStyles}
  ${floatStyles}
  ${copierStyles}
  .targets {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  :host([mode='row']) .targets {
    gap: 0.5em;
  }
  :host([mode='row']) .plain {
    justify-content: center;
    min-inline-size: max(44px, 2.75em);
    border: 1px solid;
  }
  /* Under the row, over what follows: nothing moves for it. */
  :host([mode='row']) .note {
    position: absolute;
    margin-block-start: 0.25em;
  }
  /* The page of a frame, which grows with what opens in it, says how much room there can be. */
  [popover] {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: min(22em, 100vw - 40px);
    max-block-size: calc(var(--_room, 100dvh) - 16px);
    margin: 0;
    padding: 0.5em;
  }
  [popover] .targets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8.25em, 100%), 1fr));
  }
  [popover] .plain {
    inline-size: 100%;
    padding-inline: 0.5em;
  }
`;
