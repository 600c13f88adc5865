import type { QuotedKind } from '../source-quote/quoted.js';

/** Words of the quotation. */
export interface SourceQuoteStrings {
  kinds: Readonly<Record<QuotedKind, string>>;
  ofYear(year: number): string;
  /** Columns of the file. */
  columns: readonly string[];
  issued: string;
  draft: string;
  sourceLine(citation: string): string;
}

export const sourceQuoteZhCN: SourceQuoteStrings = {
  kinds: {
    indicator: '指标',
    task: '任务',
    facility: '设施',
    fund: '资金',
    area: '片区',
    term: '术语',
    goal: '目标',
    finding: '前后不一',
  },
  ofYear: (year) => `（${year}年）`,
  columns: ['名称', '原文', '表格列', '章节', '行', '文件', '文号', '制定机关', '日期', '状态', '网址'],
  issued: '印发',
  draft: '草案',
  sourceLine: (citation) => `来源：${citation}`,
};
