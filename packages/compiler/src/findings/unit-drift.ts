import type { Finding, Source, Statement } from '@plan-elements/bundle';
import { normalize } from '../lex/normalize.js';
import { readQuantities } from '../lex/quantities.js';
import { isCounter, isMoney } from '../lex/units.js';
import { isCell } from './evidence.js';
import type { Check } from './evidence.js';

/** Counting words that everyday writing takes for each other, of people and of projects. */
const ALIKE: readonly RegExp[] = [/^万?[人名位]$/, /^[个项件]$/];

/** The unit that one source writes; a table's where every source of the statement is a cell. */
function unitAt(source: Source, { value, unit, sources }: Statement): string | null {
  const quantity = readQuantities(normalize(source.quote)).find((candidate) => candidate.value === value);
  if (quantity?.unit) return quantity.unit;
  return isCell(source) && sources.every(isCell) && unit !== null ? normalize(unit) : null;
}

/** Whether two units count the same in different words; 人次 and 人 count two things, 个（家） covers both. */
function drifts(a: string, b: string): boolean {
  if (a === b || /[（次]/.test(a + b) || ALIKE.some((units) => units.test(a) && units.test(b))) return false;
  return (isCounter(a) && isCounter(b) && a.length === b.length) || (isMoney(a) && isMoney(b));
}

/** An indicator that its table counts in one unit and the text in another: 个 here, 家 there. */
export const findUnitDrift: Check = ({ bundle }) =>
  bundle.indicators.flatMap((indicator): Finding[] => {
    const uses = indicator.statements
      .filter(({ op, value }) => value !== null && op !== 'growth' && op !== 'multiple')
      .flatMap((statement) =>
        statement.sources.flatMap((source) => {
          const unit = unitAt(source, statement);
          return unit === null ? [] : { unit, source };
        }),
      );
    const listed = uses.find(({ source }) => isCell(source));
    const other = listed && uses.find(({ unit, source }) => !isCell(source) && drifts(listed.unit, unit));
    if (!other) return [];
    const { name, id } = indicator;
    return [
      {
        code: 'unit-drift',
        severity: 'info',
        message: `“${name}”的单位：正文用“${other.unit}”；表格用“${listed.unit}”。`,
        messageEn: `“${name}” is counted in ${other.unit} in the text, in ${listed.unit} in the table.`,
        records: [id],
        sources: [other.source, listed.source],
      },
    ];
  });
