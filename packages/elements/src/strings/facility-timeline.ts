import type { Dictionary } from '../internal/language.js';
import { facilityTimelineEn } from './facility-timeline.en.js';
import { facilityTimelineZhCN } from './facility-timeline.zh-CN.js';
import type { FacilityTimelineStrings } from './facility-timeline.zh-CN.js';

export const facilityTimelineStrings: Dictionary<FacilityTimelineStrings> = {
  'zh-CN': facilityTimelineZhCN,
  en: facilityTimelineEn,
};
