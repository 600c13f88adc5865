import { dictionary } from '../internal/dictionary.js';
import { facilityTimelineZhCN } from './facility-timeline.zh-CN.js';

export const facilityTimelineStrings = dictionary(
  facilityTimelineZhCN,
  async () => (await import('./facility-timeline.en.js')).facilityTimelineEn,
  async () => (await import('./facility-timeline.zh-Hant.js')).facilityTimelineZhHant,
);
