import { REPORT_VERSION } from '@plan-elements/bundle';
import type { UncheckedReport } from '@plan-elements/bundle';
import { CsvError, parse } from 'csv-parse/sync';

import { cellOf, COLUMNS, dateOf, exampleOf, HEAD_LINES, namedBy, PLAN_COLUMNS } from './columns.js';
import type { Column, HeadLine } from './columns.js';
import { ReportTextError } from './decode-report.js';

/** What the call says about a report; it counts more than the file. */
export interface ReportHead {
  readonly publisher?: string | undefined;
  readonly asOf?: string | undefined;
  readonly url?: string | undefined;
  readonly example?: boolean | undefined;
}

/** A spreadsheet read. */
export interface ReportSheet {
  readonly report: UncheckedReport;
  /** Where the columns stand, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows of the lines above the table, from 1. */
  readonly head: ReadonlyMap<string, number>;
  /** Headings that no column has, with their place from 0; what stands under them is not read. */
  readonly unknown: readonly (readonly [heading: string, index: number])[];
}

const DELIMITERS = [',', '\t', ';'] as const;

/** What separates the cells: the sign that the line of headings has most of. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  const line = lines.find((one) => /(^|["\s,;])(id|编号)(["\s,;]|$)/i.test(one)) ?? lines[0] ?? '';
  const count = (sign: string): number => line.split(sign).length;
  return DELIMITERS.reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

/** The cells, row by row as the spreadsheet counts them. */
function cellsOf(text: string): string[][] {
  try {
    return parse(text, { bom: true, delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ReportTextError(`cannot be read as CSV: ${error.message.replace(/\.?$/, '.')}`);
  }
}

interface Table {
  readonly start: number;
  readonly columns: Map<Column, number>;
  readonly unknown: [heading: string, index: number][];
}

function tableOf(rows: readonly string[][]): Table {
  const start = rows.findIndex((cells) => cells.some((cell) => namedBy(cell, COLUMNS) === 'id'));
  if (start < 0) throw new ReportTextError('has no column “编号 id”. Start from: plan-bundle report template PLAN --bundle B');
  const columns = new Map<Column, number>();
  const unknown: [heading: string, index: number][] = [];
  rows[start]!.forEach((heading, index) => {
    const column = namedBy(heading, COLUMNS);
    if (column === undefined) {
      if (heading.trim()) unknown.push([heading.trim(), index]);
    } else if (columns.has(column)) {
      throw new ReportTextError(`has the column “${COLUMNS[column]} ${column}” twice.`);
    } else columns.set(column, index);
  });
  return { start, columns, unknown };
}

/**
 * Reads a report's spreadsheet. Rows in which nothing is filled in are left out; whether the others fit a bundle says
 * `matchReport`.
 *
 * @throws {@link ReportTextError} where the file is no table of a report.
 */
export function readReportCsv(text: string, given: ReportHead = {}): ReportSheet {
  const rows = cellsOf(text);
  const { start, columns, unknown } = tableOf(rows);
  const said = new Map<HeadLine, string>();
  const head = new Map<HeadLine, number>();
  rows.slice(0, start).forEach(([name = '', value = ''], index) => {
    const line = namedBy(name, HEAD_LINES);
    if (!line) return;
    said.set(line, value.trim());
    head.set(line, index + 1);
  });
  const example = given.example ?? exampleOf(said.get('example') ?? '');
  if (example === undefined) {
    throw new ReportTextError(`says “${said.get('example')}” for “示例 example”; it must be 是 (yes) or 否 (no).`);
  }
  const entries = rows.slice(start + 1).flatMap((cells, index) => {
    const cell = (column: Column): string => cells[columns.get(column) ?? -1] ?? '';
    const fields = [...columns.keys()].filter((column) => !PLAN_COLUMNS.has(column));
    // The template fills in id and unit, so a row with nothing else is one that nobody has filled in.
    if (fields.every((column) => column === 'id' || column === 'unit' || cell(column).trim() === '')) return [];
    const entry = Object.fromEntries(fields.map((column) => [column, cellOf(column, cell(column), cell('unit'))]));
    return [{ ...entry, row: start + index + 2, id: cell('id').trim() }];
  });
  const report = {
    schemaVersion: REPORT_VERSION,
    publisher: given.publisher ?? said.get('publisher') ?? '',
    asOf: dateOf(given.asOf ?? said.get('asOf') ?? ''),
    url: (given.url ?? said.get('url') ?? '') || null,
    example,
    entries,
  };
  return { report, columns, head, unknown };
}
