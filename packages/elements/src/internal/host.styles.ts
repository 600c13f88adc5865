import { css } from 'lit';

import { tokens } from './tokens.styles.js';

/** What every element shares: the host's box, type, buttons, figures, notes, print. */
export const hostStyles = [
  tokens,
  css`
    :host {
      display: block;
      contain: content;
      content-visibility: auto;
      contain-intrinsic-size: auto 360px;
    }
    :host([hidden]) {
      display: none;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    .base {
      background: var(--_paper);
      color: var(--_ink);
      font: var(--_size) / 1.6 var(--_sans);
      font-variant-numeric: tabular-nums;
      overflow-wrap: anywhere;
    }
    h2,
    h3,
    p,
    ul,
    ol,
    dl,
    dd,
    figure {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    button {
      margin: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: inherit;
      cursor: pointer;
    }
    button.action {
      min-height: max(2em, var(--_touch));
      padding: 0.3em 0.9em;
      border: 1px solid var(--_hair-2);
      border-radius: 2px;
      font-size: max(0.8125em, var(--_least));
    }
    .figure {
      min-height: var(--_touch);
      text-decoration: underline dotted var(--_accent) 1px;
      text-underline-offset: 0.3em;
    }
    .figure:hover,
    .figure[aria-expanded='true'] {
      text-decoration-style: solid;
    }
    .downloads {
      padding: 0.5em var(--_gap);
      color: var(--_ink-3);
      font-size: max(0.75em, var(--_least));
    }
    .downloads button {
      min-width: var(--_touch);
      min-height: var(--_touch);
      text-align: center;
      margin-inline-start: 0.75em;
      text-decoration: underline;
      text-underline-offset: 0.3em;
    }
    sup {
      font: 400 max(var(--_size) * 0.65, var(--_least)) / 1 var(--_sans);
    }
    .cited {
      padding: 0.5em var(--_gap);
      color: var(--_ink-2);
      font-size: max(0.75em, var(--_least));
    }
    :focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
    }
    .note {
      padding: 0.75em 1em;
      color: var(--_ink-2);
      font-size: max(0.875em, var(--_least));
    }
    .note button {
      margin-inline-start: 0.75em;
    }
    @media print {
      :host {
        content-visibility: visible;
      }
      button.action,
      .downloads {
        display: none;
      }
      .figure {
        text-decoration: none;
      }
    }
  `,
];
