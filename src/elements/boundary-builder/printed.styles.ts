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
    h2 {
      break-after: avoid;
    }
    article {
      margin-block: 1.25em;
      break-inside: avoid;
    }
    header,
    .answers,
    .signs > div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
    }
    header {
      justify-content: space-between;
      align-items: baseline;
      margin-block-end: 0.25em;
    }
    header > p {
      margin-inline-start: auto;
    }
    header > p,
    .answers,
    .signs > div {
      font-size: 0.875em;
    }
    .answers {
      margin-block-start: 1em;
    }
    .blank {
      display: inline-block;
      inline-size: 8em;
      border-block-end: 1px solid;
    }
    .signs {
      margin-block: 2em 3em;
      break-inside: avoid;
    }
    /* So that the dates stand below one another. */
    .signs p:first-child {
      min-inline-size: 10em;
    }
    .signs .blank {
      display: block;
      inline-size: 6em;
      block-size: 3em;
      margin-block-end: 0.25em;
    }
    .signs p:first-child > .blank {
      inline-size: 4em;
    }
  }
`;
