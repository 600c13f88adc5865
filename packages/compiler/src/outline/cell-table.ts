import { createFlow } from '../flow.js';
import type { Line } from './lines.js';
import { isColumnHeader, roleOf } from './table.js';
import type { Table } from './table.js';

const MAX_CELL = 40;
const MIN_COLUMNS = 3;
const VALUE = /^(?:[≥≤><＞＜约近超]|不低于|不少于|不超过)?[\d/\\[（-]|^(?:高于|低于|不低于|保持|持续|完成|达到|[—-]+)/;

/**
 * A table whose cells stand one a line, row after row, below its headers. Believed as far as its rows count up from 1,
 * or as its value columns hold values.
 */
export function readCellTable(seed: string, lines: readonly Line[], start: number): Table | null {
  const texts: Line[] = [];
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.kind === 'blank' || line.kind === 'page') continue;
    if (line.kind !== 'text' || line.norm.length > MAX_CELL || /[。；]/.test(line.norm)) break;
    texts.push(line);
  }
  const firstCell = texts.findIndex((line) => !isColumnHeader(line.norm));
  const headers = texts.slice(0, firstCell === -1 ? texts.length : firstCell);
  const roles = headers.map((line) => roleOf(line.norm));
  const isChecked = roles.includes('year') || roles.includes('number') || roles.includes('status');
  if (headers.length < MIN_COLUMNS || !roles.includes('name') || !isChecked) return null;
  const isRow = (row: readonly Line[], number: number): boolean =>
    row.length === headers.length &&
    row.every((line, column) =>
      roles[column] === 'number'
        ? Number(line.norm) === number
        : !['year', 'status'].includes(roles[column] ?? '') || VALUE.test(line.norm),
    );
  const rows: Line[][] = [];
  for (let at = headers.length; isRow(texts.slice(at, at + headers.length), rows.length + 1); at += headers.length) {
    rows.push(texts.slice(at, at + headers.length));
  }
  const last = rows.at(-1)?.at(-1);
  if (rows.length < 2 || !last) return null;
  const flowOf = (line: Line) => createFlow(seed, [line.span]);
  return {
    columns: headers.map((line, column) => ({ header: flowOf(line), cells: rows.map((row) => flowOf(row[column] as Line)) })),
    rowCount: rows.length,
    lines: [start, last.index],
  };
}
