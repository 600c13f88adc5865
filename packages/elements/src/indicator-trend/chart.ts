import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

import type { PlacedLine, TrendLayout } from './layout.js';
import { penAt, shapesOf } from './shapes.js';

const PEN = penAt(0, 0, 1);

const line = ({ kind, from, to }: PlacedLine): unknown =>
  svg`<line class=${kind} x1="${from[0]}%" y1="${from[1]}em" x2="${to[0]}%" y2="${to[1]}em"></line>`;

/**
 * Draws a layout. Places are per cent of the width and multiples of the type's size, so that the drawing takes any width
 * and any size of type without being measured, and a strict page and a static copy show it too.
 */
export const renderChart = ({ height, lines, marks, labels }: TrendLayout): TemplateResult =>
  html`<div class="chart" part="drawing" aria-hidden="true">
    <svg width="100%" height="${height}em">
      ${lines.map(line)}
      ${marks.map(
        (mark) =>
          svg`<svg x="${mark.x}%" y="${mark.y}em" width="1em" height="1em" viewBox="0 0 1 1">${shapesOf(mark, PEN).map(
            ([name, path]) => svg`<path class=${name} d=${path}></path>`,
          )}</svg>`,
      )}
      ${labels.map(
        ({ text, kind, tier, x, dx, y, anchor }) =>
          svg`<text class="${kind} from-${tier}" x="${x}%" dx="${dx || nothing}em" y="${y}em" text-anchor=${anchor}>${text}</text>`,
      )}
    </svg>
  </div>`;
