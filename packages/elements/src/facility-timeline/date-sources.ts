import type { Facility, Source } from '@plan-elements/bundle';

const known = new WeakMap<Facility, readonly Source[]>();

/**
 * The passages that state a facility's date or status, else every passage about it. The same array each time, since
 * it is what a figure is known by.
 */
export function dateSources(facility: Facility): readonly Source[] {
  let sources = known.get(facility);
  if (!sources) {
    const { statusText } = facility;
    const stating = facility.sources.filter(({ quote }) => statusText !== null && quote.includes(statusText));
    sources = stating.length ? stating : facility.sources;
    known.set(facility, sources);
  }
  return sources;
}
