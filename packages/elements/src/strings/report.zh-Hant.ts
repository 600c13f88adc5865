// Written by scripts/strings.ts from report.zh-CN.ts.
import type { Refusal, RefusalCode } from '@plan-elements/bundle';
import type { ReportField, ReportStrings } from './report.zh-CN.js';

const fields: Readonly<Record<ReportField, string>> = {
  row: '行號',
  id: '編號',
  asOf: '截至日期',
  value: '數值',
  unit: '單位',
  status: '狀態',
  started: '開工',
  completed: '建成',
  expected: '預計建成',
  stage: '階段',
  note: '說明',
  publisher: '發布單位',
  url: '網址',
};

const reasons: Readonly<Record<RefusalCode, (refusal: Refusal, field: string) => string>> = {
  'publisher-missing': () => '沒有寫明發布單位，所以整份報告都不顯示',
  'url-invalid': ({ found }) => `網址“${found}”不是 http(s) 地址，所以不作鏈接`,
  'entry-invalid': ({ found }, field) => `${field}“${found}”類型不對`,
  'id-unknown': ({ found }) => (found ? `規劃數據裡沒有編號“${found}”的指標、任務、設施或資金` : '沒有寫編號'),
  'id-twice': ({ found }) => `同一編號寫了不止一次（第 ${found.replace(/ /g, '、')} 行），無法判斷以哪個為準`,
  'field-unused': ({ found }, field) => `這一編號不用填${field}，卻寫了“${found}”`,
  'nothing-reported': (_, field) => `沒有寫${field}，等於什麼也沒有報告`,
  'value-invalid': ({ found }) => `數值“${found}”不是數字`,
  'unit-missing': ({ expected }) => `缺少單位，應為“${expected}”`,
  'unit-wrong': ({ found, expected }) =>
    expected ? `單位“${found}”與規劃的“${expected}”不符` : `這一指標在規劃裡沒有單位，卻寫了“${found}”`,
  'status-unknown': ({ found }) => `狀態“${found}”不在“未開始、進行中、已完成”之列`,
  'date-invalid': ({ found }, field) => `${field}“${found}”不是存在的日期（應如 2026-06-30、2026-06 或 2026）`,
  'date-order': ({ found, expected }, field) => `${field}“${found}”早於“${expected}”`,
  'date-later': ({ found, expected }, field) => `${field}“${found}”晚於報告的截至日期“${expected}”`,
};

export const reportZhHant: ReportStrings = {
  by: (publisher, asOf) => [`${publisher}報告 ${asOf}：`],
  source: (publisher, asOf) => [`${publisher}報告 ${asOf}`],
  note: (note) => [`（${note}）`],
  share: (percent) => `已達目標的 ${percent}%`,
  gap: (quantity) => ['距目標還差 ', ...quantity],
  points: (points) => `${points} 個百分點`,
  over: (quantity) => ['已超過目標 ', ...quantity],
  reached: '已達到目標',
  within: '在目標範圍內',
  targetYear: (year) => `目標年 ${year}`,
  statuses: { 'not-started': '未開始', 'under-way': '進行中', done: '已完成' },
  started: (date) => `${date} 開工`,
  completed: (date) => `${date} 建成`,
  expected: (date) => `現預計 ${date} 建成`,
  planned: (year, computed) => (computed ? `按方案推算為 ${year} 年` : `方案原定 ${year} 年`),
  late: (years) => `晚 ${years} 年`,
  early: (years) => `早 ${years} 年`,
  stage: (stage) => [stage],
  comma: '，',
  semicolon: '；',
  example: '示例',
  exampleMeans: '下列進展數值為虛構，只用來演示，並非真實進展。',
  failed: '進展報告未能載入。',
  planShown: '規劃本身的內容照常顯示。',
  refused: (count) => `進展報告有 ${count} 處未採用，其餘照常顯示`,
  refusal: (refusal) => [
    refusal.row ? `第 ${refusal.row} 行` : '報告開頭',
    refusal.row && refusal.id && !refusal.code.startsWith('id-') ? `（${refusal.id}）：` : '：',
    reasons[refusal.code](refusal, fields[refusal.field as ReportField] ?? refusal.field),
    '。',
  ],
  ownFault: ({ missing, wrong }) =>
    missing.length
      ? `標籤缺少 ${missing.join('、')} 屬性：value、as-of、by 三者須同時寫明，所以這一數值不顯示。`
      : `標籤的 ${wrong!.attribute} 屬性“${wrong!.found}”${wrong!.attribute === 'value' ? '不是數字' : '不是存在的日期'}，所以這一數值不顯示。`,
};
