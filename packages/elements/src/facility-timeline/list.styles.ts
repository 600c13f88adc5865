import { css } from 'lit';

/** The list beside a rail: what narrow pages, and engines without container queries, show. */
export const listStyles = css`
  :host {
    min-inline-size: 0;
    contain-intrinsic-size: auto 480px;
  }
  .base {
    container-type: inline-size;
    contain-intrinsic-inline-size: 640px;
  }
  .body {
    padding: 1em var(--_gap);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: start;
    justify-content: space-between;
    margin-block-end: 0.75em;
  }
  .head p {
    flex: 1 1 16em;
    color: var(--_ink-2);
    font-size: 0.875em;
  }
  h3 {
    font-size: 0.875em;
    font-weight: 600;
  }
  small {
    color: var(--_ink-3);
    font-size: 0.875em;
    font-weight: 400;
  }
  .lane,
  .undated {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_hair-2);
  }
  summary {
    min-block-size: var(--_touch);
    cursor: pointer;
  }
  summary h3 {
    display: inline;
  }
  .row {
    position: relative;
    padding: 0.25em 2px;
    content-visibility: auto;
    contain-intrinsic-size: auto 3.5em;
  }
  .lane .row {
    padding-inline-start: 1.75em;
  }
  .lane .row::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 7px;
    border-inline-start: 2px solid var(--_hair-2);
  }
  .name {
    min-block-size: var(--_touch);
    outline-offset: 0;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .name:hover {
    color: var(--_accent);
  }
  .name[aria-current] {
    background: var(--_accent-soft);
  }
  .label {
    color: var(--_ink-2);
    font-size: 0.8125em;
  }
  .figure {
    outline-offset: 0;
    color: var(--_ink);
    font-family: var(--_number);
    font-weight: 600;
  }
  .figure [lang],
  .word,
  .undated .figure,
  td .figure {
    font-family: var(--_sans);
    font-weight: 400;
  }
  .detail::before {
    content: ' · ';
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .axis,
  .space,
  .break,
  .bar {
    display: none;
  }
  @media print {
    .row {
      content-visibility: visible;
    }
  }
`;
