import { css } from 'lit';

/* Name, bar and figure side by side where there is room; engines without container queries keep them stacked. */
export const looksStyles = css`
  .base {
    container-type: inline-size;
  }
  .grid.bars {
    grid-template-columns: minmax(0, 1fr);
  }
  .bars .name {
    min-height: 0;
  }
  .bar svg {
    width: 100%;
    height: 62px;
    margin-block-start: 0.4em;
    overflow: visible;
  }
  .bar .value {
    grid-row: 3;
    align-self: auto;
    justify-self: start;
    max-width: none;
    margin-block: 0.4em 0;
    text-align: start;
  }
  .bar svg + .value .before {
    display: inline;
    font-size: inherit;
  }
  .bar path,
  .compact path {
    vector-effect: non-scaling-stroke;
  }
  @container (min-width: 40em) {
    .bar {
      grid-template: auto auto 1fr / minmax(0, 1fr) minmax(0, 2.4fr) 10em;
      gap: 0 1.5em;
      container-type: normal;
    }
    .bar svg {
      grid-area: 1 / 2 / 2 / 3;
    }
    .bar .name {
      align-self: center;
    }
    .bar .value {
      grid-area: 1 / 3;
      align-self: center;
      justify-self: end;
      text-align: end;
    }
    .bar .number {
      font-size: 1.75em;
    }
    .bar figcaption {
      grid-area: 2 / 2 / 3 / 4;
      margin: 0;
    }
    .bar .flag {
      grid-area: 3 / 2 / 4 / 4;
    }
    .bar .foot {
      grid-area: 2 / 1;
      justify-content: flex-start;
      margin: 0;
    }
  }
  :host([look='compact']) .base {
    container-type: normal;
    background: none;
    color: inherit;
    font: inherit;
    font-size: max(1em, var(--_least));
  }
  .compact svg {
    display: inline-block;
    width: 4em;
    height: 0.75em;
    margin-inline: 0.2em 0.3em;
  }
  .compact .cut {
    display: none;
  }
  .compact .open {
    opacity: 0.4;
    stroke-dasharray: none;
  }
  .compact .figure {
    min-height: 0;
  }
  .compact ~ .cited,
  .compact ~ .cited p {
    display: inline;
    padding: 0;
  }
`;
