import type { Dictionary } from '../internal/language.js';
import { targetGaugeExportEn } from './target-gauge-export.en.js';
import { targetGaugeExportZhHant } from './target-gauge-export.zh-Hant.js';
import { targetGaugeExportZhCN } from './target-gauge-export.zh-CN.js';
import type { TargetGaugeExportStrings } from './target-gauge-export.zh-CN.js';

export const targetGaugeExportStrings: Dictionary<TargetGaugeExportStrings> = {
  'zh-CN': targetGaugeExportZhCN,
  'zh-Hant': targetGaugeExportZhHant,
  en: targetGaugeExportEn,
};
