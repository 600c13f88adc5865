import type { Indicator, Statement } from '@plan-elements/bundle';

import { isCount, splitUnit } from './format.js';

/** What an indicator says, in the order in which a reader wants it. */
export interface Reading {
  /** The target of the latest year, else what is put in, else the latest that is so already. */
  readonly head: Statement | undefined;
  /** Everything else, by year. */
  readonly rest: readonly Statement[];
  /** Whether the plan promises anything, so that a reader may ask how far it has come. */
  readonly promised: boolean;
}

const WITHOUT_SCALE: ReadonlySet<Statement['op']> = new Set(['growth', 'multiple', 'relative']);

/** Whether a statement is a number of something, and no rate, factor or comparison. */
export const hasScale = ({ op, value }: Statement): boolean => Number.isFinite(value) && !WITHOUT_SCALE.has(op);

const RANKS: Readonly<Record<Statement['kind'], number>> = { target: 2, commitment: 1, observed: 0, estimated: 0 };

/** Which of two statements heads the indicator: the promise, then the later year, then the one that can be drawn. */
function headsBefore(a: Statement, b: Statement): boolean {
  const rank = RANKS[a.kind] - RANKS[b.kind];
  const year = (a.year ?? -Infinity) - (b.year ?? -Infinity);
  if (rank) return rank > 0;
  if (year) return year > 0;
  return hasScale(a) && !hasScale(b);
}

/** Reads an indicator: its heading statement and the rest. */
export function readIndicator({ statements }: Pick<Indicator, 'statements'>): Reading {
  let head = statements[0];
  for (const statement of statements) if (head && headsBefore(statement, head)) head = statement;
  const rest = statements.filter((statement) => statement !== head);
  rest.sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
  return { head, rest, promised: head !== undefined && RANKS[head.kind] > 0 };
}

/**
 * The value of a statement in the unit of another, or `undefined` where the two can't stand on one scale: other units,
 * a rate, or a sum of new ones beside a stock.
 */
export function valueOn(scale: Statement, statement: Statement): { value: number; max: number | null } | undefined {
  if (!hasScale(statement) || statement.value === null || statement.cumulative !== scale.cumulative) return undefined;
  const from = splitUnit(statement.unit);
  const to = splitUnit(scale.unit);
  if (from.base !== to.base && !(isCount(from.base) && isCount(to.base))) return undefined;
  const convert = (value: number): number => (from.factor === to.factor ? value : (value * from.factor) / to.factor);
  return { value: convert(statement.value), max: statement.max === null ? null : convert(statement.max) };
}
