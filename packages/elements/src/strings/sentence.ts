import type { Dictionary } from '../internal/language.js';
import { sentenceEn } from './sentence.en.js';
import { sentenceZhCN } from './sentence.zh-CN.js';
import type { SentenceStrings } from './sentence.zh-CN.js';

export const sentenceStrings: Dictionary<SentenceStrings> = { 'zh-CN': sentenceZhCN, en: sentenceEn };
