/** Text as compared: one width, no spaces, quotation marks or emphasis. */
export const norm = (text: string): string => text.normalize('NFKC').replace(/[\s*“”"‘’]/gu, '');

const pairsOf = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

/** How alike two names are, 0 to 1: containment, else the share of common pairs of characters. */
export function nameLikeness(first: string, second: string): number {
  const [a, b] = [norm(first), norm(second)];
  if (a === b) return 1;
  if (a.length > 1 && b.length > 1 && (a.includes(b) || b.includes(a)))
    return 0.6 + (0.4 * Math.min(a.length, b.length)) / Math.max(a.length, b.length);
  const [left, right] = [pairsOf(a), pairsOf(b)];
  return (2 * left.filter((pair) => right.includes(pair)).length) / Math.max(1, left.length + right.length);
}

/** Whether two quotes overlap: the longest common part is most of the shorter one. */
export function quotesOverlap(first: string, second: string): boolean {
  const [short, long] = [norm(first), norm(second)].sort((a, b) => a.length - b.length) as [string, string];
  const part = Math.max(2, Math.ceil(short.length * 0.6));
  for (let at = 0; at + part <= short.length; at++) if (long.includes(short.slice(at, at + part))) return true;
  return false;
}

/** Equal but for the rounding of a fraction. */
export const sameNumber = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), 1e-9);

/** Whether `allowed`, readings separated by bars, holds `value`. */
export const oneOf = (allowed: string | null, value: string | null): boolean =>
  allowed === null || value === null ? allowed === value : allowed.split('|').map(norm).includes(norm(value));

/** Pairs records with readings, the most alike first; each is used once. Yields the reading of each paired record. */
export function assign<G, C>(
  golden: readonly G[],
  compiled: readonly C[],
  likeness: (reading: G, record: C) => number,
): Map<C, G> {
  const scored = golden.flatMap((reading) =>
    compiled.map((record) => ({ reading, record, likeness: likeness(reading, record) })),
  );
  const used = new Set<G>();
  const pairs = new Map<C, G>();
  for (const { reading, record } of scored.filter((pair) => pair.likeness >= 0.5).sort((a, b) => b.likeness - a.likeness)) {
    if (used.has(reading) || pairs.has(record)) continue;
    used.add(reading);
    pairs.set(record, reading);
  }
  return pairs;
}
