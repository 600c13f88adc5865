/** Words of the table and the files of a comparison, loaded with them. */
export interface PlanCompareTableStrings {
  caption: string;
  columns: readonly string[];
  /** Columns that only a file has, behind those of the table. */
  more: readonly string[];
  source(titles: string): string;
}

export const planCompareTableZhCN: PlanCompareTableStrings = {
  caption: '各规划的数',
  columns: ['规划', '名称', '年份', '性质', '原文', '能否比较'],
  more: ['数值', '上限', '单位', '范围', '行', '引文'],
  source: (titles) => `来源：${titles}`,
};
