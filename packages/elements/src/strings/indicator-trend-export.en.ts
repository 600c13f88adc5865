import type { IndicatorTrendExportStrings } from './indicator-trend-export.zh-CN.js';

export const indicatorTrendExportEn: IndicatorTrendExportStrings = {
  columns: [
    'Indicator',
    'Scope',
    'Year',
    'Period',
    'Kind',
    'Value',
    'Upper end',
    'Unit',
    'As written',
    'Line',
    'Quote',
    'Why it has no point',
  ],
  kinds: { target: 'target', observed: 'stated', estimated: 'estimate', commitment: 'commitment', reported: 'reported' },
  example: 'example: ',
  source: (title) => `Source: ${title}`,
};
