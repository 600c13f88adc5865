import { css } from 'lit';

/** The table view, which scrolls sideways where it must while an open source stays in view. */
export const tableStyles = css`
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    min-inline-size: 56em;
    border-collapse: collapse;
    font-size: max(0.875em, var(--_least));
  }
  th,
  td {
    padding: 0.4em 0.75em 0.4em 2px;
    border-block-end: 1px solid var(--_hair);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    color: var(--_ink-2);
    white-space: nowrap;
  }
  .unknown {
    color: var(--_ink-3);
  }
  .opened {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: calc(100cqi - 2 * var(--_gap));
  }
`;
