/** A notion that plans count, the same whatever words a plan uses for it. */
export interface Concept {
  /** Kebab-case id, stable across versions: it is part of record ids. */
  slug: string;
  /** English name in the terms that Chinese official English uses. Sentence case. */
  en: string;
  /** Chinese names; the first is the usual one. */
  names: readonly [string, ...string[]];
  /** Unit that plans usually count it in; `null` where plans differ. */
  unit: string | null;
  /** Which way is better; `null` where that is not evident. */
  direction: 'up' | 'down' | null;
}

type Row = (slug: string, unit: string, en: string, names: string) => Concept;

/** A row of the lexicon. `names` are separated by spaces, since no Chinese name holds one. */
const row =
  (direction: Concept['direction']): Row =>
  (slug, unit, en, names) => {
    const [first = '', ...others] = names.split(' ');
    return { slug, en, names: [first, ...others], unit: unit || null, direction };
  };

/** More is better. */
export const up = row('up');
/** Less is better. */
export const down = row('down');
/** Neither is evident from the notion alone. */
export const open = row(null);
