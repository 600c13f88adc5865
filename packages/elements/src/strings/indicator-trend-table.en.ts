import type { IndicatorTrendTableStrings } from './indicator-trend-table.zh-CN.js';

export const indicatorTrendTableEn: IndicatorTrendTableStrings = {
  caption: 'All indicators by year',
  indicator: 'Indicator',
  year: String,
  noYear: 'No year',
  kinds: { target: 'target', observed: 'stated', estimated: 'estimate', commitment: 'commitment' },
  unknown: 'not stated',
  reported: 'Reported',
  noReport: 'no progress published yet',
};
