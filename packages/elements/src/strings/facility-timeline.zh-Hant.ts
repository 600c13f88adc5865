// Written by scripts/strings.ts from facility-timeline.zh-CN.ts.
import type { Mark } from '../facility-timeline/dates.js';
import type { FacilityTimelineStrings } from './facility-timeline.zh-CN.js';

const summaries: Readonly<Record<Mark, string>> = {
  built: '已建成、年份未載',
  stated: '寫明建成年份',
  computed: '建成年份由開工與週期推算',
  started: '只寫開工年份',
  undated: '未寫年份',
};

export const facilityTimelineZhHant: FacilityTimelineStrings = {
  summary: (title, count, marks) => [
    count === 0
      ? `《${title}》沒有寫到設施。`
      : `《${title}》寫到設施${count}項：${marks.map(([mark, number]) => `${summaries[mark]}的${number}項`).join('，')}。`,
  ],
  sentence({ start, completion, duration, statusText, host }, mark, planned) {
    const begun = start === null ? '' : `${start}年開工，`;
    const says: Record<Mark, string> = {
      built: '已建成，年份未載',
      stated: `${begun}${planned ? '計劃' : ''}${completion}年建成`,
      computed: `${begun}${duration === null ? '' : `建設週期${duration}年，`}推算${completion}年建成`,
      started: `${begun}未寫建成年份`,
      undated: statusText ? `${statusText}，未寫年份` : '未寫年份',
    };
    return [`：${says[mark]}${host ? `；依託單位${host}` : ''}`];
  },
  figure: ({ start, completion, statusText }, mark, closer) => [
    {
      built: statusText ?? '建成',
      stated: closer || `${completion}`,
      computed: `${completion} 推算`,
      started: `${closer || start} 開工`,
      undated: statusText ?? '出處',
    }[mark],
  ],
  word: ({ start, duration }, mark, planned) =>
    ({
      built: '年份未載',
      stated: planned ? '計劃建成' : '建成',
      computed: `${start}年開工${duration === null ? '' : `＋${duration}年`}`,
      started: '建成年份未寫',
      undated: '',
    })[mark],
  count: (facilities) => `${facilities} 項`,
  legend: '圖例',
  marks: {
    built: '已建成（年份未載）',
    stated: '計劃建成',
    computed: '開工＋建設週期（推算）',
    started: '開工（未寫建成年份）',
    undated: '未寫年份',
  },
  zone: '已建成',
  date: ({ kind, text }) => (kind === 'issued' ? `方案印發 ${text}` : `方案期起 ${text}`),
  undated: '未寫年份',
  unnamed: { region: '未寫區域', host: '未寫依託單位', kind: '其他', none: '' },
  kinds: {
    'big-science': '大科學設施',
    lab: '實驗室',
    platform: '平臺',
    incubator: '孵化器',
    park: '園區',
    community: '社區',
    institute: '研究機構',
    base: '基地',
    zone: '片區',
    campus: '校區',
    other: '其他',
  },
  today: (date) => `今天 ${date}`,
  showTable: '看表格',
  showTimeline: '看時間軸',
  showTools: '篩選與縮放',
  failed: '這一部分未能載入，請再試一次。',
  source: '出處',
};
