import type { Dictionary } from '../../../../packages/elements/src/internal/language.js';
import { configuratorEn } from './configurator.en.js';
import { configuratorZhCN } from './configurator.zh-CN.js';
import type { ConfiguratorStrings } from './configurator.zh-CN.js';
import { configuratorZhHant } from './configurator.zh-Hant.js';

/** Words of the configurator; all languages are here at once, since its snippets may speak another one than the page. */
export const configuratorStrings: Dictionary<ConfiguratorStrings> = {
  'zh-CN': configuratorZhCN,
  'zh-Hant': configuratorZhHant,
  en: configuratorEn,
};
