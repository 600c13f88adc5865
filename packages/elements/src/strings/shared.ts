import { dictionary } from '../internal/dictionary.js';
import { sharedZhCN } from './shared.zh-CN.js';

export const shared = dictionary(
  sharedZhCN,
  async () => (await import('./shared.en.js')).sharedEn,
  async () => (await import('./shared.zh-Hant.js')).sharedZhHant,
);
