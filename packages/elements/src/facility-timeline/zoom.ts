import type { Years } from './axis.js';

/** As far as one can zoom in. */
const FEWEST = 2;

/** A window of `span` years inside all years, as near to `from` as can be; `null` where it would show all of them. */
function fitted(from: number, span: number, [first, last]: Years): Years | null {
  if (span >= last - first - 1e-9) return null;
  const start = Math.min(Math.max(from, first), last - span);
  return [start, start + span];
}

/**
 * Fewer or more years, with one of them held in its place.
 *
 * @param factor - Of the span: a half shows half as many years.
 * @param share - Where that year stands, from 0 at the first to 1 at the last.
 */
export function zoomed(window: Years | null, all: Years, factor: number, share = 0.5): Years | null {
  const [from, to] = window ?? all;
  const span = Math.max((to - from) * factor, Math.min(FEWEST, all[1] - all[0]));
  return fitted(from + (to - from - span) * share, span, all);
}

/** Later years, or earlier ones. */
export function panned(window: Years | null, all: Years, years: number): Years | null {
  return window && fitted(window[0] + years, window[1] - window[0], all);
}

/** The years of a window as words: 2019–2025. */
export const yearsInWords = ([from, to]: Years): string => `${Math.floor(from + 0.01)}–${Math.ceil(to - 0.01) - 1}`;
