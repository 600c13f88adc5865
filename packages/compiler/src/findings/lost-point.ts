import type { Finding } from '@plan-elements/bundle';
import { normalize } from '../lex/normalize.js';
import { figureOf, firstOf } from './evidence.js';
import type { Check } from './evidence.js';

/** A percentage from here on is hardly meant. */
const HUGE = 1000;
/** Shares of a whole, which end at 100 %. */
const SHARE = /(?:比重|占比|覆盖率|普及率|达标率|合格率|入园率|入学率|绿化率|满意度|满意率|处理率|利用率)$/;

/** A percentage that has lost its decimal point: beyond a thousand, or a share far beyond its whole. */
export const findLostPoints: Check = ({ bundle }) =>
  bundle.indicators.flatMap((indicator) =>
    indicator.statements.flatMap((statement): Finding[] => {
      const { value, unit, sources } = statement;
      if (value === null || unit === null || normalize(unit) !== '%' || value <= 100) return [];
      const others = indicator.statements.filter(
        (other) => other !== statement && other.value !== null && other.value > 0 && normalize(other.unit ?? '') === '%',
      );
      const isOutlier = others.length > 0 && others.every((other) => (other.value as number) <= 100);
      const isShare = SHARE.test(normalize(indicator.name)) && statement.op !== 'growth' && !indicator.name.includes('毛入');
      // A point lost between two digits makes a figure at least ten times too big.
      if (value < HUGE && !(isShare && isOutlier && others.every((other) => value >= 5 * (other.value as number)))) return [];
      const [other] = isOutlier ? others : [];
      const figure = figureOf(statement);
      return [
        {
          code: 'lost-point',
          severity: statement.op === 'growth' ? 'info' : 'warning',
          message: other
            ? `“${indicator.name}”写作${figure}，而同一指标另一处为${figureOf(other)}，疑漏小数点。`
            : `“${indicator.name}”写作${figure}，疑漏小数点。`,
          messageEn: other
            ? `“${indicator.name}” is given as ${figure} but elsewhere as ${figureOf(other)}; a decimal point may be missing.`
            : `“${indicator.name}” is given as ${figure}; a decimal point may be missing.`,
          records: [indicator.id],
          sources: [...firstOf(sources), ...(other ? firstOf(other.sources) : [])],
        },
      ];
    }),
  );
