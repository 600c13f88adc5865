import { css } from 'lit';

import { barStyles } from './bar.styles.js';

export const taskListStyles = [
  barStyles,
  css`
    :host {
      contain-intrinsic-size: auto 900px;
    }
    .base {
      border: 1px solid var(--_hair);
      container-type: inline-size;
    }
    [hidden] {
      display: none;
    }
    mark {
      background: var(--_mark);
      color: inherit;
    }
    h3 {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      gap: 1em;
      padding: 0.7em var(--_gap) 0.5em;
      border-block-start: 1px solid var(--_hair);
      background: var(--_ground);
      font: 600 0.9375em/1.45 var(--_serif);
    }
    h3 + ol > .group > h3 {
      background: none;
    }
    small {
      flex: none;
      color: var(--_ink-3);
      font: 0.8em var(--_sans);
    }
    .row {
      display: grid;
      grid-template-columns: minmax(2.75em, auto) minmax(0, 1fr);
      align-items: baseline;
      padding: 0.75em var(--_gap);
      border-block-start: 1px solid var(--_hair);
    }
    .row > * {
      grid-column: 2;
    }
    .task:not(.parent) {
      content-visibility: auto;
      contain-intrinsic-size: auto 3.1em;
    }
    .parent > ol {
      margin-inline-start: min(var(--_gap) + 2.75em, 5%);
      border-inline-start: 1px solid var(--_hair);
    }
    .parent > ol .row {
      padding-inline-start: min(var(--_gap), 4%);
    }
    .context > .row .title {
      font-weight: 400;
    }
    .row > .number {
      grid-column: 1;
      justify-self: start;
      min-width: var(--_touch);
      margin-inline-end: 0.5em;
      color: var(--_accent);
      font: 500 1.25em/1.28 var(--_number);
      font-feature-settings: 'halt';
    }
    .main {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 1em;
    }
    .title {
      flex: 1 1 12em;
      min-height: var(--_touch);
      font-weight: 600;
    }
    .title::after {
      color: var(--_ink-3);
      font-size: 0.6em;
      /* The word joiner keeps the mark on the line of the last word; the second form keeps it from being read out. */
      content: '\u2060\u00a0\u25bc';
      content: '\u2060\u00a0\u25bc' / '';
    }
    .title[aria-expanded='true']::after {
      content: '\u2060\u00a0\u25b2';
      content: '\u2060\u00a0\u25b2' / '';
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      color: var(--_ink-2);
      font-size: 0.8125em;
    }
    dl * {
      display: inline;
    }
    .text,
    .details {
      max-width: 46em;
      margin-block-start: 0.35em;
      color: var(--_ink-2);
      font-size: 0.90625em;
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
    .details ul {
      margin-block-start: 0.75em;
      padding-block-start: 0.6em;
      border-block-start: 1px solid var(--_hair);
    }
    .said {
      margin-inline-start: 0.75em;
    }
    .said .figure {
      color: var(--_accent);
    }
    @container (max-width: 38em) {
      .row > :not(.number, .main) {
        grid-column: 1 / -1;
      }
    }
    @media print {
      .title::after {
        content: none;
      }
      .task:not(.parent) {
        content-visibility: visible;
      }
    }
  `,
];
