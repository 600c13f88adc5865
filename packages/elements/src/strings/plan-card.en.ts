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
  findings: (count) => `The document contradicts itself in ${count} ${count === 1 ? 'place' : 'places'}`,
  page: 'Official page',
};
