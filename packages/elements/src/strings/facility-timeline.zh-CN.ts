import type { Facility } from '@plan-elements/bundle';

import type { Mark } from '../facility-timeline/dates.js';
import type { FacilityGroup } from '../facility-timeline/layout.js';
import type { PlanDate } from '../facility-timeline/plan-date.js';
import type { Phrase } from '../internal/phrase.js';

/** Words of the facility timeline. */
export interface FacilityTimelineStrings {
  /** One sentence on all facilities of a plan, of which there are `count`. */
  summary(title: string, count: number, marks: readonly (readonly [Mark, number])[]): Phrase;
  /** What follows the name of a facility to make a sentence; `planned` where its year had not passed. */
  sentence(facility: Facility, mark: Mark, planned: boolean): Phrase;
  /** The figure beside a mark; `closer` is the date as written where that says more than the year. */
  figure(facility: Facility, mark: Mark, closer: string): Phrase;
  /** What a list adds to that figure, since it has no axis; empty where the figure says all. */
  word(facility: Facility, mark: Mark, planned: boolean): string;
  count(facilities: number): string;
  legend: string;
  marks: Readonly<Record<Mark, string>>;
  zone: string;
  date(date: PlanDate): string;
  undated: string;
  /** The heading of a lane without a name. */
  unnamed: Readonly<Record<FacilityGroup, string>>;
  kinds: Readonly<Record<string, string>>;
  today(date: string): string;
  showTable: string;
  showTimeline: string;
  showTools: string;
  /** Where a part that comes on demand did not come. */
  failed: string;
  source: string;
}

const summaries: Readonly<Record<Mark, string>> = {
  built: '已建成、年份未载',
  stated: '写明建成年份',
  computed: '建成年份由开工与周期推算',
  started: '只写开工年份',
  undated: '未写年份',
};

export const facilityTimelineZhCN: FacilityTimelineStrings = {
  summary: (title, count, marks) => [
    count === 0
      ? `《${title}》没有写到设施。`
      : `《${title}》写到设施${count}项：${marks.map(([mark, number]) => `${summaries[mark]}的${number}项`).join('，')}。`,
  ],
  sentence({ start, completion, duration, statusText, host }, mark, planned) {
    const begun = start === null ? '' : `${start}年开工，`;
    const says: Record<Mark, string> = {
      built: '已建成，年份未载',
      stated: `${begun}${planned ? '计划' : ''}${completion}年建成`,
      computed: `${begun}${duration === null ? '' : `建设周期${duration}年，`}推算${completion}年建成`,
      started: `${begun}未写建成年份`,
      undated: statusText ? `${statusText}，未写年份` : '未写年份',
    };
    return [`：${says[mark]}${host ? `；依托单位${host}` : ''}`];
  },
  figure: ({ start, completion, statusText }, mark, closer) => [
    {
      built: statusText ?? '建成',
      stated: closer || `${completion}`,
      computed: `${completion} 推算`,
      started: `${closer || start} 开工`,
      undated: statusText ?? '出处',
    }[mark],
  ],
  word: ({ start, duration }, mark, planned) =>
    ({
      built: '年份未载',
      stated: planned ? '计划建成' : '建成',
      computed: `${start}年开工${duration === null ? '' : `＋${duration}年`}`,
      started: '建成年份未写',
      undated: '',
    })[mark],
  count: (facilities) => `${facilities} 项`,
  legend: '图例',
  marks: {
    built: '已建成（年份未载）',
    stated: '计划建成',
    computed: '开工＋建设周期（推算）',
    started: '开工（未写建成年份）',
    undated: '未写年份',
  },
  zone: '已建成',
  date: ({ kind, text }) => (kind === 'issued' ? `方案印发 ${text}` : `方案期起 ${text}`),
  undated: '未写年份',
  unnamed: { region: '未写区域', host: '未写依托单位', kind: '其他', none: '' },
  kinds: {
    'big-science': '大科学设施',
    lab: '实验室',
    platform: '平台',
    incubator: '孵化器',
    park: '园区',
    community: '社区',
    institute: '研究机构',
    base: '基地',
    zone: '片区',
    campus: '校区',
    other: '其他',
  },
  today: (date) => `今天 ${date}`,
  showTable: '看表格',
  showTimeline: '看时间轴',
  showTools: '筛选与缩放',
  failed: '这一部分未能载入，请再试一次。',
  source: '出处',
};
