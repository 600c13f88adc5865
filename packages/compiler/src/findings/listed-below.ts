import type { Finding } from '@plan-elements/bundle';
import { readQuantities } from '../lex/quantities.js';
import { isCounter } from '../lex/units.js';
import { parseChineseNumeral } from '../lex/numerals.js';
import type { Block, PlacedTable, Section } from '../outline/section.js';
import { roleOf } from '../outline/table.js';
import { sourceAt } from '../reading.js';
import { indicatorsAt } from './evidence.js';
import type { Check, Evidence } from './evidence.js';

/** Words that hand over to the table below. */
const BELOW = /(?:见|如|详见)(?:下表|表\d|附表|下)|下表|下列/;
/** A heading that counts what stands below it: 实施五大工程. */
const COUNTING =
  /(?<number>[两二三四五六七八九十]{1,3}|\d{1,2})(?:大|项|个)(?:[^，。、\d]{0,8}?)(?<noun>工程|行动|计划|任务|项目|平台|专项)$/;

/** Rows of a table whose own numbers show that none of them is missing. */
function numberedRows({ table }: PlacedTable): number | null {
  const numbers = table.columns.find(({ header }) => roleOf(header.norm) === 'number');
  const isFull = numbers?.cells.every((cell, row) => cell !== null && Number(cell.norm) === row + 1);
  return isFull && table.rowCount > 1 ? table.rowCount : null;
}

/** A paragraph that counts the rows of the table right below it. */
function findRows({ bundle, reading }: Evidence, before: Block | undefined, block: Block): Finding[] {
  if (block.type !== 'table' || before?.type !== 'paragraph') return [];
  const rows = numberedRows(block.table);
  const { flow, path } = before.paragraph;
  const quantities = readQuantities(flow.norm).filter(({ unit }) => unit !== null && isCounter(unit));
  const [quantity] = quantities;
  if (rows === null || quantities.length !== 1 || !quantity || quantity.op !== '=' || !BELOW.test(flow.norm)) return [];
  const { value, unit } = quantity;
  if (value === rows || value === null) return [];
  const numbers = block.table.table.columns.find(({ header }) => roleOf(header.norm) === 'number')!;
  const last = numbers.cells[rows - 1]!;
  const count = sourceAt(reading, flow, 0, flow.text.length, path);
  const cell = { row: last, column: numbers.header };
  return [
    {
      code: 'list-length',
      severity: 'warning',
      message: `正文称共${value}${unit}；表格列有${rows}行。`,
      messageEn: `The text says ${value}${unit}; the table below lists ${rows}.`,
      records: indicatorsAt(bundle, count.span),
      sources: [count, sourceAt(reading, last, 0, last.text.length, block.table.path, cell)],
    },
  ];
}

/** A heading that counts the headings below it, all of one form and all with the noun that is counted. */
function findHeadings({ reading }: Evidence, section: Section): Finding[] {
  const { number, noun = '' } = COUNTING.exec(section.title.norm)?.groups ?? {};
  const form = section.children[0]?.marker?.form;
  if (number === undefined || section.children.length < 2 || form === undefined) return [];
  const isSeries = section.children.every(({ marker, title }) => marker?.form === form && title.norm.includes(noun));
  const stated = parseChineseNumeral(number) ?? Number(number);
  if (!isSeries || stated === section.children.length) return [];
  const last = section.children.at(-1)!;
  const sources = [section, last].map(({ heading, path }) =>
    sourceAt(reading, heading, 0, heading.text.length, path.slice(0, -1)),
  );
  return [
    {
      code: 'list-length',
      severity: 'warning',
      message: `标题称${stated}项${noun}；下面列有${section.children.length}项。`,
      messageEn: `The heading counts ${stated}; ${section.children.length} are listed below it.`,
      records: [],
      sources,
    },
  ];
}

/** Counts against the table or the headings that stand below them. */
export const findListedBelow: Check = (evidence) => {
  const { blocks } = evidence.reading.outline;
  return blocks.flatMap((block, index) =>
    block.type === 'section' ? findHeadings(evidence, block.section) : findRows(evidence, blocks[index - 1], block),
  );
};
