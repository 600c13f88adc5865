import { dictionary } from '../internal/dictionary.js';
import { sourceQuoteZhCN } from './source-quote.zh-CN.js';

export const sourceQuoteStrings = dictionary(
  sourceQuoteZhCN,
  async () => (await import('./source-quote.en.js')).sourceQuoteEn,
  async () => (await import('./source-quote.zh-Hant.js')).sourceQuoteZhHant,
);
