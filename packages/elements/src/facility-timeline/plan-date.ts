import type { PlanDocument } from '@plan-elements/bundle';

/** The date that a plan gives itself. */
export interface PlanDate {
  /** Whether it was issued then or covers the years from then on. */
  readonly kind: 'issued' | 'from';
  /** As a year with a fraction. */
  readonly at: number;
  /** As the bundle writes it: 2025-12-22, 2026-02, 2020. */
  readonly text: string;
}

/** A date (2025-12-22, 2026-02, 2020) as a year with a fraction: what is not said is taken in its middle. */
export function yearOf(date: string): number {
  const [year = NaN, month, day = 16] = date.split('-').map(Number);
  return month ? year + (month - 1 + (day - 0.5) / 31) / 12 : year + 0.5;
}

/** When a plan was issued, else the year from which it says that it counts, else nothing. */
export function planDate({ issuedOn, title, horizon }: PlanDocument): PlanDate | null {
  if (issuedOn) return { kind: 'issued', at: yearOf(issuedOn), text: issuedOn };
  // The first year of a horizon may be a milestone; only a title such as （2020-2025年） says that the plan begins there.
  const first = horizon.find((year) => new RegExp(`${year}\\s*年?\\s*[-–—－~～至到]`).test(title));
  return first === undefined ? null : { kind: 'from', at: first, text: String(first) };
}
