import type { Dictionary } from '../internal/language.js';
import { fundCardEn } from './fund-card.en.js';
import { fundCardZhCN } from './fund-card.zh-CN.js';
import type { FundCardStrings } from './fund-card.zh-CN.js';

export const fundCardStrings: Dictionary<FundCardStrings> = { 'zh-CN': fundCardZhCN, en: fundCardEn };
