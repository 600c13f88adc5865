import { css } from 'lit';

/* What a mark means, everywhere the same. */
export const drawingStyles = css`
  path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .track {
    stroke: var(--_hair);
    stroke-width: 14px;
  }
  .observed {
    stroke: var(--_observed);
    stroke-width: 14px;
  }
  .estimated {
    stroke: var(--_observed);
    stroke-width: 14px;
    stroke-dasharray: 2 3;
  }
  .cut {
    stroke: var(--_paper);
    stroke-width: 1.5px;
  }
  .band {
    stroke: var(--_accent);
    stroke-width: 14px;
    opacity: 0.35;
  }
  .open {
    fill: var(--_accent);
    opacity: 0.75;
  }
  .milestone {
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .target {
    stroke: var(--_ink);
    stroke-width: 3px;
  }
  text {
    fill: var(--_ink-3);
    font-family: var(--_number);
  }
  text.target {
    fill: var(--_ink);
    stroke: none;
    font-weight: 600;
  }
  text.milestone,
  text.observed {
    stroke: none;
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
  }
`;
