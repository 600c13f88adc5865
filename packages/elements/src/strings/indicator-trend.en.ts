import type { IndicatorTrendStrings } from './indicator-trend.zh-CN.js';

export const indicatorTrendEn: IndicatorTrendStrings = {
  lead: ' – ',
  also: 'also ',
  because: (reason) => [` (${reason})`],
  reasons: {
    growth: 'a rate of growth and no figure of one year, so no point',
    multiple: 'a multiple of a base that is not stated, so no point',
    relative: 'a comparison without a number, so no point',
    number: 'no number, so no point',
    year: 'no year stated, so no point',
    sum: 'totals, additions and stocks share no scale, so no point',
    unit: 'another unit, so no point',
  },
  legend: 'Key',
  marks: {
    observed: 'Stated by the plan',
    estimated: 'Estimated by the plan',
    interim: 'Interim target',
    target: 'Last target',
    reported: 'Reported',
    gap: 'Years between not stated',
  },
  scales: { linear: 'Heights count from zero', log: 'Logarithmic: ten times as much a line' },
  countedBy: (body) => ['counted by ', { zh: body }],
  noTrend: 'Fewer than two figures with a year: no trend to draw',
  summary: (title, indicators, drawn) => [
    ...title,
    `: ${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}, ${drawn} of them with figures for two years or more. All charts share their years, not their heights.`,
  ],
  others: (count) => `Fewer than two figures with a year (${count})`,
  showTable: 'Show the table',
  showChart: 'Show the charts',
  tableFailed: 'The table could not be opened. Please try again.',
};
