import type { Facility, Finding, Indicator } from '@plan-elements/bundle';
import { isCounter } from '../lex/units.js';
import { normalize } from '../lex/normalize.js';
import { roleOf } from '../outline/table.js';
import { figureOf, firstOf, isCell } from './evidence.js';
import type { Check, Evidence } from './evidence.js';

/** What the table's header says it lists: 设施名称 lists 设施. */
function listedIn({ reading }: Evidence): { noun: string; rows: number }[] {
  return reading.outline.blocks.flatMap((block) => {
    if (block.type !== 'table') return [];
    const { columns, rowCount } = block.table.table;
    const header = columns.find((column) => roleOf(column.header.norm) === 'name')?.header.norm;
    const noun = header?.replace(/名称$/, '').slice(-2);
    return noun && noun.length === 2 && columns.some((column) => roleOf(column.header.norm) === 'status')
      ? [{ noun, rows: rowCount }]
      : [];
  });
}

const standsBy = (facilities: readonly Facility[], year: number): number =>
  facilities.filter(
    ({ completion, completionBasis }) => completionBasis === 'built' || (completion !== null && completion <= year),
  ).length;

/** A number of facilities by a year against the dates in their table, where another year shows that both count the same. */
export const findDatesAgainstCount: Check = (evidence) => {
  const { bundle, reading } = evidence;
  const tables = listedIn(evidence);
  const listed = bundle.facilities.filter(({ sources }) => sources.some(isCell));
  const [table] = tables;
  const isDated = listed.every(({ completion, completionBasis }) => completion !== null || completionBasis === 'built');
  if (tables.length !== 1 || !table || listed.length !== table.rows || listed.length < 2 || !isDated) return [];
  const now = reading.identity.year ?? Infinity;
  return bundle.indicators
    .filter(({ name, scope }: Indicator) => scope === null && normalize(name).endsWith(table.noun))
    .flatMap((indicator) => {
      const counts = indicator.statements.filter(
        ({ year, op, value, unit, cumulative }) =>
          year !== null &&
          year >= now &&
          op === '=' &&
          value !== null &&
          unit !== null &&
          isCounter(unit) &&
          cumulative !== false,
      );
      if (!counts.some(({ year, value }) => standsBy(listed, year as number) === value)) return [];
      return counts.flatMap((statement): Finding[] => {
        const year = statement.year as number;
        const count = standsBy(listed, year);
        if (count === statement.value) return [];
        const dates = listed
          .flatMap(({ sources }) => sources.filter(({ cell }) => cell && roleOf(normalize(cell.column)) === 'status'))
          .slice(0, 1);
        return [
          {
            code: 'dates-count',
            severity: 'warning',
            message: `正文称${year}年“${indicator.name}”为${figureOf(statement)}；表格中到${year}年建成的有${count}${statement.unit}。`,
            messageEn: `“${indicator.name}” is to be ${figureOf(statement)} in ${year}; by its dates the table has ${count} built by then.`,
            records: [indicator.id],
            sources: [...firstOf(statement.sources), ...dates],
          },
        ];
      });
    });
};
