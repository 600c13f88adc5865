import { css } from 'lit';

/* Name, bar and figure side by side where there is room; engines without container queries keep them stacked. */
export const barStyles = css`
  .base {
    container-type: inline-size;
  }
  @container (min-width: 40em) {
    .bar .card {
      display: grid;
      grid-template-columns: minmax(9em, 1fr) minmax(0, 2.6fr) 11em;
      align-items: center;
      gap: 0 1.5em;
    }
    .bar .plain {
      display: contents;
    }
    .bar .name {
      min-height: 0;
    }
    .bar .value {
      grid-area: 1 / 3;
      align-self: center;
      justify-content: flex-end;
      margin: 0;
    }
    .bar .line {
      grid-area: 1 / 2;
    }
    .bar .card > :not(.name, .plain) {
      grid-column: 2 / -1;
      margin-block-start: 0.25em;
    }
    .bar .card > .foot {
      grid-area: 2 / 1;
      align-self: start;
      justify-content: flex-start;
      padding: 0;
    }
  }
`;
