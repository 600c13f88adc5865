import type { Finding, Source } from '@plan-elements/bundle';
import { normalize } from '../lex/normalize.js';
import type { PlacedTable } from '../outline/section.js';
import { roleOf } from '../outline/table.js';
import type { Column } from '../outline/table.js';
import { sourceAt } from '../reading.js';
import type { Reading } from '../reading.js';
import { indicatorsAt, plain, roundingOf } from './evidence.js';
import type { Check, Evidence } from './evidence.js';

const TOTAL = /^(?:合计|总计|共计)$/;
const PART = /^其中[：:]?/;
const NUMBER = /^\d[\d,，]*(?:\.\d+)?$/;

const numberAt = (column: Column, row: number): number | null => {
  const text = normalize(column.cells[row]?.norm ?? '').trim();
  return NUMBER.test(text) ? Number(text.replace(/[,，]/g, '')) : null;
};

/** The table's names column, and its columns of figures. */
function partsOf({ table }: PlacedTable): { names: Column; figures: Column[] } | null {
  const names =
    table.columns.find(({ header }) => roleOf(header.norm) === 'name') ??
    table.columns.find(({ cells }) => cells.some((cell) => cell && TOTAL.test(cell.norm)));
  if (!names) return null;
  const figures = table.columns.filter((column) => column !== names && !['number', 'unit'].includes(roleOf(column.header.norm)));
  return { names, figures };
}

const cellSource = (reading: Reading, { path }: PlacedTable, names: Column, column: Column, row: number): Source => {
  const cell = column.cells[row]!;
  return sourceAt(reading, cell, 0, cell.text.length, path, { row: names.cells[row]!, column: column.header });
};

/** A column whose last row is a total that the rows above do not make. Percentages and empty cells tell nothing. */
function findTotals({ bundle, reading }: Evidence, placed: PlacedTable): Finding[] {
  const parts = partsOf(placed);
  const last = placed.table.rowCount - 1;
  if (!parts || last < 2 || !parts.names.cells.every((cell) => cell !== null)) return [];
  const rows = parts.names.cells.map((cell) => cell?.norm.trim() ?? '');
  if (
    !TOTAL.test(rows[last] ?? '') ||
    rows.slice(0, last).some((row) => TOTAL.test(row) || PART.test(row) || row.includes('小计'))
  )
    return [];
  return parts.figures.flatMap((column): Finding[] => {
    const values = rows.map((_row, index) => numberAt(column, index));
    if (/[%％率比]|占/.test(column.header.norm) || values.some((value) => value === null)) return [];
    const total = values[last] as number;
    const above = values.slice(0, last) as number[];
    const sum = above.reduce((added, value) => added + value, 0);
    const isWhole = values.every((value) => Number.isInteger(value));
    const slack = isWhole ? 0 : above.reduce((added, value) => added + roundingOf(value), roundingOf(total));
    if (Math.abs(sum - total) <= slack + 1e-9) return [];
    const header = column.header.text;
    const sources = [last, 0].map((row) => cellSource(reading, placed, parts.names, column, row));
    return [
      {
        code: 'table-sum',
        severity: 'warning',
        message: `表格“${header}”一栏${rows[last] ?? ''}为${plain(total)}；各行相加为${plain(sum)}。`,
        messageEn: `The column “${header}” gives a total of ${plain(total)}; its rows add up to ${plain(sum)}.`,
        records: [...new Set(sources.flatMap(({ span }) => indicatorsAt(bundle, span)))],
        sources,
      },
    ];
  });
}

/** A row 其中：… that exceeds the row it is a part of. */
function findExcess({ bundle, reading }: Evidence, placed: PlacedTable): Finding[] {
  const parts = partsOf(placed);
  if (!parts) return [];
  const units = placed.table.columns.find(({ header }) => roleOf(header.norm) === 'unit');
  return parts.names.cells.flatMap((name, row): Finding[] => {
    const whole = row - 1;
    if (!name || !PART.test(name.norm) || whole < 0 || !parts.names.cells[whole]) return [];
    if (units && units.cells[row]?.norm !== units.cells[whole]?.norm) return [];
    if (/[%％率比]|占/.test(`${name.norm}${parts.names.cells[whole].norm}`)) return [];
    return parts.figures.flatMap((column): Finding[] => {
      const [part, total] = [numberAt(column, row), numberAt(column, whole)];
      if (part === null || total === null || part <= total) return [];
      const sources = [whole, row].map((at) => cellSource(reading, placed, parts.names, column, at));
      const whose = parts.names.cells[whole]?.text ?? '';
      return [
        {
          code: 'part-exceeds',
          severity: 'warning',
          message: `表格中“${whose}”为${plain(total)}；“${name.text}”却为${plain(part)}。`,
          messageEn: `The table gives ${plain(total)} for “${whose}”, yet ${plain(part)} for “${name.text}”.`,
          records: [...new Set(sources.flatMap(({ span }) => indicatorsAt(bundle, span)))],
          sources,
        },
      ];
    });
  });
}

/** Rows of a table against its totals. */
export const findTableSums: Check = (evidence) =>
  evidence.reading.outline.blocks.flatMap((block) =>
    block.type === 'table' ? [...findTotals(evidence, block.table), ...findExcess(evidence, block.table)] : [],
  );
