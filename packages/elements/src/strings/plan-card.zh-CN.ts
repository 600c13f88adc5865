import type { Phrase } from '../internal/phrase.js';
import type { ReportSummary } from '../plan-card/summary.js';

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
  goals(count: number): string;
  areas(count: number): string;
  terms(count: number): string;
  findings(count: number): string;
  /** Heads the findings that are matters of wording. */
  notes(count: number): string;
  report(report: ReportSummary): Phrase;
  /** Columns of the file, and what its rows are called. */
  columns: readonly string[];
  rows: Readonly<Record<'title' | 'number' | 'issuers' | 'date' | 'status' | 'place' | 'horizon' | 'address', string>>;
  statuses: Readonly<Record<'issued' | 'draft', string>>;
  finding: string;
  note: string;
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
  goals: (count) => `定性目标 ${count} 条`,
  areas: (count) => `片区 ${count} 个`,
  terms: (count) => `术语 ${count} 条`,
  findings: (count) => `文件自身有 ${count} 处前后不一`,
  notes: (count) => `用词前后有别 ${count} 处`,
  report: ({ publisher, asOf, covered, total }) => [
    `${publisher}报告 ${asOf}：涉及指标、任务、设施、资金 ${total} 项中的 ${covered} 项`,
  ],
  columns: ['项目', '内容', '章节', '行'],
  rows: {
    title: '标题',
    number: '文号',
    issuers: '制定机关',
    date: '日期',
    status: '状态',
    place: '地区',
    horizon: '目标年',
    address: '网址',
  },
  statuses: { issued: '印发', draft: '征求意见稿或草案' },
  finding: '前后不一',
  note: '用词有别',
  page: '官方网页',
};
