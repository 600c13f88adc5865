import { css } from 'lit';

export const indicatorTrendStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.5em;
    padding: 0.75em var(--_gap) 0;
    color: var(--_ink-2);
    font-size: max(0.875em, var(--_least));
  }
  .summary {
    flex-basis: 100%;
  }
  .legend {
    display: flex;
    flex: 1 1 14em;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: max(0.875em, var(--_least));
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }
  .legend li::before {
    content: '';
    flex: none;
    inline-size: 0.7em;
    block-size: 0.7em;
    border-radius: 50%;
  }
  .legend .observed::before {
    background: var(--_observed);
  }
  .legend .reported::before {
    background: var(--_reported);
  }
  .legend .estimated::before {
    border: 2px dotted var(--_observed);
  }
  .legend .interim::before,
  .legend .target::before,
  .legend .gap::before {
    inline-size: 1.4em;
    block-size: 0;
    border-block-start: 2px solid var(--_accent);
    border-radius: 0;
  }
  .legend .target::before {
    border-block-start: 3px solid var(--_ink);
  }
  .legend .gap::before {
    border-block-start: 1px dashed var(--_ink-3);
  }
  .grid,
  .rest {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    grid-auto-flow: dense;
    margin-block-start: 0.75em;
    padding: 1px 0 0 1px;
  }
  .base > .scroll {
    margin-inline: var(--_gap);
  }
  .grid > .source,
  .rest > .source {
    grid-column: 1 / -1;
    margin: 0.75em;
  }
  .card {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    padding: var(--_gap);
  }
  .grid .card,
  .rest .card {
    margin: -1px 0 0 -1px;
    padding-block-end: calc(var(--_gap) * 0.6);
    border: 1px solid var(--_hair);
  }
  figcaption {
    display: contents;
  }
  .name {
    font: 600 1em/1.45 var(--_serif);
  }
  .chart {
    order: 1;
  }
  .said {
    order: 2;
    margin-block-start: 0.5em;
    font-size: max(0.875em, var(--_least));
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
  }
  .foot {
    order: 3;
    margin-block-start: auto;
    padding-block-start: 0.6em;
    color: var(--_ink-3);
    font-size: max(0.75em, var(--_least));
  }
  .alone {
    container-type: inline-size;
  }
  .alone .name {
    font-size: 1.25em;
  }
  h3 {
    padding: 1.25em var(--_gap) 0;
    font: 600 1em/1.4 var(--_serif);
  }
  @container (min-width: 50em) {
    .alone .card {
      display: grid;
      grid-template: auto auto 1fr / minmax(0, 2fr) minmax(16em, 1fr);
      column-gap: 2.5em;
    }
    .alone .chart {
      grid-area: 1 / 1 / span 3;
    }
  }
`;
