import { recordsOf } from '@plan-elements/bundle';
import type { Bundle, Facility, Fund, Indicator, Task } from '@plan-elements/bundle';

import { COLUMNS, HEAD_LINES, KINDS } from './columns.js';
import type { Column } from './columns.js';

const HELP =
  '没有新进展的行留空。状态写“未开始”“进行中”或“已完成”；日期写 2026-06-30、2026-06 或 2026；单位不要改；“名称”“类别”“方案写明”三列只供对照，不会读取。';

/** A cell of a CSV file. */
const quoted = (cell: string): string => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

const written = ({ statements }: Indicator): string =>
  statements.map(({ year, period, text }) => [year === null ? period : `${year}年`, text].filter(Boolean).join(' ')).join('；');

const dates = ({ statusText, completion, completionBasis }: Facility): string =>
  statusText ?? (completion === null ? '' : `${completion}年${completionBasis === 'computed' ? '（推算）' : ''}`);

const amounts = ({ amount, stage }: Fund): string =>
  [stage, amount && `${amount.qualifier ?? ''}${amount.value}${amount.unit}`].filter(Boolean).join('，');

type Row = Partial<Record<Column, string>>;

/** One row a record that can be reported of. */
export function templateRows(bundle: Bundle, plan: string): Row[] {
  return [
    ...recordsOf(bundle, 'indicators', plan).map((record: Indicator): Row => {
      return { id: record.id, name: record.name, kind: KINDS.indicators, plan: written(record), unit: record.unit ?? '' };
    }),
    ...recordsOf(bundle, 'tasks', plan).map((record: Task): Row => {
      return { id: record.id, name: record.title, kind: KINDS.tasks, plan: record.due ?? '' };
    }),
    ...recordsOf(bundle, 'facilities', plan).map((record: Facility): Row => {
      return { id: record.id, name: record.name, kind: KINDS.facilities, plan: dates(record) };
    }),
    ...recordsOf(bundle, 'funds', plan).map((record: Fund): Row => {
      return { id: record.id, name: record.name, kind: KINDS.funds, plan: amounts(record) };
    }),
  ];
}

/** The spreadsheet of a plan to fill in, as CSV that Excel opens: with the mark of UTF-8 and line ends of its own. */
export function reportTemplate(bundle: Bundle, plan: string): string {
  const columns = Object.keys(COLUMNS) as Column[];
  const head = Object.entries(HEAD_LINES).map(([name, chinese]) => [
    `${chinese} ${name}`,
    name === 'help' ? HELP : name === 'example' ? '否' : '',
  ]);
  const rows = templateRows(bundle, plan).map((row) => columns.map((column) => row[column] ?? ''));
  const lines = [...head, [], columns.map((column) => `${COLUMNS[column]} ${column}`), ...rows];
  return `\ufeff${lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}
