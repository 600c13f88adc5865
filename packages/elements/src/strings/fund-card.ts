import { dictionary } from '../internal/dictionary.js';
import { fundCardZhCN } from './fund-card.zh-CN.js';

export const fundCardStrings = dictionary(
  fundCardZhCN,
  async () => (await import('./fund-card.en.js')).fundCardEn,
  async () => (await import('./fund-card.zh-Hant.js')).fundCardZhHant,
);
