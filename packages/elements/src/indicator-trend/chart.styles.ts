import { css } from 'lit';

/* What a mark means, everywhere the same. Widths are those of place.ts, in the same units: sizes of this type. */
export const chartStyles = css`
  .chart {
    container-type: inline-size;
    inline-size: 100%;
    margin-block-start: 0.5em;
    font: max(0.75em, var(--_least))/1 var(--_number);
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
  line.axis {
    stroke: var(--_ink-3);
  }
  line.decade {
    stroke: var(--_hair);
  }
  line.known,
  line.estimated {
    stroke: var(--_observed);
    stroke-width: 2px;
  }
  line.estimated {
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  line.gap {
    stroke: var(--_ink-3);
    stroke-dasharray: 5 4;
  }
  path.observed {
    fill: var(--_observed);
    stroke: var(--_paper);
    stroke-width: 1px;
  }
  path.estimated {
    fill: var(--_paper);
    stroke: var(--_observed);
    stroke-width: 2px;
    stroke-dasharray: 2 1.5;
  }
  path.reported {
    fill: var(--_reported);
    stroke: var(--_paper);
  }
  path.band {
    fill: var(--_accent);
    stroke: none;
    opacity: 0.3;
  }
  path.open {
    fill: var(--_accent);
    stroke: none;
    opacity: 0.75;
  }
  path.interim {
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  path.target {
    stroke: var(--_ink);
    stroke-width: 3px;
  }
  text {
    fill: var(--_ink-2);
  }
  text.target {
    fill: var(--_ink);
    font-weight: 600;
  }
  text.reported {
    fill: var(--_reported);
    font-weight: 600;
  }
  text.years,
  text.decade {
    fill: var(--_ink-3);
  }
  .from-1,
  .from-2,
  .from-3 {
    display: none;
  }
  /* Below the first width nothing has room, and the sentence says it all. */
  @supports (container-type: inline-size) {
    .from-0 {
      display: none;
    }
  }
  @container (min-width: 9em) {
    .from-0 {
      display: inline;
    }
  }
  @container (min-width: 16em) {
    .from-1 {
      display: inline;
    }
  }
  @container (min-width: 26em) {
    .from-2 {
      display: inline;
    }
  }
  @container (min-width: 44em) {
    .from-3 {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
  }
`;
