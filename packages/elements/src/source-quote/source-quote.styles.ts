import { css } from 'lit';

export const sourceQuoteStyles = css`
  :host {
    contain-intrinsic-size: auto 240px;
  }
  .base {
    padding: var(--_gap);
  }
  .name {
    font-weight: 600;
  }
  .kind {
    margin-inline-end: 0.75em;
    color: var(--_ink-3);
    font-weight: 400;
    font-size: max(0.8125em, var(--_least));
  }
  .source {
    margin-block: 0.6em 0;
    padding: 0;
    border: 0;
    background: none;
  }
  .downloads {
    padding-inline: 0;
  }
`;
