import type { Dictionary } from '../internal/language.js';
import { sharedEn } from './shared.en.js';
import { sharedZhCN } from './shared.zh-CN.js';
import type { SharedStrings } from './shared.zh-CN.js';

export const shared: Dictionary<SharedStrings> = { 'zh-CN': sharedZhCN, en: sharedEn };
