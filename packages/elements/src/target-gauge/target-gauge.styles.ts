import { css } from 'lit';

/** Cards, and the figure in large type. */
export const targetGaugeStyles = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(15.5em, 18.75 * var(--_least))), 1fr));
    grid-auto-flow: dense;
    padding: 1px 0 0 1px;
  }
  .grid > :not(.card) {
    grid-column: 1 / -1;
    padding: 0.75em min(var(--_gap), 8%);
    color: var(--_ink-2);
    font-size: max(0.875em, var(--_least));
  }
  .grid > .card {
    margin: -1px 0 0 -1px;
  }
  .card {
    display: grid;
    grid-template: repeat(6, auto) 1fr / minmax(0, 1fr);
    container-type: inline-size;
    min-width: 0;
    padding: min(var(--_gap), 8%);
    border: 1px solid var(--_hair);
    background: var(--_paper);
    line-height: 1.5;
  }
  .name {
    color: var(--_ink-2);
    font-size: max(0.8125em, var(--_least));
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
    margin-block-start: 0.4em;
    color: var(--_ink-2);
    font-size: max(0.9375em, var(--_least));
    line-height: 1.3;
    word-break: keep-all;
  }
  svg + .value {
    align-self: end;
    justify-self: center;
    max-width: min(48%, 8.4em);
    margin-block-end: 0.6em;
    text-align: center;
  }
  svg + .value .before {
    display: block;
    font-size: max(0.8em, var(--_least));
    line-height: 1.15;
    text-wrap: balance;
  }
  /* English says in words what Chinese says in two characters: in large type they stand below the ring. */
  :host([size='elder']) .base:lang(en) svg + .value {
    grid-row: 3;
    max-width: none;
    margin: 0;
  }
  .number {
    margin-inline: 0.06em;
    color: var(--_ink);
    font: 600 2.2em/1.2 var(--_number);
    font-size: min(2.2em, 36cqi);
    text-underline-offset: 0.14em;
    white-space: nowrap;
  }
  .long {
    font-size: 1.6em;
    font-size: min(1.6em, 24cqi);
  }
  .longer {
    font-size: 1.2em;
    font-size: min(1.2em, 14cqi);
  }
  .unit {
    display: inline-block;
  }
  .words {
    color: var(--_ink);
    font: 600 1.375em/1.4 var(--_serif);
  }
  figcaption {
    grid-row: 4;
    margin-block-start: 0.75em;
    font-size: max(0.875em, var(--_least));
  }
  .flag,
  .foot {
    margin-block-start: 0.75em;
    font-size: max(0.75em, var(--_least));
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
    flex-wrap: wrap;
    align-self: end;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.5em;
    color: var(--_ink-3);
  }
  .foot button {
    flex: none;
    color: var(--_accent);
  }
  /* In a smaller drawing elder type is no longer 18 pt, and no figure of that size has room inside. */
  @container (max-width: 16em) {
    :host([size='elder']) text {
      display: none;
    }
    :host([size='elder']) svg + .value {
      grid-row: 3;
      max-width: none;
      margin: 0;
    }
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
`;
