import type { Range } from './clauses.js';

/** The first of items in order that begins at or behind a position. */
export function firstFrom<T extends Range>(items: readonly T[], position: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as T).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of items in order those that lie within a range. A long paragraph has thousands, so they are not all looked at. */
export function within<T extends Range>(items: readonly T[], { start, end }: Range): T[] {
  const from = firstFrom(items, start);
  let to = from;
  while (to < items.length && (items[to] as T).start < end) to++;
  return items.slice(from, to).filter((item) => item.end <= end);
}
