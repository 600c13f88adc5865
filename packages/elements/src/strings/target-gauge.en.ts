import type { TargetGaugeStrings } from './target-gauge.zh-CN.js';

export const targetGaugeEn: TargetGaugeStrings = {
  source: 'Source',
  sourceOf: (quantity) => `${quantity}, source`,
  kinds: {
    target: 'Plan target',
    observed: 'Stated by the plan',
    estimated: 'Estimated by the plan',
    commitment: 'Plan commitment',
  },
  countedBy: (body) => ['counted by ', { zh: body }],
  findings: (count) => (count === 1 ? '1 note, see source' : `${count} notes, see source`),
  summary: (title, indicators) => [
    ...title,
    `: ${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}. No progress has been published; the drawings show only what the plan states.`,
  ],
};
