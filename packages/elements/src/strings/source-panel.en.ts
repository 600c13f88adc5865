import type { SourcePanelStrings } from './source-panel.zh-CN.js';

export const sourcePanelEn: SourcePanelStrings = {
  source: 'Source',
  line: (line) => `line ${line}`,
  cell: (row, column) => `Table: ${row}, ${column}`,
  noNumber: 'no document number',
  noDate: 'no date given',
  draft: 'draft',
  issued: (date) => `issued ${date}`,
  finding: 'Note',
  copy: 'Copy citation',
  copyGbt: 'GB/T 7714',
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying. Select the text here: ',
  context: 'Show context',
  contextFailed: 'The text could not be loaded. Please try again.',
  page: 'Official page',
};
