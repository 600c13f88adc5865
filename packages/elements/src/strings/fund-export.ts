import { dictionary } from '../internal/dictionary.js';
import { fundExportZhCN } from './fund-export.zh-CN.js';

export const fundExportStrings = dictionary(
  fundExportZhCN,
  async () => (await import('./fund-export.en.js')).fundExportEn,
  async () => (await import('./fund-export.zh-Hant.js')).fundExportZhHant,
);
