import type { LitElement } from 'lit';

import type { PrintNotes } from './print-notes.js';

/** The elements on the page, and what numbers their figures while they are printed, once it is here. */
export const print: { readonly elements: Set<LitElement>; notes: PrintNotes | undefined } = {
  elements: new Set(),
  notes: undefined,
};

/** Draws every element on the page anew. */
export const redraw = (): void => print.elements.forEach((element) => element.requestUpdate());

/**
 * Lets an element be printed with notes. What makes them comes when the page is at rest: no first paint needs it, and when
 * printing begins it is too late to load anything.
 */
export function attend(element: LitElement): void {
  if (!print.elements.size) {
    // The data that lie in the page may stand below the elements.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', redraw, { once: true });
    const load = (): void => void import('./print-notes.js').catch(() => undefined);
    if ('requestIdleCallback' in window) window.requestIdleCallback(load);
    else setTimeout(load);
  }
  print.elements.add(element);
}
