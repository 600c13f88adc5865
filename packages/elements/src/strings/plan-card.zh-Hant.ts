// Written by scripts/strings.ts from plan-card.zh-CN.ts.
import type { PlanCardStrings } from './plan-card.zh-CN.js';

export const planCardZhHant: PlanCardStrings = {
  noNumber: '文號未載',
  issued: (date) => `${date}印發`,
  noDate: '印發日期未載',
  draft: '徵求意見稿或草案，尚未印發',
  horizon: (years) => `目標年 ${years.join(' · ')}`,
  indicators: (count) => `指標 ${count} 項`,
  tasks: (count) => `任務 ${count} 項`,
  facilities: (count) => `設施 ${count} 個`,
  funds: (count) => `資金 ${count} 項`,
  goals: (count) => `定性目標 ${count} 條`,
  areas: (count) => `片區 ${count} 個`,
  terms: (count) => `術語 ${count} 條`,
  findings: (count) => `文件自身有 ${count} 處前後不一`,
  notes: (count) => `用詞前後有別 ${count} 處`,
  report: ({ publisher, asOf, covered, total }) => [
    `${publisher}報告 ${asOf}：涉及指標、任務、設施、資金 ${total} 項中的 ${covered} 項`,
  ],
  columns: ['項目', '內容', '章節', '行'],
  rows: {
    title: '標題',
    number: '文號',
    issuers: '制定機關',
    date: '日期',
    status: '狀態',
    place: '地區',
    horizon: '目標年',
    address: '網址',
  },
  statuses: { issued: '印發', draft: '徵求意見稿或草案' },
  finding: '前後不一',
  note: '用詞有別',
  page: '官方網頁',
};
