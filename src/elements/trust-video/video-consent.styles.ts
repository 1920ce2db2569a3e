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
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
`;
