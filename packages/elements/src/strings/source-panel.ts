import type { Dictionary } from '../internal/language.js';
import { sourcePanelEn } from './source-panel.en.js';
import { sourcePanelZhHant } from './source-panel.zh-Hant.js';
import { sourcePanelZhCN } from './source-panel.zh-CN.js';
import type { SourcePanelStrings } from './source-panel.zh-CN.js';

export const sourcePanelStrings: Dictionary<SourcePanelStrings> = {
  'zh-CN': sourcePanelZhCN,
  'zh-Hant': sourcePanelZhHant,
  en: sourcePanelEn,
};
