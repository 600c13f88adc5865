import type { PlanCompareStrings } from '../strings/plan-compare.zh-CN.js';
import type { Apart } from './compare.js';

/** Why a figure may not be compared, in words. */
export const reasonsOf = ({ reasons }: Pick<Apart, 'reasons'>, strings: PlanCompareStrings): string =>
  reasons.length ? reasons.map((reason) => strings.reasons[reason]).join(strings.between) : strings.measure;
