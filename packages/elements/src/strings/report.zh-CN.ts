import type { Refusal, RefusalCode, ReportedStatus, ReportEntry } from '@plan-elements/bundle';

import type { OwnFault } from '../internal/own-report.js';
import type { Phrase } from '../internal/phrase.js';

/** A field of a report, as far as messages name one. */
export type ReportField = keyof ReportEntry | 'publisher' | 'url';

/** Words about what is reported, and about a report that can't be shown in whole. */
export interface ReportStrings {
  /** Who says so and when, in front of what is said. */
  by(publisher: string, asOf: string): Phrase;
  /** The same after the fact, for a second line. */
  source(publisher: string, asOf: string): Phrase;
  note(note: string): Phrase;
  /** How far a target has been reached: as a share of it, by what is missing, or that it has been. */
  share(percent: string): string;
  gap(quantity: Phrase): Phrase;
  points(points: string): string;
  over(quantity: Phrase): Phrase;
  reached: string;
  within: string;
  targetYear(year: number): string;
  statuses: Readonly<Record<ReportedStatus, string>>;
  started(date: string): string;
  completed(date: string): string;
  expected(date: string): string;
  /** The plan's own date beside a reported one, and by how many whole years they differ. */
  planned(year: number, computed: boolean): string;
  late(years: number): string;
  early(years: number): string;
  stage(stage: string): Phrase;
  comma: string;
  semicolon: string;
  example: string;
  exampleMeans: string;
  failed: string;
  planShown: string;
  refused(count: number): string;
  /** One refusal as a sentence with its row. */
  refusal(refusal: Refusal): Phrase;
  ownFault(fault: OwnFault): string;
}

const fields: Readonly<Record<ReportField, string>> = {
  row: '行号',
  id: '编号',
  asOf: '截至日期',
  value: '数值',
  unit: '单位',
  status: '状态',
  started: '开工',
  completed: '建成',
  expected: '预计建成',
  stage: '阶段',
  note: '说明',
  publisher: '发布单位',
  url: '网址',
};

const reasons: Readonly<Record<RefusalCode, (refusal: Refusal, field: string) => string>> = {
  'publisher-missing': () => '没有写明发布单位，所以整份报告都不显示',
  'url-invalid': ({ found }) => `网址“${found}”不是 http(s) 地址，所以不作链接`,
  'entry-invalid': ({ found }, field) => `${field}“${found}”类型不对`,
  'id-unknown': ({ found }) => (found ? `规划数据里没有编号“${found}”的指标、任务、设施或资金` : '没有写编号'),
  'id-twice': ({ found }) => `同一编号写了不止一次（第 ${found.replace(/ /g, '、')} 行），无法判断以哪个为准`,
  'field-unused': ({ found }, field) => `这一编号不用填${field}，却写了“${found}”`,
  'nothing-reported': (_, field) => `没有写${field}，等于什么也没有报告`,
  'value-invalid': ({ found }) => `数值“${found}”不是数字`,
  'unit-missing': ({ expected }) => `缺少单位，应为“${expected}”`,
  'unit-wrong': ({ found, expected }) =>
    expected ? `单位“${found}”与规划的“${expected}”不符` : `这一指标在规划里没有单位，却写了“${found}”`,
  'status-unknown': ({ found }) => `状态“${found}”不在“未开始、进行中、已完成”之列`,
  'date-invalid': ({ found }, field) => `${field}“${found}”不是存在的日期（应如 2026-06-30、2026-06 或 2026）`,
  'date-order': ({ found, expected }, field) => `${field}“${found}”早于“${expected}”`,
  'date-later': ({ found, expected }, field) => `${field}“${found}”晚于报告的截至日期“${expected}”`,
};

export const reportZhCN: ReportStrings = {
  by: (publisher, asOf) => [`${publisher}报告 ${asOf}：`],
  source: (publisher, asOf) => [`${publisher}报告 ${asOf}`],
  note: (note) => [`（${note}）`],
  share: (percent) => `已达目标的 ${percent}%`,
  gap: (quantity) => ['距目标还差 ', ...quantity],
  points: (points) => `${points} 个百分点`,
  over: (quantity) => ['已超过目标 ', ...quantity],
  reached: '已达到目标',
  within: '在目标范围内',
  targetYear: (year) => `目标年 ${year}`,
  statuses: { 'not-started': '未开始', 'under-way': '进行中', done: '已完成' },
  started: (date) => `${date} 开工`,
  completed: (date) => `${date} 建成`,
  expected: (date) => `现预计 ${date} 建成`,
  planned: (year, computed) => (computed ? `按方案推算为 ${year} 年` : `方案原定 ${year} 年`),
  late: (years) => `晚 ${years} 年`,
  early: (years) => `早 ${years} 年`,
  stage: (stage) => [stage],
  comma: '，',
  semicolon: '；',
  example: '示例',
  exampleMeans: '下列进展数值为虚构，只用来演示，并非真实进展。',
  failed: '进展报告未能载入。',
  planShown: '规划本身的内容照常显示。',
  refused: (count) => `进展报告有 ${count} 处未采用，其余照常显示`,
  refusal: (refusal) => [
    refusal.row ? `第 ${refusal.row} 行` : '报告开头',
    refusal.row && refusal.id && !refusal.code.startsWith('id-') ? `（${refusal.id}）：` : '：',
    reasons[refusal.code](refusal, fields[refusal.field as ReportField] ?? refusal.field),
    '。',
  ],
  ownFault: ({ missing, wrong }) =>
    missing.length
      ? `标签缺少 ${missing.join('、')} 属性：value、as-of、by 三者须同时写明，所以这一数值不显示。`
      : `标签的 ${wrong!.attribute} 属性“${wrong!.found}”${wrong!.attribute === 'value' ? '不是数字' : '不是存在的日期'}，所以这一数值不显示。`,
};
