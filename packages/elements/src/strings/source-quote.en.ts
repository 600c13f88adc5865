import type { SourceQuoteStrings } from './source-quote.zh-CN.js';

export const sourceQuoteEn: SourceQuoteStrings = {
  kinds: {
    indicator: 'Indicator',
    task: 'Task',
    facility: 'Facility',
    fund: 'Money',
    area: 'Zone',
    term: 'Term',
    goal: 'Goal',
    finding: 'Contradiction',
  },
  ofYear: (year) => ` (${year})`,
  columns: ['Name', 'Passage', 'Table column', 'Chapter', 'Line', 'Document', 'Number', 'Issuers', 'Date', 'Status', 'Address'],
  issued: 'issued',
  draft: 'draft',
  sourceLine: (citation) => `Source: ${citation}`,
};
