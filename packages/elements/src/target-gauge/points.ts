import type { Reported, Statement } from '@plan-elements/bundle';

import { splitUnit } from '../internal/format.js';
import { grammar } from '../internal/grammar.js';
import type { Language } from '../internal/language.js';
import type { Reading } from '../internal/reading.js';
import { valueOn } from '../internal/reading.js';
import type { GaugePoint } from './geometry.js';

/** Where a share ends: per cent at a hundred, a fraction at the whole. */
export const capOf = ({ unit, value }: Statement): number | undefined =>
  unit === '%' ? 100 : unit === null && Math.abs(value ?? 2) <= 1 ? 1 : undefined;

/**
 * The figures that stand on the scale of the heading one, and what stands beside their marks: the year, and in the
 * language of a `long` drawing first with the number. None where the heading one has no scale.
 */
export function pointsOf({ head, rest }: Reading, reported: Reported | undefined, long?: Language): GaugePoint[] {
  if (!head || !valueOn(head, head)) return [];
  const labels = (statement: Statement): string[] => {
    const year = String(statement.year ?? '');
    // A number without its unit is clear only where all of them have the same.
    const alone = statement.unit === head.unit && (long !== 'en' || splitUnit(head.unit).factor === 1);
    const number = long && alone && statement !== head ? grammar[long].figure(statement).number : '';
    return year && number ? [`${year} · ${number}`, year] : [year];
  };
  const points = [head, ...rest].flatMap((statement): GaugePoint[] => {
    const placed = valueOn(head, statement);
    return placed ? [{ kind: statement.kind, op: statement.op, ...placed, labels: labels(statement) }] : [];
  });
  const now = reported && valueOn(head, { ...head, value: reported.value, max: null, unit: reported.unit });
  return now ? [...points, { kind: 'reported', op: '=', ...now, labels: [] }] : points;
}
