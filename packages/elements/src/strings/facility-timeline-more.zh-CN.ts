import type { Facility } from '@plan-elements/bundle';

/** Words of the timeline's parts that come on demand: table, tools, reported dates, files. */
export interface FacilityTimelineMoreStrings {
  /** Headings of the table. */
  columns: Readonly<
    Record<'name' | 'kind' | 'region' | 'host' | 'start' | 'duration' | 'completion' | 'basis' | 'source' | 'reported', string>
  >;
  /** Name of the table. */
  table: string;
  /** What a year of completion rests on. */
  bases: Readonly<Record<NonNullable<Facility['completionBasis']>, string>>;
  years(duration: number): string;
  unknown: string;
  /** The tools. */
  tools: string;
  search: string;
  kind: string;
  dates: string;
  lanes: string;
  order: string;
  all: string;
  groups: Readonly<Record<'region' | 'host' | 'kind' | 'none', string>>;
  orders: Readonly<Record<'date' | 'name' | 'document', string>>;
  shown(facilities: number, of: number): string;
  zoom: Readonly<Record<'group' | 'in' | 'out' | 'earlier' | 'later' | 'reset' | 'keys', string>>;
  /** Reported dates. */
  reported: Readonly<Record<'begun' | 'done' | 'expected', string>>;
  /** How many facilities reports speak of. */
  covered(facilities: number): string;
  /** Where a picture is from. */
  from(title: string): string;
  /** What the name of a file says after the plan's title. */
  file: string;
}

export const facilityTimelineMoreZhCN: FacilityTimelineMoreStrings = {
  columns: {
    name: '设施',
    kind: '类别',
    region: '区域',
    host: '依托单位',
    start: '开工',
    duration: '建设周期',
    completion: '建成',
    basis: '依据',
    source: '原文',
    reported: '公开报告',
  },
  table: '设施表',
  bases: { stated: '文中写明', computed: '推算', built: '已建成' },
  years: (duration) => `${duration}年`,
  unknown: '未写',
  tools: '筛选、排序与缩放',
  search: '查找',
  kind: '类别',
  dates: '日期',
  lanes: '分组',
  order: '排序',
  all: '全部',
  groups: { region: '按区域', host: '按依托单位', kind: '按类别', none: '不分组' },
  orders: { date: '按年份', name: '按名称', document: '按原文' },
  shown: (facilities, of) => `显示 ${facilities} / ${of} 项`,
  zoom: {
    group: '年份',
    in: '放大',
    out: '缩小',
    earlier: '往前',
    later: '往后',
    reset: '全部年份',
    keys: '在图上：＋、－ 缩放，←、→ 移动，0 复原；可拖动、双指缩放。',
  },
  reported: { begun: '报告已开工', done: '报告已建成', expected: '报告预计建成' },
  covered: (facilities) => `其中${facilities}项有公开报告。`,
  from: (title) => `来源：${title}`,
  file: '设施',
};
