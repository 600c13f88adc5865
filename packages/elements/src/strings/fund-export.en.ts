import type { FundExportStrings } from './fund-export.zh-CN.js';

export const fundExportEn: FundExportStrings = {
  file: 'funds',
  columns: [
    ...['Name', 'Kind', 'Stage in the plan', 'Amount', 'Unit', 'Scope', 'Period', 'Purpose', 'Passage', 'Line', 'Document'],
    ...['Reported stage', 'Reported by', 'As of', 'Address of the report', 'Id'],
  ],
};
