import type { Mark } from '../facility-timeline/dates.js';
import type { FacilityTimelineStrings } from './facility-timeline.zh-CN.js';

const summaries: Readonly<Record<Mark, string>> = {
  built: 'built in a year not stated',
  stated: 'with a stated year of completion',
  computed: 'computed from start and building time',
  started: 'with a year of start only',
  undated: 'without a year',
};

export const facilityTimelineEn: FacilityTimelineStrings = {
  summary: (title, count, marks) => [
    count === 0 ? 'No facilities are named in ' : `${count === 1 ? '1 facility' : `${count} facilities`} in `,
    { zh: `《${title}》` },
    count === 0 ? '.' : `: ${marks.map(([mark, number]) => `${number} ${summaries[mark]}`).join(', ')}.`,
  ],
  sentence({ start, completion, duration, statusText, host }, mark, planned) {
    const begun = start === null ? '' : `building starts ${start}, `;
    const says: Record<Mark, string> = {
      built: 'built, year not stated',
      stated: `${begun}${planned ? 'planned completion' : 'completed'} ${completion}`,
      computed: `${begun}${duration === null ? '' : `takes ${duration} years, `}computed completion ${completion}`,
      started: `${begun}completion not stated`,
      undated: 'no year stated',
    };
    return [
      `: ${says[mark]}`,
      ...(mark === 'undated' && statusText ? [', ', { zh: statusText }] : []),
      ...(host ? ['; host ', { zh: host }] : []),
    ];
  },
  figure: ({ start, completion, statusText }, mark, closer) => [
    {
      built: 'Built',
      stated: `${completion}`,
      computed: `${completion} computed`,
      started: `${start} start`,
      undated: statusText === null ? 'Source' : { zh: statusText },
    }[mark],
    ...(closer && mark !== 'computed' ? [' ', { zh: closer }] : []),
  ],
  word: ({ start, duration }, mark, planned) =>
    ({
      built: 'year not stated',
      stated: planned ? 'planned' : 'completed',
      computed: `from start ${start}${duration === null ? '' : ` and ${duration} years`}`,
      started: 'completion not stated',
      undated: '',
    })[mark],
  count: (facilities) => (facilities === 1 ? '1 facility' : `${facilities} facilities`),
  legend: 'Legend',
  marks: {
    built: 'Built (year not stated)',
    stated: 'Planned completion',
    computed: 'Start + building time (computed)',
    started: 'Start (completion not stated)',
    undated: 'No year stated',
  },
  zone: 'Built',
  date: ({ kind, text }) => (kind === 'issued' ? `Plan issued ${text}` : `Plan period from ${text}`),
  undated: 'No year stated',
  unnamed: { region: 'Region not stated', host: 'Host not stated', kind: 'Other', none: '' },
  kinds: {
    'big-science': 'Major research facilities',
    lab: 'Laboratories',
    platform: 'Platforms',
    incubator: 'Incubators',
    park: 'Parks',
    community: 'Communities',
    institute: 'Research institutes',
    base: 'Bases',
    zone: 'Zones',
    campus: 'Campuses',
    other: 'Other',
  },
  today: (date) => `Today ${date}`,
  showTable: 'Show table',
  showTimeline: 'Show timeline',
  showTools: 'Filter and zoom',
  failed: 'This part could not be loaded. Please try again.',
  source: 'Source',
};
