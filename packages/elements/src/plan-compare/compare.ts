import { conceptsOf } from '@plan-elements/bundle';
import type { Bundle, Indicator, PlanDocument, Statement } from '@plan-elements/bundle';

import { isCount, splitUnit } from '../internal/format.js';
import { hasScale, valueOn } from '../internal/reading.js';

/** Why two figures may not be compared, most telling first. */
export const REASONS = Object.freeze([
  'growth',
  'multiple',
  'relative',
  'number',
  'unit',
  'kind',
  'sum',
  'undated',
  'year',
  'scope',
] as const);
/** Why two figures may not be compared. */
export type Reason = (typeof REASONS)[number];

/** What one plan says of the notion, once. */
export interface Said {
  readonly indicator: Indicator;
  readonly statement: Statement;
}

/** A figure on the scale of its group. */
export interface Placed extends Said {
  readonly value: number;
  readonly max: number | null;
}

/** Figures any two of which may be compared, sorted. */
export interface Group {
  readonly figures: readonly Placed[];
  /** Whether two of them are at the same value, so that neither is ahead. */
  readonly tied: boolean;
}

/** A figure that may not be compared with those of the first group, and why. */
export interface Apart extends Said {
  readonly reasons: readonly Reason[];
}

/** One notion across plans. */
export interface Comparison {
  /** An indicator that names the notion. */
  readonly naming: Indicator;
  /** What may be compared; the first holds the most plans. Without two such figures there is none. */
  readonly groups: readonly Group[];
  readonly apart: readonly Apart[];
  /** Plans that don't state it. */
  readonly missing: readonly PlanDocument[];
}

const baseOf = ({ unit }: Statement): string => {
  const { base } = splitUnit(unit);
  return isCount(base) ? 'count' : base;
};

/** What keeps a figure from being compared with any other. */
function flawsOf({ statement }: Said): Reason[] {
  const { op, year } = statement;
  const flaws: Reason[] = [];
  if (op === 'growth' || op === 'multiple' || op === 'relative') flaws.push(op);
  else if (!hasScale(statement)) flaws.push('number');
  if (year === null) flaws.push('undated');
  return flaws;
}

/**
 * Why two figures may not be compared: empty where they may. A target is compared with a target of the same year, in the
 * same unit, for the whole place or for a part of the same name; a rate, a multiple and a comparison without a number
 * are compared with nothing.
 */
export function reasonsAgainst(a: Said, b: Said): Reason[] {
  const [one, other] = [a.statement, b.statement];
  const found = new Set([...flawsOf(a), ...flawsOf(b)]);
  if (hasScale(one) && hasScale(other)) {
    if (baseOf(one) !== baseOf(other)) found.add('unit');
    if (one.cumulative !== other.cumulative) found.add('sum');
  }
  if (one.kind !== other.kind) found.add('kind');
  if (one.year !== null && other.year !== null && one.year !== other.year) found.add('year');
  if (a.indicator.scope !== b.indicator.scope) found.add('scope');
  return REASONS.filter((reason) => found.has(reason));
}

/** A group in the order of its values, in the unit of its first figure; smaller first where less is better. */
function groupOf(figures: readonly Said[]): Group {
  const scale = figures[0]!.statement;
  const placed = figures.map((said): Placed => ({ ...said, ...valueOn(scale, said.statement)! }));
  const falls = figures.every(({ indicator }) => indicator.direction === 'down');
  placed.sort((a, b) => (falls ? a.value - b.value : b.value - a.value));
  return { figures: placed, tied: placed.some(({ value }, index) => value === placed[index + 1]?.value) };
}

const plansIn = (figures: readonly Said[]): number => new Set(figures.map(({ indicator }) => indicator.document)).size;

const WEIGHTS: Readonly<Record<Statement['kind'], number>> = { target: 3, commitment: 2, observed: 1, estimated: 0 };
const weightOf = ({ statement }: Said): number => WEIGHTS[statement.kind];

/** Compares what the plans of a bundle say of a notion; `undefined` where none says anything. */
export function compare(bundle: Bundle, concept: string): Comparison | undefined {
  const found = conceptsOf(bundle, 1).find(({ id }) => id === concept);
  const naming = found?.indicators[0];
  if (!found || !naming) return undefined;
  const all = found.indicators.flatMap((indicator) => indicator.statements.map((statement): Said => ({ indicator, statement })));
  const classes: [Said, ...Said[]][] = [];
  for (const said of all) {
    const same = classes.find(([first]) => !reasonsAgainst(first, said).length);
    if (same) same.push(said);
    else classes.push([said]);
  }
  // Two figures of one plan for one year are a matter of that plan, and no comparison across plans.
  const shared = classes.filter((figures) => plansIn(figures) > 1);
  shared.sort(
    (a, b) => plansIn(b) - plansIn(a) || weightOf(b[0]) - weightOf(a[0]) || b[0].statement.year! - a[0].statement.year!,
  );
  // Without a group the first target is what the others are measured against.
  const against = shared[0]?.[0] ?? [...all].sort((a, b) => weightOf(b) - weightOf(a))[0];
  const apart = all
    .filter((said) => !shared.some((figures) => figures.includes(said)))
    .map((said): Apart => ({ ...said, reasons: said === against ? flawsOf(said) : reasonsAgainst(against!, said) }));
  return {
    naming,
    groups: shared.map(groupOf),
    apart,
    missing: bundle.documents.filter(({ id }) => !found.documents.includes(id)),
  };
}
