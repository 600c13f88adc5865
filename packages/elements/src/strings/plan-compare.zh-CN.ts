import type { Statement } from '@plan-elements/bundle';

import type { Phrase } from '../internal/phrase.js';
import type { Reason } from '../plan-compare/compare.js';

/** Words of a notion across plans. */
export interface PlanCompareStrings {
  /** Between the name of the notion and what is said. */
  lead: string;
  /** Year of issue, behind the place. */
  issued(year: string): string;
  kinds: Readonly<Record<Statement['kind'], string>>;
  /** What the figures of a group are. */
  group(year: string, kind: string): Phrase;
  colon: string;
  comma: string;
  /** Between a plan and its figure. */
  of: Phrase;
  tied: string;
  none: string;
  apartCount(count: number, compared: boolean): string;
  missing(plans: Phrase): Phrase;
  /** Over a group. */
  comparable: string;
  /** How a group is sorted and measured. */
  order: string;
  /** Over what may not be compared. */
  apart: string;
  reasons: Readonly<Record<Reason, string>>;
  /** Between two reasons. */
  between: string;
  /** Of the figure that the others are measured against. */
  measure: string;
  notStated: string;
  showTable: string;
  showChart: string;
  tableFailed: string;
}

export const planCompareZhCN: PlanCompareStrings = {
  lead: '：',
  issued: (year) => `（${year}年印发）`,
  kinds: { target: '目标', observed: '所载', estimated: '预估', commitment: '投入' },
  group: (year, kind) => [year + kind],
  colon: '，',
  comma: '、',
  of: [''],
  tied: '（有数值相同的，不分先后）',
  none: '没有两份规划的数可以直接比较',
  apartCount: (count, compared) => (compared ? `另有 ${count} 个数不能与之比较` : `${count} 个数各有不能相比的原因`),
  missing: (plans) => [...plans, '未写明'],
  comparable: '可以比较',
  order: '按数值排列，不是名次；标尺自零起',
  apart: '不能直接比较',
  reasons: {
    growth: '是增长率',
    multiple: '是倍数，没有写明基数',
    relative: '与别处相比，没有写明数字',
    number: '没有数字',
    unit: '单位不同',
    kind: '性质不同',
    sum: '累计、新增与存量不同',
    undated: '没有写明年份',
    year: '年份不同',
    scope: '范围不同',
  },
  between: '；',
  measure: '其他各数与它相比',
  notStated: '未写明',
  showTable: '看表格',
  showChart: '看图',
  tableFailed: '表格未能打开，请再试一次。',
};
