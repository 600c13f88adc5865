import type { Source, Span } from '@plan-elements/bundle';
import type { Report } from './diagnostics.js';
import { quoteOf, spanOf } from './flow.js';
import type { Flow } from './flow.js';
import type { Identity } from './constructs/identity.js';
import type { Outline } from './outline/outline.js';
import { lineAt } from './source.js';
import type { SourceText } from './source.js';

/** One document while it is being read: what the constructs share. */
export interface Reading {
  readonly id: string;
  readonly source: SourceText;
  readonly identity: Identity;
  readonly outline: Outline;
  readonly report: Report;
  /** Years that the text looks ahead to (到2030年), by which a document without a date tells past from future. */
  readonly aheadYears: ReadonlySet<number>;
  /** Where the numbers stand that ended in a record. */
  readonly claims: Span[];
}

/** Where the headers of a table cell stand. */
export interface CellHeaders {
  readonly row: Flow;
  readonly column: Flow;
}

/** The passage `[start, end)` of a flow as a source. */
export function sourceAt(reading: Reading, flow: Flow, start: number, end: number, path: readonly string[], cell?: CellHeaders): Source {
  const span = spanOf(flow, start, end);
  const source: Source = {
    document: reading.id,
    span,
    line: lineAt(reading.source, span[0]),
    quote: quoteOf(flow, start, end),
    path: [...path],
  };
  if (cell) source.cell = { row: cell.row.text, column: cell.column.text, spans: [spanOf(cell.row), spanOf(cell.column)] };
  return source;
}

/** Notes that the numbers in `[start, end)` of a flow ended in a record. */
export function claim(reading: Reading, flow: Flow, start = 0, end: number = flow.text.length): void {
  if (end > start) reading.claims.push(spanOf(flow, start, end));
}
