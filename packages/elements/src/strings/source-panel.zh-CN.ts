/** Words of the open source. */
export interface SourcePanelStrings {
  /** Name of the panel, for the figure as written; empty where the passage has none of its own. */
  source(figure: string): string;
  line(line: number): string;
  noNumber: string;
  noDate: string;
  draft: string;
  issued(date: string): string;
  finding: string;
  /** Opens the passages of a finding. */
  sides(count: number): string;
  copy: string;
  /** The form of official documents. */
  official: string;
  /** The passage itself and where it stands. */
  passage: string;
  copied: string;
  copyFailed: string;
  context: string;
  before: string;
  after: string;
  noContext: string;
  contextFailed: string;
  page: string;
  close: string;
}

export const sourcePanelZhCN: SourcePanelStrings = {
  source: (figure) => `出处${figure && `：${figure}`}`,
  line: (line) => `第 ${line} 行`,
  noNumber: '文号未载',
  noDate: '印发日期未载',
  draft: '草案',
  issued: (date) => `${date}印发`,
  finding: '口径',
  sides: (count) => `看 ${count} 处原文`,
  copy: '复制引文',
  official: '公文格式',
  passage: '原句',
  copied: '已复制：',
  copyFailed: '浏览器不让复制，请从这里选取：',
  context: '看上下文',
  before: '前一句',
  after: '后一句',
  noContext: '原文里没有找到这一处的上下文。',
  contextFailed: '原文未能载入，请再试一次。',
  page: '官方网页',
  close: '收起',
};
