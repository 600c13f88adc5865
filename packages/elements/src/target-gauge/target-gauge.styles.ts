import { css } from 'lit';

export const targetGaugeStyles = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5em), 1fr));
    grid-auto-flow: dense;
    padding: 1px 0 0 1px;
  }
  .grid.bar {
    grid-template-columns: minmax(0, 1fr);
  }
  .card {
    display: flex;
    flex-direction: column;
    min-width: 0;
    margin: -1px 0 0 -1px;
    padding: var(--_gap) var(--_gap) calc(var(--_gap) * 0.7);
    border: 1px solid var(--_hair);
    background: var(--_paper);
  }
  .grid > .source {
    grid-column: 1 / -1;
    margin: 0.75em;
  }
  .summary {
    padding: 0.9em var(--_gap);
    color: var(--_ink-2);
    font-size: 0.875em;
  }
  .name {
    min-height: 2.9em;
    color: var(--_ink-2);
    font-size: 0.8125em;
    line-height: 1.45;
  }
  .dial {
    display: grid;
    justify-items: center;
    width: 100%;
    max-width: 17em;
    margin: 0 auto;
  }
  .dial > * {
    grid-area: 1 / 1;
  }
  svg {
    display: block;
    width: 100%;
    height: auto;
  }
  svg.line,
  svg.line svg {
    height: 62px;
    overflow: visible;
  }
  .value {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: center;
    align-self: end;
    max-width: 50%;
    margin-block-end: 1.4em;
    gap: 0 0.2em;
    color: var(--_ink-2);
    line-height: 1.15;
    text-align: center;
  }
  .before {
    width: 100%;
    font-size: 0.875em;
  }
  .number {
    color: var(--_ink);
    font: 600 2.125em/1.15 var(--_number);
    letter-spacing: -0.01em;
  }
  .number.long {
    font-size: 1.5em;
  }
  .unit {
    font-size: 0.9375em;
  }
  .words {
    color: var(--_ink);
    font: 600 1.25em/1.4 var(--_serif);
  }
  .plain .value {
    justify-content: flex-start;
    align-self: start;
    max-width: none;
    margin: 0.6em 0 0;
    text-align: start;
  }
  .plain .before {
    width: auto;
  }
  .points {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-block-start: 0.75em;
    font-size: 0.8125em;
  }
  .points li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .points li::before {
    content: '';
    flex: none;
  }
  .points .observed::before {
    width: 0.75em;
    border-block-start: 0.5em solid var(--_observed);
  }
  .points .estimated::before {
    width: 0.75em;
    border-block-start: 0.35em dotted var(--_observed);
  }
  .points .target::before,
  .points .commitment::before {
    width: 2px;
    margin-inline: 0.3em;
    border-block-start: 0.9em solid var(--_accent);
  }
  figcaption {
    margin-block-start: 0.9em;
    font-size: 0.875em;
  }
  figcaption em {
    color: var(--_ink-3);
    font-style: normal;
  }
  .flag {
    margin-block-start: 0.6em;
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_warn);
    color: var(--_warn);
    font-size: 0.75em;
  }
  .foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    margin-block-start: auto;
    padding-block-start: 0.75em;
    color: var(--_ink-3);
    font-size: 0.75em;
  }
  .foot button {
    flex: none;
    color: var(--_accent);
  }
`;
