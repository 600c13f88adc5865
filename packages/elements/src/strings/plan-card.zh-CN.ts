/** Words of the plan card. */
export interface PlanCardStrings {
  noNumber: string;
  issued(date: string): string;
  noDate: string;
  draft: string;
  horizon(years: readonly number[]): string;
  indicators(count: number): string;
  tasks(count: number): string;
  facilities(count: number): string;
  funds(count: number): string;
  findings(count: number): string;
  page: string;
}

export const planCardZhCN: PlanCardStrings = {
  noNumber: '文号未载',
  issued: (date) => `${date}印发`,
  noDate: '印发日期未载',
  draft: '征求意见稿或草案，尚未印发',
  horizon: (years) => `目标年 ${years.join(' · ')}`,
  indicators: (count) => `指标 ${count} 项`,
  tasks: (count) => `任务 ${count} 项`,
  facilities: (count) => `设施 ${count} 个`,
  funds: (count) => `资金 ${count} 项`,
  findings: (count) => `文件自身有 ${count} 处前后不一`,
  page: '官方网页',
};
