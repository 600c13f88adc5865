import type { PlanCompareStrings } from './plan-compare.zh-CN.js';

export const planCompareEn: PlanCompareStrings = {
  lead: ' – ',
  issued: (year) => ` (issued ${year})`,
  kinds: { target: 'target', observed: 'stated', estimated: 'estimate', commitment: 'commitment' },
  group: (year, kind) => [`${year} ${kind}`],
  colon: ': ',
  comma: ', ',
  of: [' '],
  tied: ' (equal values, neither ahead)',
  none: 'no two plans have figures that can be compared directly',
  apartCount: (count, compared) =>
    compared
      ? `${count} more ${count === 1 ? 'figure' : 'figures'} not comparable with them`
      : `${count} ${count === 1 ? 'figure' : 'figures'}, each with its reason`,
  missing: (plans) => ['not stated: ', ...plans],
  comparable: 'Comparable',
  order: 'Sorted by value, which is no ranking; the scale counts from zero',
  apart: 'Not directly comparable',
  reasons: {
    growth: 'a rate of growth',
    multiple: 'a multiple of a base that is not stated',
    relative: 'a comparison without a number',
    number: 'no number',
    unit: 'another unit',
    kind: 'another kind of figure',
    sum: 'totals, additions and stocks differ',
    undated: 'no year stated',
    year: 'another year',
    scope: 'another scope',
  },
  between: '; ',
  measure: 'the others are measured against this one',
  notStated: 'Not stated',
  showTable: 'Show the table',
  showChart: 'Show the chart',
  tableFailed: 'The table could not be opened. Please try again.',
};
