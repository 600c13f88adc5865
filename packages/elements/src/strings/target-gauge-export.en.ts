import type { TargetGaugeExportStrings } from './target-gauge-export.zh-CN.js';

export const targetGaugeExportEn: TargetGaugeExportStrings = {
  columns: [
    'Indicator',
    'Year or period',
    'Kind',
    'Relation',
    'Value',
    'Upper end',
    'Unit',
    'Quantity as written',
    'In words',
    'Quote',
    'Line',
    'Document',
    'Id',
  ],
  reported: 'Reported',
  source: (title, issuers) => `Source: ${title}${issuers && `, ${issuers}`}`,
};
