import { css } from 'lit';

/** What every host sets: tokens with their defaults, and what must hold on any page. */
export const hostStyles = css`
  :host {
    --_accent: var(--trust-accent, #17594f);
    --_on-accent: var(--trust-on-accent, #fff);
    --_radius: var(--trust-radius, 0.5em);
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    -webkit-tap-highlight-color: transparent;
  }
  /* Black or white, whichever reads better: L* 49.4 is where both reach 4.5:1 (WCAG 2.2 relative luminance 0.179). */
  @supports (color: lch(from red l 0 0)) {
    :host {
      --_on-accent: var(--trust-on-accent, lch(from var(--_accent) calc((49.4 - l) * 999) 0 0));
    }
  }
  :host([hidden]) {
    display: none !important;
  }
  .hushed {
    visibility: hidden !important;
  }
`;
