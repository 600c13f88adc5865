import type { SourcePanelStrings } from './source-panel.zh-CN.js';

export const sourcePanelEn: SourcePanelStrings = {
  source: (figure) => `Source${figure && `: ${figure}`}`,
  line: (line) => `line ${line}`,
  noNumber: 'no document number',
  noDate: 'no date given',
  draft: 'draft',
  issued: (date) => `issued ${date}`,
  finding: 'Note',
  sides: (count) => (count === 1 ? 'Show the passage' : `Show the ${count} passages`),
  copy: 'Copy citation',
  official: 'Chinese official style',
  passage: 'Passage',
  copied: 'Copied: ',
  copyFailed: 'The browser does not allow copying. Select the text here: ',
  context: 'Show context',
  before: 'Sentence before',
  after: 'Sentence after',
  noContext: 'The text file has no context for this passage.',
  contextFailed: 'The text could not be loaded. Please try again.',
  page: 'Official page',
  close: 'Close',
};
