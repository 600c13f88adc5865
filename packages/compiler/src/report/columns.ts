import type { ReportedStatus, ReportEntry } from '@plan-elements/bundle';

/** Columns of a report's spreadsheet: the machine's name, and the Chinese one. Those of `PLAN_COLUMNS` are only read by people. */
export const COLUMNS = {
  id: '编号',
  name: '名称',
  kind: '类别',
  plan: '方案写明',
  value: '数值',
  unit: '单位',
  status: '状态',
  started: '开工',
  completed: '建成',
  expected: '预计建成',
  stage: '阶段',
  asOf: '截至日期',
  note: '说明',
} as const;

export type Column = keyof typeof COLUMNS;

/** What the template says of a record, and what nobody has to keep. */
export const PLAN_COLUMNS: ReadonlySet<Column> = new Set<Column>(['name', 'kind', 'plan']);

/** Lines above the table: who says so, as of when, where it is published, and whether it is an example. */
export const HEAD_LINES = { publisher: '发布单位', asOf: '截至日期', url: '网址', example: '示例', help: '填写说明' } as const;

export type HeadLine = keyof typeof HEAD_LINES;

export const KINDS = { indicators: '指标', tasks: '任务', facilities: '设施', funds: '资金' } as const;

export const STATUSES: Readonly<Record<string, ReportedStatus>> = {
  未开始: 'not-started',
  未启动: 'not-started',
  进行中: 'under-way',
  推进中: 'under-way',
  已完成: 'done',
  完成: 'done',
};

/** The column with that heading: `数值`, `value` or both, in any case and with any space. */
export function namedBy<T extends string>(heading: string, names: Readonly<Record<T, string>>): T | undefined {
  const words = heading
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s:：/()]+/)
    .filter(Boolean);
  return (Object.keys(names) as T[]).find(
    (name) =>
      words.length > 0 && words.every((word) => word === name.toLowerCase() || word === names[name] || word === kebab(name)),
  );
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The letters of a spreadsheet's column: 0 is A, 26 is AA. */
export const lettersOf = (index: number): string =>
  (index >= 26 ? lettersOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** A date as spreadsheets and people write it, in the report's form: 2026/6/30, 2026年6月, 2026.6. What is none stays as it is. */
export function dateOf(text: string): string {
  const plain = text.normalize('NFKC').trim();
  const [, year, month, day] = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月?)|年?)$/.exec(plain) ?? [];
  if (year === undefined) return plain;
  return [year, ...[month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))].join('-');
}

/** A number as spreadsheets write it: 1,800, １８００, 4.9% where the unit is %. What is none stays as it is. */
export function valueOf(text: string, unit: string): number | string {
  const plain = text.normalize('NFKC').trim();
  const bare = unit.normalize('NFKC').trim() === '%' ? plain.replace(/\s*%$/, '') : plain;
  return /^[-+]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(bare) ? Number(bare.replace(/,/g, '')) : plain;
}

/** Whether a line says that the report is an example; `undefined` where the word is neither yes nor no. */
export function exampleOf(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (['是', 'yes', 'true', '1'].includes(word)) return true;
  return ['', '否', 'no', 'false', '0'].includes(word) ? false : undefined;
}

/** What a cell says for its field. */
export function cellOf(column: Column, text: string, unit: string): ReportEntry[keyof ReportEntry] {
  if (text.trim() === '') return null;
  if (column === 'value') return valueOf(text, unit);
  if (column === 'status') return STATUSES[text.trim()] ?? text.trim();
  if (column === 'started' || column === 'completed' || column === 'expected' || column === 'asOf') return dateOf(text);
  return text.trim();
}
