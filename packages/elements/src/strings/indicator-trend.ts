import { dictionary } from '../internal/dictionary.js';
import { indicatorTrendZhCN } from './indicator-trend.zh-CN.js';

export const indicatorTrendStrings = dictionary(
  indicatorTrendZhCN,
  async () => (await import('./indicator-trend.en.js')).indicatorTrendEn,
  async () => (await import('./indicator-trend.zh-Hant.js')).indicatorTrendZhHant,
);
