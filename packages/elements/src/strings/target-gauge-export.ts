import type { Dictionary } from '../internal/language.js';
import { targetGaugeExportEn } from './target-gauge-export.en.js';
import { targetGaugeExportZhCN } from './target-gauge-export.zh-CN.js';
import type { TargetGaugeExportStrings } from './target-gauge-export.zh-CN.js';

export const targetGaugeExportStrings: Dictionary<TargetGaugeExportStrings> = {
  'zh-CN': targetGaugeExportZhCN,
  en: targetGaugeExportEn,
};
