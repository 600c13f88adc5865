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
    .sr {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    h3 {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      gap: 1em;
      padding: 0.7em var(--_gap) 0.5em;
      border-block-start: 1px solid var(--_hair);
      background: var(--_ground);
      font: 600 max(0.9375em, var(--_least))/1.45 var(--_serif);
    }
    h3 + ol > .group > h3 {
      background: none;
    }
    small {
      flex: none;
      color: var(--_ink-3);
      font: max(0.8em, var(--_least)) var(--_sans);
    }
    .task {
      display: grid;
      grid-template-columns: minmax(2.75em, auto) minmax(0, 1fr) auto;
      align-items: baseline;
      padding: 0.75em var(--_gap);
      border-block-start: 1px solid var(--_hair);
      content-visibility: auto;
      contain-intrinsic-size: auto 3.1em;
    }
    .many .group {
      content-visibility: auto;
      contain-intrinsic-size: auto 80em;
    }
    .parent {
      padding-block-end: 0;
      content-visibility: visible;
    }
    .task > * {
      grid-column: 2 / -1;
    }
    .task > .number {
      grid-column: 1;
      justify-self: start;
      min-width: var(--_touch);
      margin-inline-end: 0.5em;
      color: var(--_accent);
      font: 500 1.25em/1.28 var(--_number);
      font-feature-settings: 'halt';
    }
    .task > .title {
      grid-column: 2;
      min-height: var(--_touch);
      font-weight: 600;
    }
    .task > .status {
      grid-column: 3;
      max-width: 20em;
      margin-inline-start: 1em;
    }
    .task > ol {
      grid-column: 1 / -1;
      margin: 0.75em calc(0px - var(--_gap)) 0 min(2.75em, 5%);
      border-inline-start: 1px solid var(--_hair);
    }
    .parent .task {
      padding-inline-start: min(var(--_gap), 4%);
    }
    .context > .title {
      font-weight: 400;
    }
    .title::after {
      color: var(--_ink-3);
      font-size: max(0.6em, var(--_least));
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
      font-size: max(0.8125em, var(--_least));
    }
    dl * {
      display: inline;
    }
    [hidden] {
      display: none;
    }
    .note {
      padding-inline: var(--_gap);
    }
    @container (max-width: 38em) {
      .task > .status {
        grid-column: 2 / -1;
        margin: 0;
      }
      .task > :not(.number, .title, .status, dl) {
        grid-column: 1 / -1;
      }
    }
    @media print {
      .title::after,
      .title[aria-expanded]::after {
        content: none;
      }
      .task,
      .many .group {
        content-visibility: visible;
      }
    }
  `,
];
