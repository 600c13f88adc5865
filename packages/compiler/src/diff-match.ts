import type { PlanDocument } from '@plan-elements/bundle';
import { likeness, nameKey } from './link/similarity.js';

/** Two records that stand for the same thing, or one without its like in the other bundle. */
export type Pair<T extends object> =
  readonly [before: T, after: T] | readonly [before: T, after: null] | readonly [before: null, after: T];

/** What a record may be known by; `null` where it has no such mark. */
export type KeyOf<T> = (record: T) => string | null;

/** Titles of one place this alike are taken for versions of one plan. */
const ALIKE_TITLES = 0.6;

/** The pairs of two lists in the order of the newer one; what vanished comes last. */
function pairsOf<T extends object>(before: Iterable<T>, after: readonly T[], partners: ReadonlyMap<T, T>): Pair<T>[] {
  const found = new Set(partners.values());
  return [
    ...after.map((record): Pair<T> => [partners.get(record) ?? null, record] as Pair<T>),
    ...[...before].filter((record) => !found.has(record)).map((record): Pair<T> => [record, null]),
  ];
}

/** Pairs records by their marks, the surest first: what one mark has paired is out of the reach of the next. */
export function pairBy<T extends object>(before: readonly T[], after: readonly T[], keys: readonly KeyOf<T>[]): Pair<T>[] {
  const partners = new Map<T, T>();
  const found = new Set<T>();
  for (const keyOf of keys) {
    const known = new Map<string, T[]>();
    for (const record of before) {
      const key = found.has(record) ? null : keyOf(record);
      if (key !== null) known.set(key, [...(known.get(key) ?? []), record]);
    }
    for (const record of after) {
      const key = partners.has(record) ? null : keyOf(record);
      const partner = key === null ? undefined : known.get(key)?.shift();
      if (partner === undefined) continue;
      partners.set(record, partner);
      found.add(partner);
    }
  }
  return pairsOf(before, after, partners);
}

/** Pairs those that marks have left alone when they are alike. */
export function pairAlike<T extends object>(pairs: readonly Pair<T>[], isAlike: (before: T, after: T) => boolean): Pair<T>[] {
  const before: T[] = pairs.flatMap(([record]) => (record === null ? [] : [record]));
  const after: T[] = pairs.flatMap(([, record]) => (record === null ? [] : [record]));
  const partners = new Map(pairs.flatMap(([a, b]) => (a === null || b === null ? [] : [[b, a] as const])));
  const left = new Set<T>(pairs.flatMap(([a, b]) => (a !== null && b === null ? [a] : [])));
  for (const record of after) {
    const partner: T | undefined = partners.has(record) ? undefined : [...left].find((candidate) => isAlike(candidate, record));
    if (partner === undefined) continue;
    partners.set(record, partner);
    left.delete(partner);
  }
  return pairsOf(before, after, partners);
}

/** A title without the years that tell one version from the next. */
const bareTitle = (title: string): string => nameKey(title).replace(/[（(]?\d{4}(?:[-—~至]\d{4})?年?[）)]?/g, '');

/** Pairs documents by id, else by place and title. */
export const pairDocuments = (before: readonly PlanDocument[], after: readonly PlanDocument[]): Pair<PlanDocument>[] =>
  pairAlike(
    pairBy(before, after, [({ id }) => id, ({ place, title }) => `${place}\n${bareTitle(title)}`]),
    (a, b) => a.place === b.place && likeness(bareTitle(a.title), bareTitle(b.title)) >= ALIKE_TITLES,
  );
