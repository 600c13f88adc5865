// Written by scripts/strings.ts from source-quote.zh-CN.ts.
import type { SourceQuoteStrings } from './source-quote.zh-CN.js';

export const sourceQuoteZhHant: SourceQuoteStrings = {
  kinds: {
    indicator: '指標',
    task: '任務',
    facility: '設施',
    fund: '資金',
    area: '片區',
    term: '術語',
    goal: '目標',
    finding: '前後不一',
  },
  ofYear: (year) => `（${year}年）`,
  columns: ['名稱', '原文', '表格列', '章節', '行', '文件', '文號', '制定機關', '日期', '狀態', '網址'],
  issued: '印發',
  draft: '草案',
  sourceLine: (citation) => `來源：${citation}`,
};
