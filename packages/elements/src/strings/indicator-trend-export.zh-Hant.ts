// Written by scripts/strings.ts from indicator-trend-export.zh-CN.ts.
import type { IndicatorTrendExportStrings } from './indicator-trend-export.zh-CN.js';

export const indicatorTrendExportZhHant: IndicatorTrendExportStrings = {
  columns: ['指標', '範圍', '年份', '期限', '性質', '數值', '上限', '單位', '原文', '行', '引文', '圖上無點的原因'],
  kinds: { target: '目標', observed: '方案所載', estimated: '方案預估', commitment: '投入', reported: '已報告' },
  example: '示例：',
  source: (title) => `來源：${title}`,
};
