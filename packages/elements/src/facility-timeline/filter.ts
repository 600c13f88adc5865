import type { Facility } from '@plan-elements/bundle';

import { markOf } from './dates.js';
import type { Mark } from './dates.js';

/** In which order the facilities of a lane stand. */
export type FacilityOrder = 'date' | 'name' | 'document';

/** What a reader asks for; empty where anything will do. */
export interface Wish {
  readonly words: string;
  readonly kind: string;
  readonly mark: Mark | '';
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The facilities that a reader asks for: every word occurs in one of their fields. */
export function filtered(
  facilities: readonly Facility[],
  { words, kind, mark }: Wish,
  kinds: Readonly<Record<string, string>>,
): readonly Facility[] {
  const needles = folded(words).split(/\s+/).filter(Boolean);
  return facilities.filter((facility) => {
    if ((kind && facility.kind !== kind) || (mark && markOf(facility) !== mark)) return false;
    if (!needles.length) return true;
    const { name, aliases, labels, host, region, statusText } = facility;
    const fields = [name, ...aliases, ...Object.values(labels), host, region, statusText, kinds[facility.kind]];
    const text = folded(fields.filter(Boolean).join('\n'));
    return needles.every((needle) => text.includes(needle));
  });
}

/** How to sort a lane; by date it sorts itself. */
export function comparing(order: FacilityOrder): ((a: Facility, b: Facility) => number) | undefined {
  if (order === 'date') return undefined;
  const collator = new Intl.Collator('zh-CN', { numeric: true });
  return order === 'name' ? (a, b) => collator.compare(a.name, b.name) : () => 0;
}
