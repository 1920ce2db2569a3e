import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    min-block-size: max(44px, 2.75em);
    vertical-align: middle;
  }
  :host([mode='row']) {
    display: block;
  }
`;
