import { css } from 'lit';

/** What shows only once a reader searches or opens something. */
export const readingStyles = css`
  mark {
    background: var(--_mark);
    color: inherit;
  }
  .text,
  .details {
    max-width: 46em;
    margin-block-start: 0.35em;
    color: var(--_ink-2);
    font-size: max(0.90625em, var(--_least));
    line-height: 1.75;
  }
  .details .text {
    font-size: 1em;
  }
  .text + .text {
    margin-block-start: 0.6em;
  }
  b {
    color: var(--_ink);
    font-weight: 600;
  }
  .details .figure {
    color: var(--_accent);
  }
  .text .figure {
    display: inline;
    min-height: 0;
  }
  .details ul {
    margin-block-start: 0.75em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_hair);
  }
  .name {
    margin-inline-end: 0.75em;
  }
  .said {
    margin-inline-end: 0.75em;
  }
  .details a {
    display: inline-block;
    min-height: var(--_touch);
    margin-block-start: 0.5em;
    color: var(--_ink-3);
    font-size: max(0.8125em, var(--_least));
  }
  .print {
    display: none;
  }
  @media print {
    .print {
      display: block;
    }
    .details a {
      display: none;
    }
  }
`;
