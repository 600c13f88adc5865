import type { Statement } from '@plan-elements/bundle';

import type { Phrase } from '../internal/phrase.js';

/** Words of the gauge that no sentence of an indicator has. */
export interface TargetGaugeStrings {
  source: string;
  /** Name of a button that opens a source. */
  sourceOf(quantity: string): string;
  /** What the heading figure is. */
  kinds: Readonly<Record<Statement['kind'], string>>;
  countedBy(body: string): Phrase;
  findings(count: number): string;
  /** Over all gauges of a plan. */
  summary(title: Phrase, indicators: number): Phrase;
}

export const targetGaugeZhCN: TargetGaugeStrings = {
  source: '出处',
  sourceOf: (quantity) => `${quantity}，出处`,
  kinds: { target: '方案目标', observed: '方案所载', estimated: '方案预估', commitment: '方案投入' },
  countedBy: (body) => [`${body}统计`],
  findings: (count) => `口径说明 ${count} 条，见出处`,
  summary: (title, indicators) => ['《', ...title, `》写明 ${indicators} 项指标；尚无公开进展，图中只画出方案写明的数。`],
};
