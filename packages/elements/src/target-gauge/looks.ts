import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

import { addStyles } from '../internal/late-styles.js';
import { BAR } from './bar.js';
import { renderLabels, renderPaths } from './drawing.js';
import type { Drawing } from './geometry.js';
import { looksStyles } from './looks.styles.js';

export { BAR, looksStyles };

/** Gives an element the rules of the looks that it does not start with. */
export const styleLooks = (host: LitElement): void => addStyles(host, looksStyles);

const TRACK = BAR.run(0, 1);

/** Marks are stretched to the width of the page; type is not, so it stands outside the stretched drawing. */
export const renderBar = (drawing: Drawing): TemplateResult =>
  html`<svg part="drawing" aria-hidden="true">
    <svg viewBox="0 0 240 62" preserveAspectRatio="none">
      <path class="track" d=${TRACK}></path>
      ${renderPaths(drawing)}
    </svg>
    ${renderLabels(drawing, (x) => `${(x / BAR.width) * 100}%`)}
  </svg>`;

/** The marks alone, as high as a line of text. */
export const renderSpark = (drawing: Drawing): TemplateResult =>
  html`<svg part="drawing" aria-hidden="true" viewBox="0 17 240 26" preserveAspectRatio="none">
    <path class="track" d=${TRACK}></path>
    ${renderPaths(drawing)}
  </svg>`;
