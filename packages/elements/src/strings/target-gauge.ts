import type { Dictionary } from '../internal/language.js';
import { targetGaugeEn } from './target-gauge.en.js';
import { targetGaugeZhCN } from './target-gauge.zh-CN.js';
import type { TargetGaugeStrings } from './target-gauge.zh-CN.js';

export const targetGaugeStrings: Dictionary<TargetGaugeStrings> = { 'zh-CN': targetGaugeZhCN, en: targetGaugeEn };
