import { css } from 'lit';

export const planCardStyles = css`
  :host {
    contain-intrinsic-size: auto 180px;
  }
  .base {
    padding: var(--_gap);
  }
  h2 {
    font: 600 1.75em/1.35 var(--_serif);
    text-wrap: balance;
  }
  .english {
    color: var(--_ink-2);
  }
  .facts,
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1.25em;
    margin-top: 0.375em;
    color: var(--_ink-2);
    font-size: 0.875em;
  }
  .number {
    color: var(--_ink);
    font-weight: 500;
  }
  .counts {
    color: var(--_ink-3);
  }
  a {
    color: var(--_accent);
  }
  .findings {
    margin-top: 1em;
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--_warn);
    background: var(--_warn-soft);
    font-size: 0.875em;
  }
  .findings h3 {
    font: inherit;
    font-weight: 600;
  }
  .findings li {
    margin-top: 0.375em;
  }
`;
