import { dictionary } from '../internal/dictionary.js';
import { targetGaugeZhCN } from './target-gauge.zh-CN.js';

export const targetGaugeStrings = dictionary(
  targetGaugeZhCN,
  async () => (await import('./target-gauge.en.js')).targetGaugeEn,
  async () => (await import('./target-gauge.zh-Hant.js')).targetGaugeZhHant,
);
