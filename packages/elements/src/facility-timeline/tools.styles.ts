import { css } from 'lit';

/** The controls, and what a finger on the chart does while they are open. */
export const toolsStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: end;
    margin-block: 0.75em;
    padding-block: 0.75em;
    border-block: 1px solid var(--_hair);
    color: var(--_ink-2);
    font-size: max(0.8125em, var(--_least));
  }
  .tools label {
    display: grid;
    flex: 0 1 auto;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .tools input,
  .tools select {
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: max(2.25em, var(--_touch));
    margin: 0;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_hair-2);
    border-radius: 2px;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  .tools output {
    padding-block: 0.4em;
  }
  .zoom {
    display: none;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 0.25em;
    align-items: center;
  }
  .zoom .action {
    min-inline-size: max(2.25em, var(--_touch));
    font-size: 1em;
    text-align: center;
  }
  .zoom output {
    min-inline-size: 6em;
    text-align: center;
  }
  @container (min-width: 30em) {
    .earlier,
    .later {
      color: var(--_accent);
      font: 700 1.25em/10px var(--_sans);
    }
    .earlier::before {
      content: '‹';
    }
    .later::before {
      content: '›';
    }
    .zoom {
      display: flex;
    }
    .tools ~ .chart {
      touch-action: pan-y;
    }
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
