import { css } from 'lit';

/** What a report adds to an element: the sign of an example, and the list of what was refused. */
export const reportStyles = css`
  .example {
    border-inline-start: 3px double var(--_reported);
    background: var(--_ground);
  }
  .example strong {
    margin-inline-end: 0.5em;
    color: var(--_ink);
    letter-spacing: 0.1em;
  }
  .refused summary {
    min-height: var(--_touch);
    cursor: pointer;
  }
  .refused li {
    padding-block: 0.25em;
    border-block-start: 1px solid var(--_hair);
  }
`;
