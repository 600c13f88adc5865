import type { Span } from './types.js';

/** The text that a span covers. */
export const sliceSpan = (text: string, [start, end]: Span): string => text.slice(start, end);

/** Whether `outer` covers all of `inner`. */
export const coversSpan = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Orders spans by start, then by end. */
export const compareSpans = (a: Span, b: Span): number => a[0] - b[0] || a[1] - b[1];
