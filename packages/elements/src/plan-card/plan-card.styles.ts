import { css } from 'lit';

export const planCardStyles = css`
  :host {
    contain-intrinsic-size: auto 220px;
  }
  .base {
    padding: var(--_gap);
  }
  h2 {
    padding-block-start: 0.5em;
    border-block-start: 2px solid var(--_ink);
    font: 700 clamp(1.375em, 5vw, 1.875em) / 1.35 var(--_serif);
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
    margin-block-start: 0.5em;
    color: var(--_ink-2);
    font-size: max(0.875em, var(--_least));
  }
  .number {
    color: var(--_ink);
    font-weight: 500;
  }
  .draft {
    color: var(--_warn);
  }
  .counts {
    align-items: baseline;
    margin-block-start: 0.75em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_hair);
  }
  .counts b {
    color: var(--_ink);
    font: 600 1.5em/1.4 var(--_number);
  }
  .report {
    margin-block-start: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_reported);
    font-size: max(0.875em, var(--_least));
  }
  a {
    display: inline-block;
    min-height: var(--_touch);
    color: var(--_accent);
  }
  .findings,
  .notes {
    margin-block-start: 1em;
    font-size: max(0.875em, var(--_least));
  }
  .findings {
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--_warn);
    background: var(--_warn-soft);
  }
  .notes {
    color: var(--_ink-2);
  }
  h3 {
    font: inherit;
    font-weight: 600;
  }
  h3 ~ ul li {
    margin-block-start: 0.375em;
  }
  .downloads {
    padding-inline: 0;
    padding-block-end: 0;
  }
`;
