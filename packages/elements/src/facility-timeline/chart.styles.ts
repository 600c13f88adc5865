import { css } from 'lit';

/** The rows on years, where the element is at least 480 px wide, or as much more as its type is larger. */
export const chartStyles = css`
  @container (min-width: 30em) {
    .chart,
    .undated {
      --_name: min(34cqi, 19em);
      --_lane: 0px;
    }
    .chart {
      position: relative;
      padding-block-start: 1.75em;
    }
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
      font: 0.75em var(--_number);
      text-anchor: middle;
    }
    .axis line {
      stroke: var(--_hair);
    }
    .axis .zone {
      fill: var(--_ground);
    }
    .axis .date {
      stroke: var(--_warn);
      stroke-width: 1.5;
    }
    .axis .wide {
      display: none;
    }
    .lane .row,
    .undated .row {
      display: grid;
      grid-template-columns: calc(var(--_name) - 2px) minmax(0, 1fr);
      align-items: center;
      min-block-size: 2.125em;
      padding: 0;
      padding-inline-start: 2px;
      contain-intrinsic-size: auto 2.125em;
    }
    .lane .row::before {
      content: none;
    }
    .name {
      justify-self: start;
      margin-inline-end: 1em;
    }
    .row > section {
      grid-column: 1 / -1;
    }
    .track {
      display: flex;
      align-items: center;
    }
    .before .track {
      flex-direction: row-reverse;
    }
    .below .track {
      flex-wrap: wrap;
    }
    .space,
    .bar {
      display: block;
      flex: none;
      block-size: 1px;
    }
    .bar.stated {
      background: var(--_accent);
    }
    .bar.computed {
      min-inline-size: 8px;
      block-size: 14px;
    }
    .row .mark {
      position: relative;
      inset: auto;
      margin-inline: -6px;
    }
    .track .mark.computed {
      display: none;
    }
    .lane .label {
      padding-inline: 3px;
      margin-inline-start: 12px;
      background: var(--_paper);
      line-height: 1.4;
    }
    .before .bar {
      order: 1;
    }
    .before .label {
      order: 2;
      margin-inline: 0 12px;
      text-align: end;
    }
    .break {
      display: block;
      flex: 0 0 100%;
      block-size: 0;
    }
    .below .label {
      flex: 0 1 auto;
      max-inline-size: 100%;
      margin: 0;
    }
    .lane .word {
      position: absolute;
      clip-path: inset(50%);
    }
    .legend .computed {
      inline-size: 26px;
    }
  }
  @container (min-width: 45em) {
    .beside {
      --_lane: 5em;
    }
    .beside .lane {
      display: grid;
      grid-template-columns: var(--_lane) minmax(0, 1fr);
    }
    .beside h3 {
      padding-block-start: 0.35em;
    }
    .beside h3 small {
      display: block;
    }
    .axis .wide {
      display: inline;
    }
    .axis .middling {
      display: none;
    }
  }
`;
