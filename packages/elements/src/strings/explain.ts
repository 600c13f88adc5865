import type { Dictionary } from '../internal/language.js';
import { explainEn } from './explain.en.js';
import { explainZhHant } from './explain.zh-Hant.js';
import { explainZhCN } from './explain.zh-CN.js';
import type { ExplainStrings } from './explain.zh-CN.js';

export const explainStrings: Dictionary<ExplainStrings> = { 'zh-CN': explainZhCN, 'zh-Hant': explainZhHant, en: explainEn };
