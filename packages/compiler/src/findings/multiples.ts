import type { Finding, Indicator, Statement } from '@plan-elements/bundle';
import { amountOf, baseUnit, figureOf, firstOf, isCell } from './evidence.js';
import type { Check } from './evidence.js';

/** A ratio this close to the multiple counts as reached: 1.95 is doubled. */
const REACHED = 0.95;

const isFigure = ({ value, op }: Statement): boolean => value !== null && value > 0 && (op === '=' || op === 'about');

/** Figures from which growth may have been counted: of the year that the words name, else any before. */
function basesOf(indicator: Indicator, multiple: Statement, target: Statement): Statement[] {
  const quotes = multiple.sources.map(({ quote }) => quote).join();
  const since = Number(/[比较]((?:19|20)\d{2})年/.exec(quotes)?.[1]) || null;
  return indicator.statements.filter(
    (base) =>
      isFigure(base) &&
      (base.kind === 'observed' || base.kind === 'estimated') &&
      base.year !== null &&
      base.year < (target.year as number) &&
      (since === null || base.year === since) &&
      base.cumulative === target.cumulative &&
      baseUnit(base.unit).unit === baseUnit(target.unit).unit,
  );
}

/** A stated multiple (4倍增, 翻一番) that the document's own figures do not reach, from whichever base they are counted. */
export const findMultiples: Check = ({ bundle }) =>
  bundle.indicators.flatMap((indicator) =>
    indicator.statements.flatMap((multiple): Finding[] => {
      if (multiple.op !== 'multiple' || multiple.kind !== 'target' || multiple.value === null || multiple.value < 1.5) return [];
      const target = indicator.statements.find(
        (other) => other.kind === 'target' && other.year !== null && other.year === multiple.year && isFigure(other),
      );
      if (!target) return [];
      const base = basesOf(indicator, multiple, target).sort(
        (a, b) => amountOf(a.value!, a.unit) - amountOf(b.value!, b.unit),
      )[0];
      if (!base) return [];
      const ratio = amountOf(target.value!, target.unit) / amountOf(base.value!, base.unit);
      if (ratio >= multiple.value * REACHED) return [];
      const [from, to, times] = [figureOf(base), figureOf(target), ratio.toFixed(2)];
      const where = isCell(base.sources[0]!) && target.sources.some(isCell) ? ['表格', 'the table'] : ['文中', 'the document'];
      return [
        {
          code: 'multiple',
          severity: 'warning',
          message: `“${indicator.name}”${target.year}年的数：正文称“${multiple.text}”；${where[0]}从${base.year}年的${from}到${to}，为${times}倍（保留两位小数）。`,
          messageEn: `“${indicator.name}” in ${target.year}: the text says “${multiple.text}”; from ${from} in ${base.year} to ${to}, ${where[1]} gives ${times} times (to two decimals).`,
          records: [indicator.id],
          sources: [...firstOf(multiple.sources), ...firstOf(base.sources), ...firstOf(target.sources)],
        },
      ];
    }),
  );
