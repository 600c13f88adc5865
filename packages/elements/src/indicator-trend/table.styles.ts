import { css } from 'lit';

/** The table view, which scrolls sideways where it must while an open source stays in view. */
export const tableStyles = css`
  .scroll {
    container-type: inline-size;
    margin-block: 0.75em;
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: max(0.875em, var(--_least));
    line-height: 1.5;
  }
  th,
  td {
    min-inline-size: 6.5em;
    padding: 0.5em 0.9em 0.5em 2px;
    border-block-end: 1px solid var(--_hair);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-block-end-color: var(--_ink-3);
    color: var(--_ink-2);
    white-space: nowrap;
  }
  tbody th {
    min-inline-size: 9em;
  }
  td > div + div {
    margin-block-start: 0.25em;
  }
  small,
  .unknown {
    color: var(--_ink-3);
  }
  small {
    font-size: max(0.875em, var(--_least));
  }
  td.reported {
    color: var(--_reported);
  }
  .opened {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
  }
`;
