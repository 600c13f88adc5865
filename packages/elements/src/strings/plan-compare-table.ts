import { dictionary } from '../internal/dictionary.js';
import { planCompareTableZhCN } from './plan-compare-table.zh-CN.js';

export const planCompareTableStrings = dictionary(
  planCompareTableZhCN,
  async () => (await import('./plan-compare-table.en.js')).planCompareTableEn,
  async () => (await import('./plan-compare-table.zh-Hant.js')).planCompareTableZhHant,
);
