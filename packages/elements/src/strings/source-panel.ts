import { dictionary } from '../internal/dictionary.js';
import { sourcePanelZhCN } from './source-panel.zh-CN.js';

export const sourcePanelStrings = dictionary(
  sourcePanelZhCN,
  async () => (await import('./source-panel.en.js')).sourcePanelEn,
  async () => (await import('./source-panel.zh-Hant.js')).sourcePanelZhHant,
);
