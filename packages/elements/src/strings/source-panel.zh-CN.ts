/** Words of the open source. */
export interface SourcePanelStrings {
  source: string;
  line(line: number): string;
  cell(row: string, column: string): string;
  noNumber: string;
  noDate: string;
  draft: string;
  issued(date: string): string;
  finding: string;
  copy: string;
  copyGbt: string;
  copied: string;
  copyFailed: string;
  context: string;
  contextFailed: string;
  page: string;
}

export const sourcePanelZhCN: SourcePanelStrings = {
  source: '出处',
  line: (line) => `第 ${line} 行`,
  cell: (row, column) => `表格：${row}，${column}`,
  noNumber: '文号未载',
  noDate: '印发日期未载',
  draft: '草案',
  issued: (date) => `${date}印发`,
  finding: '口径',
  copy: '复制引文',
  copyGbt: 'GB/T 7714',
  copied: '已复制',
  copyFailed: '浏览器不让复制，请从这里选取：',
  context: '看上下文',
  contextFailed: '原文未能载入，请再试一次。',
  page: '官方网页',
};
