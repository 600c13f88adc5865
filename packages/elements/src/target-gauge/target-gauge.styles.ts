import { css } from 'lit';

/** Cards, the figure in large type, and what a mark means, which is everywhere the same. */
export const targetGaugeStyles = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5em), 1fr));
    grid-auto-flow: dense;
    padding: 1px 0 0 1px;
  }
  .grid > :not(.card) {
    grid-column: 1 / -1;
    padding: 0.75em min(var(--_gap), 8%);
  }
  .card {
    display: grid;
    grid-template: repeat(6, auto) 1fr / minmax(0, 1fr);
    container-type: inline-size;
    min-width: 0;
    margin: -1px 0 0 -1px;
    padding: min(var(--_gap), 8%);
    border: 1px solid var(--_hair);
    background: var(--_paper);
    line-height: 1.5;
  }
  .name {
    color: var(--_ink-2);
    font-size: 0.8125em;
  }
  .grid .name {
    min-height: 3em;
  }
  svg {
    grid-area: 2 / 1;
    display: block;
    justify-self: center;
    width: min(100%, 17em);
  }
  .value {
    grid-area: 2 / 1;
    color: var(--_ink-2);
    font-size: 0.9375em;
    line-height: 1.3;
    word-break: keep-all;
  }
  svg + .value {
    align-self: end;
    justify-self: center;
    max-width: 50%;
    margin-block-end: 1em;
    text-align: center;
  }
  svg + .value .before {
    display: block;
  }
  .number {
    margin-inline: 0.06em;
    color: var(--_ink);
    font: 600 2.25em/1.2 var(--_number);
    text-underline-offset: 0.14em;
  }
  .long {
    font-size: 1.6em;
  }
  .words {
    color: var(--_ink);
    font: 600 1.375em/1.4 var(--_serif);
  }
  figcaption {
    grid-row: 4;
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }
  figcaption button {
    min-height: 0;
  }
  em {
    color: var(--_ink-3);
    font-style: normal;
  }
  .said {
    color: var(--_reported);
    font-weight: 600;
  }
  .flag,
  .foot {
    margin-block-start: 0.75em;
    font-size: 0.75em;
  }
  .flag {
    grid-row: 5;
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_warn);
    color: var(--_warn);
  }
  .foot {
    grid-row: 7;
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.5em;
    color: var(--_ink-3);
  }
  .foot button {
    flex: none;
    color: var(--_accent);
  }
  path {
    fill: none;
    stroke: var(--_observed);
    stroke-width: 14px;
  }
  .track {
    stroke: var(--_hair);
  }
  .estimated {
    stroke-dasharray: 2 3;
  }
  .cut {
    stroke: var(--_paper);
    stroke-width: 1.5px;
  }
  .band,
  .milestone,
  .open {
    stroke: var(--_accent);
  }
  .band {
    opacity: 0.35;
  }
  .open {
    opacity: 0.8;
    stroke-dasharray: 0 4 2 3 1.8 3.2 1.6 3.4 1.4 3.6 1.2 3.8 1 4 0.8 4.2 0.6 4.4 0.4 999;
  }
  .reported {
    stroke: var(--_reported);
  }
  .milestone {
    stroke-width: 2px;
  }
  .target {
    stroke: var(--_ink);
    stroke-width: 3px;
  }
  text {
    fill: var(--_ink-3);
    font-family: var(--_number);
  }
  .head {
    fill: var(--_ink);
    font-weight: 600;
  }
  @container (max-width: 11em) {
    text {
      display: none;
    }
    svg + .value {
      grid-row: 3;
      max-width: none;
      margin: 0;
    }
  }
  :host([look='compact']),
  :host([look='compact']) [part='base'] {
    display: inline;
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
  }
`;
