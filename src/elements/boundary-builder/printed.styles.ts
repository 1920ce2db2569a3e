import { css } from 'lit';

export const printedStyles = css`
  .printed {
    display: none;
  }
  @media print {
    :host {
      max-inline-size: none;
    }
    .builder {
      display: block;
      padding: 0;
      border: 0;
      background: none;
    }
    .builder > :not(.printed) {
      display: none;
    }
    .printed {
      display: block;
      color: #000;
    }
    article {
      margin-block: 1.25em;
      break-inside: avoid;
    }
    article > p {
      margin-block-start: 0.25em;
    }
    .signs {
      display: flex;
      gap: 2em;
      margin-block: 3em 1.5em;
      break-inside: avoid;
    }
    .signs > p {
      flex: 1;
      padding-block-start: 0.5em;
      border-block-start: 1px solid;
    }
  }
`;
