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
  .reported {
    margin-block-start: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_reported);
    font-size: max(0.875em, var(--_least));
  }
  .reported small {
    display: block;
    color: var(--_ink-2);
    font-size: max(0.9285em, var(--_least));
  }
  .reported a {
    color: var(--_accent);
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
