import type { Dictionary } from '../internal/language.js';
import { planCardEn } from './plan-card.en.js';
import { planCardZhCN } from './plan-card.zh-CN.js';
import type { PlanCardStrings } from './plan-card.zh-CN.js';

export const planCardStrings: Dictionary<PlanCardStrings> = { 'zh-CN': planCardZhCN, en: planCardEn };
