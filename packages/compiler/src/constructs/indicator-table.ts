import type { Statement } from '@plan-elements/bundle';
import { sliceFlow } from '../flow.js';
import type { Flow } from '../flow.js';
import { readQuantities } from '../lex/quantities.js';
import { isUnit } from '../lex/units.js';
import type { PlacedTable } from '../outline/section.js';
import { roleOf } from '../outline/table.js';
import type { Column } from '../outline/table.js';
import { claim, sourceAt } from '../reading.js';
import type { Reading } from '../reading.js';
import { createStatement } from './indicator.js';
import type { IndicatorDraft } from './indicator.js';

const IN_BRACKETS = /（(?:单位：)?([^（）]+(?:（[^（）]*）)?)）$/;
/** A row's number in the cell of its name: 3.有效注册商标量. */
const NUMBERED = /^(?:\d{1,2}[.、]|（\d{1,2}）) ?(?=[\u4e00-\u9fff“])/;
const RATE = /^1?\/ ?\d+ ?[万亿]$/;

/** The brackets at the end of a header that hold its unit: 产值（亿元）. */
function unitBracket(header: string): RegExpExecArray | null {
  const bracket = IN_BRACKETS.exec(header);
  const inside = bracket?.[1] ?? '';
  return isUnit(inside) || isUnit(inside.replace(/（[^（）]*）$/, '')) || RATE.test(inside) ? bracket : null;
}

const BARE_NUMBER =
  /^[[［〔【]?(?<sign>[≥>≤<＞＜约]|不少于|不低于|不超过)?(?<low>\d[\d,，]*(?:\.\d+)?)(?:(?:[-~至])(?<high>\d[\d,，]*(?:\.\d+)?))?(?<unit>%|‰)?(?<after>以上|以内|左右|以下|余)?/;
const NOTHING = /^(?:[/\\—–-]+|无|暂无|\*+)$/;
const ESTIMATED = /预估|预计|估算|初步统计/;
const SIGNS: Readonly<Record<string, Statement['op']>> = {
  '≥': '>=',
  不少于: '>=',
  不低于: '>=',
  以上: '>=',
  '>': '>',
  '＞': '>',
  余: '>',
  '≤': '<=',
  不超过: '<=',
  以内: '<=',
  以下: '<=',
  '<': '<',
  '＜': '<',
  约: 'about',
  左右: 'about',
};

const toNumber = (digits: string): number => Number(digits.replace(/[,，]/g, ''));

/** What a cell says, apart from its year and kind. */
function readCell(cell: Flow, rowUnit: string | null): Partial<Statement> {
  const { norm } = cell;
  const plain = norm.replace(/（[^（）]*）$/, '');
  if (NOTHING.test(plain)) return { unit: rowUnit };
  const [quantity] = readQuantities(norm);
  if (quantity?.unit && !(quantity.isChinese && quantity.op === '=')) {
    const isGrowth = /年均|增速|增长/.test(norm.slice(0, quantity.start)) && quantity.unit === '%';
    return {
      op: isGrowth ? 'growth' : quantity.op,
      value: quantity.value,
      max: quantity.max,
      unit: quantity.unit,
      hedges: [...quantity.hedges],
      cumulative: norm.includes('累计') ? true : /新增|净增/.test(norm) ? false : null,
    };
  }
  if (quantity?.op === 'multiple') return { op: 'multiple', value: quantity.value };
  const number = BARE_NUMBER.exec(plain)?.groups;
  if (!number?.low) return { op: 'relative' };
  const sign = number.sign ?? number.after;
  return {
    op: number.high ? 'range' : sign ? (SIGNS[sign] ?? '=') : '=',
    value: toNumber(number.low),
    max: number.high ? toNumber(number.high) : null,
    unit: number.unit ?? rowUnit,
    cumulative: /^(?:累计|[[［〔【])/.test(plain) ? true : null,
  };
}

/** A cell of a column of yearly growth; brackets mark a total over the period, in the row's own unit. */
function readGrowth({ norm }: Flow, rowUnit: string | null): Partial<Statement> | null {
  const number = /\d+(?:\.\d+)?/.exec(norm)?.[0];
  if (number === undefined) return NOTHING.test(norm) ? {} : null;
  const isTotal = /^[[［〔【]/.test(norm);
  return { op: 'growth', value: Number(number), unit: isTotal ? rowUnit : '%', cumulative: isTotal ? true : null };
}

function kindOf(header: string, cell: string, year: number | null, firstYear: number, reading: Reading): Statement['kind'] {
  if (ESTIMATED.test(cell) || ESTIMATED.test(header)) return 'estimated';
  if (/目标|规划|计划|预期|年均/.test(header)) return 'target';
  if (/现状|基期|实际|完成|实绩|基数/.test(header)) return 'observed';
  const { year: now } = reading.identity;
  if (year === null) return 'observed';
  // The year of the plan itself is a target where the table looks back beyond it.
  const isAhead = now === null ? reading.aheadYears.has(year) : year > now || (year === now && firstYear < now);
  return isAhead ? 'target' : 'observed';
}

const yearOf = ({ header }: Column): number | null => Number(/(?:19|20)\d{2}/.exec(header.norm)?.[0]) || null;

/** Reads a table of indicators: a column of names and columns of values by year. Empty if it is another kind. */
export function readIndicatorTable(reading: Reading, placed: PlacedTable): IndicatorDraft[] {
  const { columns, rowCount } = placed.table;
  const byRole = (role: string): Column | undefined => columns.find((column) => roleOf(column.header.norm) === role);
  const names = byRole('name');
  const values = columns.filter((column) => ['year', 'growth'].includes(roleOf(column.header.norm)));
  if (!names || values.length === 0) return [];
  const years = values.flatMap((column) => yearOf(column) ?? []);
  const drafts: IndicatorDraft[] = [];
  for (let row = 0; row < rowCount; row++) {
    const header = names.cells[row];
    if (!header) continue;
    const bracket = unitBracket(header.norm);
    const numbered = NUMBERED.exec(header.norm)?.[0].length ?? 0;
    const name = sliceFlow(header, numbered, bracket?.index);
    const rowUnit = bracket
      ? header.text.slice(bracket.index + 1, -1).replace(/^单位：/, '')
      : (byRole('unit')?.cells[row]?.text ?? null);
    const statements: Statement[] = [];
    for (const column of values) {
      const cell = column.cells[row];
      const said = cell && (roleOf(column.header.norm) === 'growth' ? readGrowth(cell, rowUnit) : readCell(cell, rowUnit));
      if (!cell || !said) continue;
      const year = yearOf(column);
      statements.push(
        createStatement({
          ...said,
          kind: kindOf(column.header.norm, cell.norm, year, Math.min(...years), reading),
          year,
          text: cell.text.replace(/（[^（）]*）$/, ''),
          sources: [sourceAt(reading, cell, 0, cell.text.length, placed.path, { row: header, column: column.header })],
        }),
      );
      claim(reading, cell);
      claim(reading, column.header);
    }
    const numberCell = byRole('number')?.cells[row];
    if (numberCell) claim(reading, numberCell);
    const isRepeated = names.cells.filter((other) => other?.norm === header.norm).length > 1;
    drafts.push({
      name: name.text,
      // Rows of one name are told apart by what spans them: 产值 of this industry and of that.
      scope: isRepeated ? (byRole('group')?.cells[row]?.text ?? null) : null,
      table: placed,
      dataSource: byRole('source')?.cells[row]?.text ?? null,
      statements,
      isListed: true,
    });
  }
  return drafts;
}
