import type { Source, Span } from '@plan-elements/bundle';
import type { Report } from './diagnostics.js';
import { piecesOf, quoteOf, spanOf } from './flow.js';
import type { Flow } from './flow.js';
import type { Identity } from './constructs/identity.js';
import type { Outline } from './outline/section.js';
import { normalize } from './lex/normalize.js';
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

/** The lines of one header stand closer than two headers that belong together. */
const HEADER_GAP = 4;
/** Page furniture that a quote may leave out; anything else in a gap, such as a footnote, ends the quote. */
const FURNITURE = /^(?:\s|-+ ?\d{1,4} ?-+|(?<=\n\s*)\d{1,4}(?=\s*\n)|第 ?\d+ ?页|https?:\/\/[!-~]+|\*\*)*$/;

/** The part of a range that no footnote cuts: the one with a number in it, else the longest. */
function uncut(reading: Reading, flow: Flow, start: number, end: number): [start: number, end: number] {
  const parts: [number, number][] = [];
  let from = start;
  for (let index = start + 1; index < end; index++) {
    const [before, after] = [(flow.offsets[index - 1] as number) + 1, flow.offsets[index] as number];
    if (after - before > 2 && !FURNITURE.test(normalize(reading.source.text.slice(before, after)))) {
      parts.push([from, index]);
      from = index;
    }
  }
  parts.push([from, end]);
  const sorted = parts.sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  return sorted.find((part) => parts.length > 1 && /\d/.test(flow.norm.slice(...part))) ?? (sorted[0] as [number, number]);
}

/** The passage `[start, end)` of a flow as a source. */
export function sourceAt(
  reading: Reading,
  flow: Flow,
  start: number,
  end: number,
  path: readonly string[],
  cell?: CellHeaders,
): Source {
  const [from, to] = uncut(reading, flow, start, end);
  const span = spanOf(flow, from, to);
  const source: Source = {
    document: reading.id,
    path: [...path],
    line: lineAt(reading.source, span[0]),
    span,
    quote: quoteOf(flow, from, to),
  };
  if (cell)
    source.cell = {
      row: cell.row.text,
      column: cell.column.text,
      spans: [cell.row, cell.column].flatMap((header) => piecesOf(header, HEADER_GAP).map((piece) => spanOf(piece))),
    };
  return source;
}

/** Notes that the numbers in `[start, end)` of a flow ended in a record. */
export function claim(reading: Reading, flow: Flow, start = 0, end: number = flow.text.length): void {
  if (end > start) reading.claims.push(spanOf(flow, start, end));
}

/** Offsets that the claims cover, as far as they have been gathered. */
const covered = new WeakMap<readonly Span[], { readonly offsets: Set<number>; count: number }>();

/** Whether the number at an offset has ended in a record already. */
export function isClaimed({ claims }: Reading, offset: number): boolean {
  const known = covered.get(claims) ?? { offsets: new Set<number>(), count: 0 };
  covered.set(claims, known);
  for (; known.count < claims.length; known.count++) {
    const [start, end] = claims[known.count] as Span;
    for (let at = start; at < end; at++) known.offsets.add(at);
  }
  return known.offsets.has(offset);
}
