import { css } from 'lit';

/** What a mark means, which is everywhere the same. */
export const drawingStyles = css`
  path {
    fill: none;
    stroke: var(--_observed);
    stroke-width: 14px;
  }
  .track {
    stroke: var(--_hair);
  }
  .estimated {
    stroke-dasharray: 2 3;
  }
  .cut {
    stroke: var(--_paper);
    stroke-width: 1.5px;
  }
  .band,
  .milestone,
  .open {
    stroke: var(--_accent);
  }
  .band {
    opacity: 0.35;
  }
  .open {
    opacity: 0.8;
    stroke-dasharray: 0 4 2 3 1.8 3.2 1.6 3.4 1.4 3.6 1.2 3.8 1 4 0.8 4.2 0.6 4.4 0.4 999;
  }
  .reported {
    stroke: var(--_reported);
  }
  .milestone {
    stroke-width: 2px;
  }
  .target {
    stroke: var(--_ink);
    stroke-width: 3px;
  }
  text {
    fill: var(--_ink-3);
    font: 12px var(--_number);
  }
  :host([size='elder']) text {
    font-size: 15.5px;
  }
  text.head {
    fill: var(--_ink);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    path.track {
      stroke-width: 1px;
    }
  }
`;
