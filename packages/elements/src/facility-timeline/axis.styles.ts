import { css } from 'lit';

/** The years behind the rows. */
export const axisStyles = css`
  @container (min-width: 30em) {
    .axis {
      display: block;
      position: absolute;
      inset-block: 0;
      inset-inline-end: 0;
      inline-size: calc(100% - var(--_name) - var(--_lane));
      block-size: 100%;
    }
    .axis text {
      fill: var(--_ink-2);
      font: max(0.75em, var(--_least)) var(--_number);
      text-anchor: middle;
    }
    .axis line {
      stroke: var(--_hair);
    }
    .axis .zone {
      stroke: var(--_hair-2);
    }
    .axis .date {
      fill: var(--_warn);
      stroke: var(--_warn);
    }
    .axis .today {
      fill: var(--_ink);
      stroke: var(--_ink);
      stroke-dasharray: 1 3;
    }
    .axis .wide {
      display: none;
    }
  }
  @container (min-width: 45em) {
    .axis .wide {
      display: inline;
    }
    .axis .middling {
      display: none;
    }
  }
`;
