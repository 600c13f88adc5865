import { css } from 'lit';

/** The rows on years, where the element is at least 480 px wide, or as much more as its type is larger. */
export const chartStyles = css`
  @container (min-width: 30em) {
    .chart {
      --_name: min(34cqi, 19em);
      --_lane: 0px;
    }
    .chart {
      position: relative;
      padding-block-start: 1.75em;
    }
    .lane .row {
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
    .track.before {
      flex-direction: row-reverse;
    }
    .track.below {
      flex-wrap: wrap;
    }
    .track svg {
      display: block;
      flex: none;
      block-size: 1px;
    }
    .track .lead,
    .track .tail {
      block-size: 14px;
      stroke: var(--_accent);
    }
    .lead {
      transform: scaleX(-1);
    }
    .track svg.stated {
      background: var(--_accent);
    }
    .track svg.computed {
      min-inline-size: 8px;
      block-size: 14px;
    }
    .lane .mark {
      position: relative;
      inset: auto;
      margin-inline: -6px;
    }
    .lane .mark.computed {
      display: none;
    }
    .lane .label {
      padding-inline: 3px;
      margin-inline-start: 12px;
      background: var(--_paper);
      line-height: 1.4;
    }
    .before .space {
      order: -2;
    }
    .before .tail {
      order: -1;
    }
    .before .bar {
      order: 1;
    }
    .before .label {
      order: 2;
      margin-inline: 0 12px;
      text-align: end;
    }
    .track .break {
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
  }
`;
