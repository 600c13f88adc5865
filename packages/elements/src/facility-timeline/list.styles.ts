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
  .downloads {
    padding-inline: 0;
  }
  .head,
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: start;
    margin-block-end: 0.75em;
    color: var(--_ink-2);
  }
  .head p {
    flex: 1 1 20em;
    font-size: max(0.875em, var(--_least));
  }
  h3,
  h4 {
    margin: 0;
    font-size: max(0.875em, var(--_least));
    font-weight: 600;
  }
  h4 {
    break-after: avoid;
    padding-block: 0.75em 0.25em;
    color: var(--_ink-2);
    font-size: max(0.8125em, var(--_least));
  }
  small {
    color: var(--_ink-3);
    font-size: max(0.875em, var(--_least));
    font-weight: 400;
  }
  .lane,
  .index {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_hair-2);
  }
  .fold {
    min-block-size: var(--_touch);
  }
  .fold::before {
    content: '▸ ';
  }
  .fold[aria-expanded='true']::before {
    content: '▾ ';
  }
  .row {
    position: relative;
    padding: 0.25em 2px;
    scroll-margin-block: 4em;
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
  .kinds {
    columns: 20em;
    column-gap: 2.5em;
  }
  .kinds .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    border-block-start: 1px solid var(--_hair);
    contain-intrinsic-size: auto 2.25em;
    break-inside: avoid;
  }
  .row > section {
    flex: 1 0 100%;
  }
  .name {
    min-block-size: var(--_touch);
    outline-offset: 0;
    font-size: max(0.9375em, var(--_least));
    line-height: 1.4;
  }
  .name:hover {
    color: var(--_accent);
  }
  .name[aria-current] {
    background: var(--_accent-soft);
    box-shadow: -2px 0 var(--_accent);
  }
  .label {
    color: var(--_ink-2);
    font-size: max(0.8125em, var(--_least));
  }
  .figure {
    outline-offset: 0;
    color: var(--_ink);
    font-family: var(--_number);
    font-weight: 600;
  }
  .figure [lang],
  .word,
  .index .figure,
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
  .track svg {
    display: none;
  }
  @media screen {
    .folded .kinds {
      display: none;
    }
  }
  /* Nothing could unfold it. */
  @media (scripting: none) {
    .folded .kinds {
      display: block;
    }
  }
  @media print {
    .row {
      content-visibility: visible;
    }
  }
`;
