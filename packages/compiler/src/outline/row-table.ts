import type { Span } from '@plan-elements/bundle';
import { createFlow, joinFlows } from '../flow.js';
import type { Flow } from '../flow.js';
import type { Line } from './lines.js';
import { isColumnHeader, roleOf } from './table.js';
import type { Column, Table } from './table.js';

/** Cells that a conversion set apart by spaces alone: at least three, with two spaces or more between them. */
const ALIGNED = /^\S+(?: \S+)*(?:[ \u3000]{2,}\S+(?: \S+)*){2,}$/;

/** Whether a line may be a row of a table. */
export const mayBeRow = (raw: string): boolean => /[\t|]/.test(raw) || ALIGNED.test(raw);

/** Where the cells of a line stand, split at tabs, pipes or runs of spaces. Empty for a line that has none. */
function cellSpans(seed: string, line: Line): Span[] {
  const [start, end] = line.span;
  const raw = seed.slice(start, end);
  const separator = raw.includes('\t') ? '\t' : /^\|.*\|$/.test(raw) || (raw.match(/\|/g)?.length ?? 0) >= 2 ? '|' : null;
  if (!separator && ALIGNED.test(raw)) {
    return [...raw.matchAll(/\S+(?: \S+)*/g)].map(({ 0: cell, index }) => [start + index, start + index + cell.length]);
  }
  if (!separator) return [];
  const spans: Span[] = [];
  let from = 0;
  for (const piece of raw.split(separator)) {
    spans.push([start + from, start + from + piece.length]);
    from += piece.length + 1;
  }
  if (separator === '|' && raw.startsWith('|')) spans.shift();
  if (separator === '|' && raw.endsWith('|')) spans.pop();
  return spans;
}

const isRuler = (seed: string, spans: readonly Span[]): boolean =>
  spans.every(([from, to]) => /^\s*:?-{2,}:?\s*$/.test(seed.slice(from, to)));

const isHeaderRow = (cells: readonly Flow[]): boolean =>
  cells.length >= 2 &&
  cells.filter((cell) => isColumnHeader(cell.norm) || roleOf(cell.norm) !== 'other').length >= Math.min(2, cells.length);

/**
 * A table whose rows are lines with cells between tabs, pipes or runs of spaces. A line without separators right below a row
 * continues its last cell; page breaks and blank lines inside are passed over.
 */
export function readRowTable(seed: string, lines: readonly Line[], start: number): Table | null {
  const header = cellSpans(seed, lines[start] as Line).map((span) => createFlow(seed, [span]));
  if (!isHeaderRow(header)) return null;
  const rows: Flow[][] = [header];
  let last = start;
  let sinceBreak = 0;
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.kind === 'blank' || line.kind === 'page') {
      sinceBreak++;
      continue;
    }
    if (line.kind !== 'text') break;
    const spans = cellSpans(seed, line);
    if (spans.length === 0) {
      const open = rows.at(-1) as Flow[];
      if (sinceBreak > 0 || line.norm.length > 30 || /[。；]$/.test(line.norm)) break;
      open[open.length - 1] = joinFlows([open.at(-1) as Flow, createFlow(seed, [line.span])]);
    } else if (!isRuler(seed, spans)) {
      if (spans.length > header.length + 1) break;
      const cells = spans.map((span) => createFlow(seed, [span]));
      // A table that goes on over the page repeats its header.
      if (cells.map((cell) => cell.norm).join('\t') !== header.map((cell) => cell.norm).join('\t')) rows.push(cells);
    }
    last = index;
    sinceBreak = 0;
  }
  const [, second, ...others] = rows;
  if (!second) return null;
  const hasTwo = isSecondHeader(header, second) && others.length > 0;
  const body = hasTwo ? others : rows.slice(1);
  const columns = columnsOf(hasTwo ? mergeHeaders(header, second) : header, body);
  return { columns, rowCount: body.length, lines: [start, last] };
}

/** Whether a row goes on with the header: nothing in its first column, and years or states in others. */
function isSecondHeader(header: readonly Flow[], row: readonly Flow[]): boolean {
  const filled = row.filter((cell) => cell.text !== '');
  return (
    row.length === header.length &&
    row[0]?.text === '' &&
    filled.length > 0 &&
    filled.every((cell) => roleOf(cell.norm) === 'year')
  );
}

/** Headers over headers: 目标 over 2025年 and 2030年 becomes 目标2025年 and 目标2030年. */
function mergeHeaders(header: readonly Flow[], second: readonly Flow[]): Flow[] {
  let above: Flow | undefined;
  return header.map((cell, column) => {
    const below = second[column];
    if (cell.text !== '') above = cell;
    const isBelow = below !== undefined && below.text !== '';
    return isBelow && above ? joinFlows([above, below]) : cell;
  });
}

/** Turns rows into columns. A row that is one short lacks its first cell, which spans it from above. */
function columnsOf(header: readonly Flow[], rows: readonly (readonly Flow[])[]): Column[] {
  const above: (Flow | null)[] = header.map(() => null);
  const table = rows.map((row) => {
    const shift = header.length - row.length;
    const full = header.map((_, column) => row[column - Math.max(0, shift)] ?? null);
    return full.map((cell, column) => {
      const isSpanned = (cell === null || cell.text === '') && column < Math.max(1, shift);
      if (!isSpanned) above[column] = cell;
      return isSpanned ? (above[column] ?? null) : cell?.text ? cell : null;
    });
  });
  return header.map((flow, column) => ({ header: flow, cells: table.map((row) => row[column] ?? null) }));
}
