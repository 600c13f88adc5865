import { dictionary } from '../internal/dictionary.js';
import { planCardZhCN } from './plan-card.zh-CN.js';

export const planCardStrings = dictionary(
  planCardZhCN,
  async () => (await import('./plan-card.en.js')).planCardEn,
  async () => (await import('./plan-card.zh-Hant.js')).planCardZhHant,
);
