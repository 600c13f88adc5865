import type { Finding, Statement } from '@plan-elements/bundle';
import { claimsOf, contradicts, isSameNotion, sameCount } from './claims.js';
import type { Claim } from './claims.js';
import { nameKey } from '../link/similarity.js';
import { figureOf, isCell } from './evidence.js';
import type { Check } from './evidence.js';

/** Words before a figure that it starts from: what there was, in whichever year. */
const FROM = /[从由][^，。；]*$/;

const isProse = ({ source }: Claim): boolean => !isCell(source);
/** Growth by the year holds for a whole plan, and either side may say so without a year. */
const isSameYear = (a: Statement, b: Statement): boolean =>
  a.year === b.year || (a.op === 'growth' && b.op === 'growth' && (a.year === null || b.year === null));
const isComparable = (a: Claim, b: Claim): boolean => isSameNotion(a.indicator, b.indicator) && sameCount(a, b);

/** The same indicator with two values for one year: text against table, or one passage against another. */
function findDated(claims: readonly Claim[]): Finding[] {
  const dated = claims.filter(
    ({ indicator, statement }) => statement.year !== null || indicator.scope !== null || statement.op === 'growth',
  );
  return dated.flatMap((a, index) =>
    dated.slice(index + 1).flatMap((b): Finding[] => {
      const isTabled = isProse(a) !== isProse(b);
      // What one paragraph says twice it says of two things, or on two levels (达到…，力争…).
      if (a.statement === b.statement || (!isTabled && !isProse(a)) || (isProse(a) && a.paragraph === b.paragraph)) return [];
      if (!isSameYear(a.statement, b.statement) || !isComparable(a, b)) return [];
      if (!contradicts(a.statement, b.statement, isTabled)) return [];
      return [findingOf(...((isProse(a) ? [a, b] : [b, a]) as [Claim, Claim]))];
    }),
  );
}

/** Whether a passage names an indicator as its row does, and not by another word for it. */
function namesRow({ source }: Claim, { source: { cell } }: Claim): boolean {
  const row = nameKey(cell?.row ?? '').replace(/(?:[数量额率]|人数|占比|比重)$/, '');
  return row.length >= 3 && nameKey(source.quote).includes(row);
}

/** A target in the text without a year that is none of those which the table sets. */
function findUndated(claims: readonly Claim[]): Finding[] {
  return claims.flatMap((claim): Finding[] => {
    const { statement, source } = claim;
    if (!isProse(claim) || statement.year !== null || statement.kind !== 'target' || statement.op === 'growth') return [];
    if (claim.indicator.scope !== null || FROM.test(source.quote)) return [];
    const others = claims.filter(
      (other) => other.statement !== statement && other.statement.year !== null && isComparable(claim, other),
    );
    const rows = others.filter((other) => !isProse(other));
    const last = rows.at(-1);
    if (!last || !namesRow(claim, last) || others.some((other) => !contradicts(statement, other.statement, !isProse(other))))
      return [];
    return [findingOf(claim, last)];
  });
}

/** The same indicator with two values. */
export const findTwoValues: Check = ({ bundle, reading }) => {
  const claims = claimsOf(bundle.indicators, reading);
  const seen = new Set<string>();
  return [...findDated(claims), ...findUndated(claims)].filter(({ message }) => !seen.has(message) && seen.add(message));
};

function findingOf(a: Claim, b: Claim): Finding {
  const { name, scope } = b.indicator;
  const { year } = b.statement;
  const isTabled = isProse(a) !== isProse(b);
  const [left, right] = [figureOf(a.statement), figureOf(b.statement)];
  const subject = `“${scope === null || name.startsWith(scope) ? name : scope + name}”`;
  const isDated = a.statement.year === year;
  return {
    code: isTabled ? 'prose-table' : 'two-values',
    severity: 'warning',
    message: !isTabled
      ? `${subject}${year}年的数：正文一处称${left}，另一处称${right}。`
      : isDated
        ? `${subject}${year === null ? '' : `${year}年`}的数：正文称${left}；表格为${right}。`
        : `${subject}的数：正文称${left}，未写年份；表格${year}年为${right}。`,
    messageEn: !isTabled
      ? `${subject} in ${year}: one passage says ${left}, another ${right}.`
      : isDated
        ? `${subject}${year === null ? '' : ` in ${year}`}: the text says ${left}, the table ${right}.`
        : `${subject}: the text says ${left} without a year, the table ${right} in ${year}.`,
    records: [...new Set([a.indicator.id, b.indicator.id])],
    sources: [a.source, b.source],
  };
}
