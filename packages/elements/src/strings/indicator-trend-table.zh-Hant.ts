// Written by scripts/strings.ts from indicator-trend-table.zh-CN.ts.
import type { IndicatorTrendTableStrings } from './indicator-trend-table.zh-CN.js';

export const indicatorTrendTableZhHant: IndicatorTrendTableStrings = {
  caption: '各項指標歷年的數',
  indicator: '指標',
  year: (year) => `${year}年`,
  noYear: '未寫年份',
  kinds: { target: '目標', observed: '所載', estimated: '預估', commitment: '投入' },
  unknown: '未寫明',
  reported: '已報告',
  noReport: '尚無公開進展',
};
