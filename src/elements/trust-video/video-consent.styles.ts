import { css } from 'lit';

export const consentStyles = css`
  .ask {
    align-self: center;
    padding: 1em;
  }
  .ask:focus {
    outline: none;
  }
  .ask p {
    max-inline-size: 65ch;
    margin: 0;
  }
  .ask > .check {
    align-items: start;
    margin-block: 0.75em;
  }
  .ask > .check > input {
    margin-block: 0.125em;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
`;
