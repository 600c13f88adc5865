import type { Statement } from '@plan-elements/bundle';

/** Words of the files that a trend is saved as, loaded with what writes them. */
export interface IndicatorTrendExportStrings {
  columns: readonly string[];
  kinds: Readonly<Record<Statement['kind'] | 'reported', string>>;
  /** In front of the publisher of invented values. */
  example: string;
  source(title: string): string;
}

export const indicatorTrendExportZhCN: IndicatorTrendExportStrings = {
  columns: ['指标', '范围', '年份', '期限', '性质', '数值', '上限', '单位', '原文', '行', '引文', '图上无点的原因'],
  kinds: { target: '目标', observed: '方案所载', estimated: '方案预估', commitment: '投入', reported: '已报告' },
  example: '示例：',
  source: (title) => `来源：${title}`,
};
