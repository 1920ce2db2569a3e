import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  .frame {
    position: relative;
    display: grid;
    aspect-ratio: var(--trust-ratio, 16 / 9);
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 12%, transparent);
    overflow: clip;
    isolation: isolate;
  }
  img,
  iframe,
  video,
  ::slotted(img) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    object-fit: cover;
  }
  iframe,
  video {
    background: #000;
    object-fit: contain;
  }
  /* Over the picture. */
  .frame > * {
    grid-area: 1 / 1;
    z-index: 1;
  }
  .frame > .primary {
    place-self: end start;
    margin: 0.75em;
    border-color: #fff9;
  }
  /* The whole picture is the button. */
  .frame > .primary::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  [hidden] {
    display: none !important;
  }
  .length {
    place-self: end;
    margin: calc(0.75em / 0.875);
    padding: 0 0.5em;
    border-radius: var(--_radius);
    background: #000c;
    color: #fff;
    font-size: 0.875em;
    pointer-events: none;
  }
  .length:empty {
    display: none;
  }
  .title {
    min-block-size: 1.5em;
    margin: 0.5em 0 0;
    font-weight: 600;
  }
  /* One line, however narrow: what comes below must not move. */
  .tools {
    --_line: max(44px, 2.75em);
    display: flex;
    block-size: var(--_line);
    margin-inline-start: -0.75em;
    font-size: 0.875em;
    line-height: 1.25;
  }
  :is(.tools > a, #lines) svg:dir(rtl) {
    scale: -1 1;
  }
  .tools > .plain {
    padding-block: 0;
  }
  /* Where there is no room, the words beside an icon fall out of sight; the link keeps its own. */
  .tools > button {
    flex: 0 999 auto;
    flex-wrap: wrap;
    gap: 0 0.5em;
    min-inline-size: var(--_line);
    block-size: 100%;
    overflow: clip;
  }
  .tools > button > * {
    block-size: var(--_line);
    line-height: var(--_line);
    white-space: nowrap;
  }
`;
