// Written by scripts/strings.ts from plan-compare-table.zh-CN.ts.
import type { PlanCompareTableStrings } from './plan-compare-table.zh-CN.js';

export const planCompareTableZhHant: PlanCompareTableStrings = {
  caption: '各規劃的數',
  columns: ['規劃', '名稱', '年份', '性質', '原文', '能否比較'],
  more: ['數值', '上限', '單位', '範圍', '行', '引文'],
  source: (titles) => `來源：${titles}`,
};
