import { dictionary } from '../internal/dictionary.js';
import { indicatorTrendExportZhCN } from './indicator-trend-export.zh-CN.js';

export const indicatorTrendExportStrings = dictionary(
  indicatorTrendExportZhCN,
  async () => (await import('./indicator-trend-export.en.js')).indicatorTrendExportEn,
  async () => (await import('./indicator-trend-export.zh-Hant.js')).indicatorTrendExportZhHant,
);
