import type { Bundle, Finding } from '@plan-elements/bundle';
import type { Reading } from '../reading.js';
import { findAreaSums } from './area-sums.js';
import { findDatesAgainstCount } from './dates-against-count.js';
import type { Check } from './evidence.js';
import { findListLengths } from './list-length.js';
import { findListedBelow } from './listed-below.js';
import { findLostPoints } from './lost-point.js';
import { findMultiples } from './multiples.js';
import { findParts } from './parts.js';
import { findTableSums } from './table-sums.js';
import { findTwoValues } from './two-values.js';
import { findUnitDrift } from './unit-drift.js';

const CHECKS: readonly Check[] = [
  findTwoValues,
  findMultiples,
  findDatesAgainstCount,
  findAreaSums,
  findParts,
  findTableSums,
  findListLengths,
  findListedBelow,
  findLostPoints,
  findUnitDrift,
];

/**
 * What one document contradicts in itself, by kind and then in the order of the text.
 *
 * Each check would rather miss a discrepancy than accuse falsely: another scope, another year, a yearly amount against a total
 * or a floor that is exceeded contradicts nothing.
 */
export const findDiscrepancies = (bundle: Bundle, reading: Reading): Finding[] =>
  CHECKS.flatMap((check) => check({ bundle, reading }));
