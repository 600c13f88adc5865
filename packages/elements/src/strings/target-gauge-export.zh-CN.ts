/** Words of the files that a gauge offers. */
export interface TargetGaugeExportStrings {
  columns: readonly string[];
  /** What a reported value is, in the column of kinds. */
  reported: string;
  /** The line under a picture. */
  source(title: string, issuers: string): string;
}

export const targetGaugeExportZhCN: TargetGaugeExportStrings = {
  columns: ['指标', '年份或期限', '性质', '关系', '数值', '上限', '单位', '原文数量', '说法', '原文', '行', '文件', '编号'],
  reported: '公开进展',
  source: (title, issuers) => `来源：${title}${issuers && `，${issuers}`}`,
};
