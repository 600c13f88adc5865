import { dictionary } from '../internal/dictionary.js';
import { reportZhCN } from './report.zh-CN.js';

export const reportStrings = dictionary(
  reportZhCN,
  async () => (await import('./report.en.js')).reportEn,
  async () => (await import('./report.zh-Hant.js')).reportZhHant,
);
