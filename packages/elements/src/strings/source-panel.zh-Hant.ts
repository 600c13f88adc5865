// Written by scripts/strings.ts from source-panel.zh-CN.ts.
import type { SourcePanelStrings } from './source-panel.zh-CN.js';

export const sourcePanelZhHant: SourcePanelStrings = {
  source: (figure) => `出處${figure && `：${figure}`}`,
  line: (line) => `第 ${line} 行`,
  noNumber: '文號未載',
  noDate: '印發日期未載',
  draft: '草案',
  issued: (date) => `${date}印發`,
  finding: '口徑',
  sides: (count) => `看 ${count} 處原文`,
  copy: '複製引文',
  official: '公文格式',
  passage: '原句',
  copied: '已複製：',
  copyFailed: '瀏覽器不讓複製，請從這裡選取：',
  context: '看上下文',
  before: '前一句',
  after: '後一句',
  noContext: '原文裡沒有找到這一處的上下文。',
  contextFailed: '原文未能載入，請再試一次。',
  page: '官方網頁',
  close: '收起',
};
