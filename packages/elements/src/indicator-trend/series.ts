import type { Indicator, Reported, Statement } from '@plan-elements/bundle';

import { hasScale, readIndicator, valueOn } from '../internal/reading.js';

/** Why a statement has no point among the years. */
export type Beside = 'growth' | 'multiple' | 'relative' | 'number' | 'year' | 'sum' | 'unit';

/** A figure among the years. */
export interface TrendPoint {
  readonly kind: Statement['kind'] | 'reported';
  readonly op: Statement['op'];
  /** In the unit of the series. */
  readonly value: number;
  /** Upper end of a range. */
  readonly max: number | null;
  /** The end of a year is the year itself; a date within one lies before it. */
  readonly year: number;
  /** What the document says; for what a publisher has reported, the same in the form of a statement, without a source. */
  readonly statement: Statement;
}

/** An indicator through the years. */
export interface Series {
  /** By year; what is reported comes last. */
  readonly points: readonly TrendPoint[];
  /** What has no point, and why. */
  readonly beside: readonly { readonly statement: Statement; readonly reason: Beside }[];
  /** Whether a plan promises anything, so that a reader may ask how far it has come. */
  readonly promised: boolean;
}

/** A date on the axis: 2026-06-30 is the middle of what ends with 2026. `NaN` for what is no date. */
export function yearOf(date: string): number {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (!year) return NaN;
  return month ? Number(year) - 1 + (Number(month) - 1 + (day ? Number(day) / 31 : 1)) / 12 : Number(year);
}

function reasonOf(statement: Statement, scale: Statement | undefined): Beside {
  const { op, year, cumulative } = statement;
  if (op === 'growth' || op === 'multiple' || op === 'relative') return op;
  if (!hasScale(statement)) return 'number';
  if (year === null) return 'year';
  return scale && cumulative !== scale.cumulative ? 'sum' : 'unit';
}

/** Puts everything that is said about an indicator on its years, or beside them with the reason why. */
export function seriesOf(indicator: Pick<Indicator, 'statements' | 'unit'>, reported?: Reported): Series {
  const { statements, unit } = indicator;
  const scale = readIndicator({ statements: statements.filter((item) => hasScale(item) && item.year !== null) }).head;
  const points: TrendPoint[] = [];
  const beside: { statement: Statement; reason: Beside }[] = [];
  const inOrder = [...statements].sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
  for (const statement of inOrder) {
    const { kind, op, year } = statement;
    const on = scale && year !== null ? valueOn(scale, statement) : undefined;
    if (on && year !== null) points.push({ kind, op, ...on, year, statement });
    else beside.push({ statement, reason: reasonOf(statement, scale) });
  }
  if (scale && reported && reported.value !== null) {
    const { value } = reported;
    const said: Statement = { ...scale, op: '=', value, max: null, unit: reported.unit ?? unit, text: String(value), hedges: [] };
    const on = valueOn(scale, said);
    const year = yearOf(reported.asOf);
    if (on && Number.isFinite(year)) points.push({ kind: 'reported', op: '=', ...on, year, statement: { ...said, sources: [] } });
  }
  return { points, beside, promised: readIndicator(indicator).promised };
}
