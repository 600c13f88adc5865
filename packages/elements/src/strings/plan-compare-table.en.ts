import type { PlanCompareTableStrings } from './plan-compare-table.zh-CN.js';

export const planCompareTableEn: PlanCompareTableStrings = {
  caption: 'The figures of all plans',
  columns: ['Plan', 'Name', 'Year', 'Kind', 'As written', 'Comparable'],
  more: ['Value', 'Upper end', 'Unit', 'Scope', 'Line', 'Quote'],
  source: (titles) => `Source: ${titles}`,
};
