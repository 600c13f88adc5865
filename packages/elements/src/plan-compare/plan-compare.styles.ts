import { css } from 'lit';

export const planCompareStyles = css`
  .base {
    container-type: inline-size;
  }
  .card {
    padding: var(--_gap);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.5em 1.5em;
  }
  h3 {
    font: 600 1.25em/1.4 var(--_serif);
  }
  h4 {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    margin: 1.25em 0 0;
    padding-block-end: 0.35em;
    border-block-end: 1px solid var(--_ink);
    font: 600 max(0.9375em, var(--_least))/1.4 var(--_serif);
  }
  small,
  .order,
  .reason {
    color: var(--_ink-3);
    font: 400 max(0.8125em, var(--_least))/1.5 var(--_sans);
  }
  .row {
    display: grid;
    gap: 0.15em 1.5em;
    padding: 0.6em 0;
    border-block-end: 1px solid var(--_hair);
  }
  .plan small {
    display: block;
  }
  .quantity {
    font: 600 1.125em/1.4 var(--_number);
  }
  .order {
    margin-block-start: 0.5em;
  }
  .missing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    padding-block-start: 0.6em;
    color: var(--_ink-2);
  }
  figcaption {
    margin-block-start: 1.25em;
    font-size: max(0.875em, var(--_least));
  }
  svg {
    display: block;
    overflow: visible;
  }
  line,
  path {
    fill: none;
    stroke: var(--_hair-2);
    vector-effect: non-scaling-stroke;
  }
  line.observed,
  line.estimated {
    stroke: var(--_observed);
    stroke-width: 10px;
  }
  line.estimated {
    stroke-dasharray: 2 3;
  }
  line.band {
    stroke: var(--_accent);
    stroke-width: 10px;
    opacity: 0.3;
  }
  path.open {
    fill: var(--_accent);
    stroke: none;
    opacity: 0.75;
  }
  path.target {
    stroke: var(--_ink);
    stroke-width: 3px;
  }
  @container (min-width: 38em) {
    .row {
      grid-template-columns: 15.5em minmax(0, 1fr);
      align-items: center;
    }
    .scaled {
      grid-template-columns: 15.5em minmax(0, 1fr) 7.5em;
    }
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
  }
  @media print {
    section,
    .row {
      break-inside: avoid;
    }
  }
`;
