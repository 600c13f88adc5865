/** Words of the file in which the funds are saved. */
export interface FundExportStrings {
  /** File name of all funds of a plan. */
  file: string;
  columns: readonly string[];
}

export const fundExportZhCN: FundExportStrings = {
  file: '资金',
  columns: [
    ...['名称', '类型', '方案所写阶段', '金额', '单位', '口径', '期间', '用途', '原文', '行', '文件'],
    ...['报告的阶段', '报告单位', '截至日期', '报告网址', '编号'],
  ],
};
