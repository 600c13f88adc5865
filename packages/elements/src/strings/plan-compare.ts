import { dictionary } from '../internal/dictionary.js';
import { planCompareZhCN } from './plan-compare.zh-CN.js';

export const planCompareStrings = dictionary(
  planCompareZhCN,
  async () => (await import('./plan-compare.en.js')).planCompareEn,
  async () => (await import('./plan-compare.zh-Hant.js')).planCompareZhHant,
);
