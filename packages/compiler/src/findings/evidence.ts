import type { Bundle, Finding, Indicator, Source, Span, Statement } from '@plan-elements/bundle';
import { normalize } from '../lex/normalize.js';
import { scaleOf } from '../lex/units.js';
import type { Reading } from '../reading.js';

/** The linked records of one document and what they were read from. */
export interface Evidence {
  readonly bundle: Bundle;
  readonly reading: Reading;
}

/** A kind of discrepancy: looks through a document and accuses only where it is certain. */
export type Check = (evidence: Evidence) => Finding[];

export const isCell = ({ cell }: Source): boolean => cell !== undefined;

/** A figure as a reader sees it: a cell gets the unit of its row. */
export function figureOf({ text, unit }: Pick<Statement, 'text' | 'unit'>): string {
  return unit === null || /[^\d.,，≥≤<>约[\]-]/.test(text) ? text : `${text}${unit}`;
}

/** A number as written by hand: no trailing zeros, no noise of binary fractions. */
export const plain = (value: number): string => String(Number(value.toFixed(4)));

/** A unit without its scale, in half-width characters, and the factor taken off: 万人 is 人 by 10,000. */
export function baseUnit(unit: string | null): { unit: string; factor: number } {
  const norm = normalize(unit ?? '');
  const factor = scaleOf(norm);
  const scale = /^(?:万亿|[千百]?[亿万]|[千百](?!瓦|米|克|伏))/.exec(norm)?.[0] ?? '';
  return factor === 1 || scale === '' ? { unit: norm, factor: 1 } : { unit: norm.slice(scale.length), factor };
}

/** A value in its unit without scale; comparisons of two such allow for binary fractions. */
export const amountOf = (value: number, unit: string | null): number => value * baseUnit(unit).factor;

/** Half a step of the last digit written: 8.5 may stand for anything from 8.45 to 8.55. */
export function roundingOf(value: number): number {
  const decimals = /\.(\d+)$/.exec(plain(value))?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}

const overlaps = ([a, b]: Span, [c, d]: Span): boolean => a < d && c < b;

/** Indicators that were read from a passage. */
export const indicatorsAt = ({ indicators }: Bundle, span: Span): string[] =>
  indicators
    .filter(({ statements }: Indicator) =>
      statements.some(({ sources }) => sources.some((source) => overlaps(source.span, span))),
    )
    .map(({ id }) => id);

/** Whether a statement looks ahead rather than back. */
export const looksAhead = ({ kind }: Statement): boolean => kind === 'target';

/** The sources of a statement that a finding shows: the first of each side is enough to check it. */
export const firstOf = (sources: readonly Source[], test: (source: Source) => boolean = () => true): Source[] =>
  sources.filter(test).slice(0, 1);
