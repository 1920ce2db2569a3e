import { css } from 'lit';

/** For what floats over the page: it takes the surface that `surfaceOf()` found, put in `--_behind`. */
export const floatStyles = css`
  .float {
    --_behind: Canvas;
    --_surface: var(--trust-surface, var(--_behind));
    box-sizing: border-box;
    border: 1px solid color-mix(in srgb, currentColor 40%, transparent);
    border-radius: var(--_radius);
    background: linear-gradient(var(--_surface), var(--_surface)) Canvas;
    color: inherit;
  }
`;
