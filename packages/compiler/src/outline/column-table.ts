import { createFlow, joinFlows } from '../flow.js';
import type { Flow } from '../flow.js';
import type { Line } from './lines.js';
import { isColumnHeader, roleOf } from './table.js';
import type { Column, Table } from './table.js';

interface RawColumn {
  readonly header: Flow;
  readonly cells: readonly Flow[];
  /** Index of the line behind each cell. */
  readonly ends: readonly number[];
}

const MAX_CELL = 40;
const isCell = (line: Line): boolean => line.norm.length <= MAX_CELL && !/[。；]/.test(line.norm);
const isOpen = (text: string): boolean => (text.match(/（/g)?.length ?? 0) > (text.match(/）/g)?.length ?? 0);

/** Joins the pieces of a cell that a narrow column broke: an open bracket, or a bracket alone on its line. */
function mendCells(cells: readonly Flow[], ends: readonly number[]): { cells: Flow[]; ends: number[] } {
  const mended: Flow[] = [];
  const mendedEnds: number[] = [];
  cells.forEach((cell, index) => {
    const before = mended.at(-1);
    if (before && (isOpen(before.norm) || /^(?:（[^）]*）|[）、，])$/.test(cell.norm))) {
      mended[mended.length - 1] = joinFlows([before, cell]);
      mendedEnds[mendedEnds.length - 1] = ends[index] as number;
    } else {
      mended.push(cell);
      mendedEnds.push(ends[index] as number);
    }
  });
  return { cells: mended, ends: mendedEnds };
}

/** Reads columns from line `start` on, header by header, until text that can be no cell. */
function readColumns(seed: string, lines: readonly Line[], start: number): RawColumn[] {
  const texts: number[] = [];
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.kind === 'blank' || line.kind === 'page') continue;
    if (line.kind !== 'text' || !isCell(line)) break;
    texts.push(index);
  }
  const flowOf = (index: number): Flow => createFlow(seed, [(lines[index] as Line).span]);
  const headerAt = (at: number): { flow: Flow; size: number } | null => {
    const [first, second] = [texts[at], texts[at + 1]];
    if (first === undefined) return null;
    const one = flowOf(first);
    if (second !== undefined) {
      const two = joinFlows([one, flowOf(second)]);
      const isSplit = /^[\u4e00-\u9fff]{1,4}$/.test(one.norm) && !isColumnHeader(one.norm);
      if (isSplit && !['name', 'year', 'other'].includes(roleOf(two.norm))) return { flow: two, size: 2 };
    }
    return isColumnHeader(one.norm) ? { flow: one, size: 1 } : null;
  };
  const columns: RawColumn[] = [];
  for (let at = 0; at < texts.length;) {
    const header = headerAt(at);
    if (!header) break;
    at += header.size;
    const cells: Flow[] = [];
    const ends: number[] = [];
    while (at < texts.length && !headerAt(at)) {
      cells.push(flowOf(texts[at] as number));
      ends.push(texts[at] as number);
      at++;
    }
    columns.push({ header: header.flow, cells, ends });
  }
  return columns;
}

/** Spreads the cells of a column that spans rows over the groups in which the numbering restarts. */
function spreadGroups(groups: readonly Flow[], numbers: readonly Flow[]): (Flow | null)[] | null {
  let group = -1;
  const spread = numbers.map((number) => {
    if (Number(number.norm) === 1) group++;
    return groups[group] ?? null;
  });
  return group + 1 === groups.length ? spread : null;
}

/**
 * A table that a conversion flattened column by column: headers with their cells below them, one a line. Believed
 * only if a numbered column, or most columns, agree on the number of rows.
 */
export function readColumnTable(seed: string, lines: readonly Line[], start: number): Table | null {
  const raw = readColumns(seed, lines, start);
  if (raw.length < 3) return null;
  const numbers = raw.find(
    (column) => roleOf(column.header.norm) === 'number' && column.cells.every((cell) => /^\d{1,3}$/.test(cell.norm)),
  );
  const rowCount = numbers?.cells.length ?? mostCommon(raw.map((column) => column.cells.length));
  if (rowCount < 2) return null;
  const columns: Column[] = [];
  let last = start;
  for (const [index, column] of raw.entries()) {
    const mended = mendCells(column.cells, column.ends);
    const isLast = index === raw.length - 1;
    let cells: readonly (Flow | null)[] | null = null;
    let used = mended.cells.length;
    if (mended.cells.length === rowCount) cells = mended.cells;
    else if (isLast && mended.cells.length > rowCount) {
      cells = mended.cells.slice(0, rowCount);
      used = rowCount;
    } else if (numbers && mended.cells.length < rowCount) cells = spreadGroups(mended.cells, numbers.cells);
    if (!cells) return null;
    columns.push({ header: column.header, cells });
    last = mended.ends[used - 1] ?? last;
  }
  return { columns, rowCount, lines: [start, last] };
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
