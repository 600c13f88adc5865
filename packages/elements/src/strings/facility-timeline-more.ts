import { dictionary } from '../internal/dictionary.js';
import { facilityTimelineMoreZhCN } from './facility-timeline-more.zh-CN.js';

export const facilityTimelineMoreStrings = dictionary(
  facilityTimelineMoreZhCN,
  async () => (await import('./facility-timeline-more.en.js')).facilityTimelineMoreEn,
  async () => (await import('./facility-timeline-more.zh-Hant.js')).facilityTimelineMoreZhHant,
);
