import type { Statement } from '@plan-elements/bundle';

/** Words of the table of indicators by years, loaded with it. */
export interface IndicatorTrendTableStrings {
  caption: string;
  indicator: string;
  year(year: number): string;
  noYear: string;
  kinds: Readonly<Record<Statement['kind'], string>>;
  /** In a cell of which the document says nothing. */
  unknown: string;
  reported: string;
  noReport: string;
}

export const indicatorTrendTableZhCN: IndicatorTrendTableStrings = {
  caption: '各项指标历年的数',
  indicator: '指标',
  year: (year) => `${year}年`,
  noYear: '未写年份',
  kinds: { target: '目标', observed: '所载', estimated: '预估', commitment: '投入' },
  unknown: '未写明',
  reported: '已报告',
  noReport: '尚无公开进展',
};
