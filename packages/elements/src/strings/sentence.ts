import { dictionary } from '../internal/dictionary.js';
import { sentenceZhCN } from './sentence.zh-CN.js';

export const sentenceStrings = dictionary(
  sentenceZhCN,
  async () => (await import('./sentence.en.js')).sentenceEn,
  async () => (await import('./sentence.zh-Hant.js')).sentenceZhHant,
);
