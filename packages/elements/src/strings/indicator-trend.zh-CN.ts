import type { Beside } from '../indicator-trend/series.js';
import type { TrendMark } from '../indicator-trend/layout.js';
import type { ScaleKind } from '../indicator-trend/scale.js';
import type { Phrase } from '../internal/phrase.js';

/** Words of an indicator through the years. */
export interface IndicatorTrendStrings {
  /** Between the name and its figures. */
  lead: string;
  /** In front of what has no point. */
  also: string;
  because(reason: string): Phrase;
  /** Why a statement has no point. */
  reasons: Readonly<Record<Beside, string>>;
  legend: string;
  marks: Readonly<Record<TrendMark | 'gap', string>>;
  /** How heights are to be read. */
  scales: Readonly<Record<ScaleKind, string>>;
  countedBy(body: string): Phrase;
  /** Instead of a drawing. */
  noTrend: string;
  /** Over all indicators of a plan; `drawn` of them have figures for two years or more. */
  summary(title: Phrase, indicators: number, drawn: number): Phrase;
  /** Heading of those that have not. */
  others(count: number): string;
  showTable: string;
  showChart: string;
  tableFailed: string;
}

export const indicatorTrendZhCN: IndicatorTrendStrings = {
  lead: '：',
  also: '另有',
  because: (reason) => [`（${reason}）`],
  reasons: {
    growth: '是增长率，不是某一年的数，图上无点',
    multiple: '是倍数，没有写明基数，图上无点',
    relative: '与别处相比，没有数字，图上无点',
    number: '没有数字，图上无点',
    year: '没有写明年份，图上无点',
    sum: '累计、新增与存量不能画在一起，图上无点',
    unit: '单位不同，图上无点',
  },
  legend: '图例',
  marks: {
    observed: '方案所载',
    estimated: '方案预估',
    interim: '阶段目标',
    target: '最终目标',
    reported: '已报告',
    gap: '其间年份未载',
  },
  scales: { linear: '纵轴自零起', log: '纵轴为对数，每格十倍' },
  countedBy: (body) => [`${body}统计`],
  noTrend: '写明年份的数不足两个，不成走向',
  summary: (title, indicators, drawn) => [
    '《',
    ...title,
    `》写明 ${indicators} 项指标，其中 ${drawn} 项有两个以上年份的数；各图年份对齐，高度不可互比。`,
  ],
  others: (count) => `写明年份的数不足两个的指标（${count} 项）`,
  showTable: '看表格',
  showChart: '看图',
  tableFailed: '表格未能打开，请再试一次。',
};
