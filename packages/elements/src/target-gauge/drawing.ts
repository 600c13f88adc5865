import { svg } from 'lit';
import type { TemplateResult } from 'lit';

import type { Drawing } from './geometry.js';

/** The marks; what each means is the business of the style sheet. */
export const renderPaths = ({ paths }: Drawing): TemplateResult[] =>
  paths.map(([shape, d]) => svg`<path class=${shape} d=${d}></path>`);

/** The labels; `across` says where along the drawing one stands. */
export const renderLabels = ({ labels }: Drawing, across: (x: number) => unknown): TemplateResult[] =>
  labels.map(
    ({ x, y, anchor, kind, text }) =>
      svg`<text class=${kind === 'target' ? 'head' : ''} x=${across(x)} y=${y} text-anchor=${anchor}>${text}</text>`,
  );
