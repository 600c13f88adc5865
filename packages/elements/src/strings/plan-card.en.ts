import type { PlanCardStrings } from './plan-card.zh-CN.js';

const counted = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`;

export const planCardEn: PlanCardStrings = {
  noNumber: 'no document number',
  issued: (date) => `issued ${date}`,
  noDate: 'no date given',
  draft: 'draft for comment, not issued',
  horizon: (years) => `goals for ${years.join(' · ')}`,
  indicators: counted('indicator', 'indicators'),
  tasks: counted('task', 'tasks'),
  facilities: counted('facility', 'facilities'),
  funds: counted('fund', 'funds'),
  goals: counted('qualitative goal', 'qualitative goals'),
  areas: counted('zone', 'zones'),
  terms: counted('term', 'terms'),
  findings: (count) => `The document contradicts itself in ${count} ${count === 1 ? 'place' : 'places'}`,
  notes: (count) => `Its wording differs in ${count} ${count === 1 ? 'place' : 'places'}`,
  report: ({ publisher, asOf, covered, total }) => [
    'Reported by ',
    { zh: publisher },
    ` as of ${asOf}: ${covered} of ${total} indicators, tasks, facilities and funds`,
  ],
  columns: ['Item', 'Content', 'Chapter', 'Line'],
  rows: {
    title: 'Title',
    number: 'Number',
    issuers: 'Issuers',
    date: 'Date',
    status: 'Status',
    place: 'Place',
    horizon: 'Goal years',
    address: 'Address',
  },
  statuses: { issued: 'issued', draft: 'draft for comment' },
  finding: 'Contradiction',
  note: 'Wording',
  page: 'Official page',
};
