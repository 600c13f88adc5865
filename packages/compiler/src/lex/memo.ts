/** Several constructs read each passage in turn, and the count of numbers reads them all once more at the end. */
const MAX_KEPT = 1024;

/** The same reading, which remembers what it gave for the latest texts. What it gives must not be changed. */
export function memoize<T>(read: (norm: string) => T): (norm: string) => T {
  const kept = new Map<string, T>();
  return (norm) => {
    const known = kept.get(norm);
    if (known !== undefined) return known;
    const result = read(norm);
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(norm, result);
    return result;
  };
}
