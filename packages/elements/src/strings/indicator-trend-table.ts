import { dictionary } from '../internal/dictionary.js';
import { indicatorTrendTableZhCN } from './indicator-trend-table.zh-CN.js';

export const indicatorTrendTableStrings = dictionary(
  indicatorTrendTableZhCN,
  async () => (await import('./indicator-trend-table.en.js')).indicatorTrendTableEn,
  async () => (await import('./indicator-trend-table.zh-Hant.js')).indicatorTrendTableZhHant,
);
